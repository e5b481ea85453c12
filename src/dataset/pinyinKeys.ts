import { pinyin } from 'pinyin-pro';
import { cutPinyin, isChinese, searchWords } from '../catalogue/searchWords.ts';

/**
 * The pinyin of a name, and its initials, from each character on: 光子5G gives `guangzi5g zi5g 5g` and `gz5g z5g 5g`.
 * Characters with several readings are read as the words around them ask. Nothing for a name without Chinese.
 */
export function pinyinKeys(name: string): string[][] {
  const words = searchWords(name);
  if (!words.some(isChinese)) return [];
  const syllables = words.map(word => (isChinese(word) ? pinyin(word, options) : [word]));
  const initials = syllables.map((parts, i) =>
    isChinese(words[i]!) ? parts.map(part => [...part][0]!) : parts,
  );
  return [syllables, initials].map(parts => fromEach(parts.flat()));
}

const options = { toneType: 'none', v: true, type: 'array' } as const;

function fromEach(parts: readonly string[]): string[] {
  return parts.map((_, i) => cutPinyin(parts.slice(i).join('')));
}
