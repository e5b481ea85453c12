/**
 * Where a date lies along the years: a year, or a text of the form YYYY, YYYY-MM or YYYY-MM-DD. A year by itself lies at its
 * number, as it is labelled on the axis, and so does its first day.
 */
export function yearOf(date: number | string): number {
  const [year, month = 1, day = 1] = String(date).split('-').map(Number) as [number, number?, number?];
  return year + (month - 1) / 12 + (day - 1) / 372;
}
