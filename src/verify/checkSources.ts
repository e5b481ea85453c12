import { sourceKind } from '../dataset/statement.ts';
import type { Check } from './material.ts';

/** Each text at hand has the length that its source says. It has the hash, by which it was found. */
export const checkSources: Check = ({ dataset, texts, places }) =>
  dataset.entities
    .filter(({ kind }) => kind === sourceKind)
    .flatMap(({ id, values }) => {
      const text = texts.get(id);
      const length = text && [...text.contents.replace(/[\p{White_Space}\uFEFF]/gu, '')].length;
      if (!text || length === values.get('characters')) return [];
      const message = `must be ${length}, the length of ${text.file} without white space, not ${values.get('characters')}.`;
      return [{ ...places.entity(id, 'characters'), message }];
    });
