import { pinyin } from 'pinyin-pro';
import { fold } from '../catalogue/storage.ts';

/** The key that lists order names by: folded, Chinese characters as pinyin with the number of the tone, the rest kept. */
export function nameSort(name: string): string {
  return pinyin(fold(name), { toneType: 'num', v: true, nonZh: 'consecutive', type: 'array' })
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' ');
}
