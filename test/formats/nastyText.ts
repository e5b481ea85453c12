/** Texts that break writers: of CSV, of XML, of spreadsheets. */
export const nastyTexts: readonly string[] = [
  'plain',
  '新质生产力',
  '𠮷 and 😀',
  'with "quotes", commas; and \'apostrophes\'',
  'lines\r\nof\rthree\nkinds',
  '\ttabs\tinside\t',
  '  spaces around  ',
  '<&>]]> &amp; <![CDATA[ <!-- -->',
  '["a list", "in text"]',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(A1)',
  '＝全角',
  "'quoted",
  "''twice",
  '\u00A0\uFEFF\u2028\u2029\u0085',
];

/** What XML 1.0 has no way to say. */
export const unsayableTexts: readonly string[] = [
  String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code)),
  'half \uD842 a pair',
  'no character \uFFFE\uFFFF',
];

/** A text as XML says it. */
export function sayable(text: string): string {
  return [...text].map(character => (isSayable(character) ? character : '\uFFFD')).join('');
}

function isSayable(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
