const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
/** Quotation marks, dashes and dots that Chinese fonts draw as wide as a character. */
const wideAmongChinese = /[“”‘’—…·]/;
const narrow = /[ijlIftr.,:;'|!()[\]/ -]/;
const broad = /[mwMW@%—…]/;

/**
 * About how wide a text is drawn in a sans-serif font, in the unit of the size: on the server nothing can measure it, and
 * fonts differ. Rather too wide than too narrow: Verdana and DejaVu Sans are wide.
 */
export function textWidth(text: string, size: number): number {
  const isChinese = wide.test(text);
  let ems = 0;
  for (const character of text)
    if (wide.test(character) || (isChinese && wideAmongChinese.test(character))) ems += 1;
    else if (narrow.test(character)) ems += 0.37;
    else if (broad.test(character)) ems += 0.95;
    else ems += /[A-Z]/.test(character) ? 0.72 : 0.61;
  return ems * size;
}
