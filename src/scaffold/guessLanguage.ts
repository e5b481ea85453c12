/** Signs that one of the two scripts of Chinese has and the other writes otherwise, in pairs. */
const simplified = [...'国会发业产这为们实学'];
const traditional = [...'國會發業產這為們實學'];

/**
 * The language of a text as a BCP 47 tag, by its script and its commonest words: Chinese in either script, Japanese,
 * Korean, English; null for any other.
 */
export function guessLanguage(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{Letter}/gu);
  const isMade = (share: number, pattern: RegExp) => letters > 0 && count(pattern) >= share * letters;
  if (isMade(0.3, /\p{Script=Hangul}/gu)) return 'ko';
  if (isMade(0.1, /\p{Script=Hiragana}|\p{Script=Katakana}/gu)) return 'ja';
  if (isMade(0.3, /\p{Script=Han}/gu)) {
    const signs = [...text];
    const among = (script: readonly string[]) => signs.filter(sign => script.includes(sign)).length;
    return among(traditional) > among(simplified) ? 'zh-Hant' : 'zh-Hans';
  }
  const words = count(/\p{Letter}+/gu);
  return words > 0 && count(/\b(the|of|and)\b/gi) >= 0.05 * words ? 'en' : null;
}
