import { coverSource } from '../dataset/coverage.ts';
import type { Check } from './material.ts';

/** Every sentence of the texts at hand is quoted or left out with a reason. */
export const checkGaps: Check = ({ dataset, texts, places }) =>
  [...texts].flatMap(([id, { contents }]) => {
    const { sentences } = coverSource(dataset, id, contents);
    const gaps = sentences.filter(({ state }) => state === 'gap').length;
    if (gaps === 0) return [];
    const message = `has ${gaps} of ${sentences.length} sentences that no statement quotes and that are not left out; \`plangraph coverage\` names them.`;
    return [{ ...places.entity(id), message }];
  });
