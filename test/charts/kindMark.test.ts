import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { lookOfKind } from '../../web/charts/kindMark.tsx';

test('each kind of the model has a look of its own, which needs no colour', () => {
  const looks = [...loadCatalogue().kinds.keys(), null].map(kind => {
    const { shape, isHollow } = lookOfKind(kind);
    return `${shape} ${isHollow}`;
  });
  expect(new Set(looks.slice(0, -1)).size).toBe(looks.length - 1);
  expect(lookOfKind('Dataset')).toEqual(lookOfKind(null));
});
