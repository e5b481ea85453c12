const pattern = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Whether a view can have that name, as far as its letters go; some are taken, see `takenNames.ts`. */
export function isViewName(name: string): boolean {
  return pattern.test(name);
}
