import { GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { enumMeanings } from '../../src/views/enumMeanings.ts';
import { modelWords } from '../../src/views/vocabulary.ts';
import { catalogue, schema } from '../testEngine.ts';

const of = (descriptions: Record<string, string | undefined>) =>
  enumMeanings(
    new GraphQLEnumType({
      name: 'Sort',
      values: Object.fromEntries(
        Object.entries(descriptions).map(([name, description]) => [name, { description }]),
      ),
    }),
  );

test('in English a value is its words, in Chinese what the schema says in brackets', () => {
  expect(
    of({
      HALF_YEARLY: 'Every half year (每半年).',
      LAB: 'A laboratory (see GB/T 1) for tests (实验室, 试验室), and more (园区).',
      PLAIN: 'Nothing in Chinese (at all).',
      BARE: undefined,
    }),
  ).toEqual({
    HALF_YEARLY: { en: 'half yearly', zh: '每半年' },
    LAB: { en: 'lab', zh: '实验室' },
    PLAIN: { en: 'plain', zh: 'plain' },
    BARE: { en: 'bare', zh: 'bare' },
  });
});

test('they are made once for each enum', () => {
  const voice = schema.getType('Voice') as GraphQLEnumType;
  expect(enumMeanings(voice)).toBe(enumMeanings(voice));
  expect(enumMeanings(voice).PLAN).toEqual({ en: 'plan', zh: '方案' });
});

test('every kind is called something in both languages, by its type and by its fields', () => {
  const words = modelWords(catalogue, schema);
  expect(words).toMatchObject({
    IndustryClass: { en: 'industry class', zh: '行业分类' },
    industryClass: { en: 'industry class', zh: '行业分类' },
    industryClasses: { en: 'industry classes', zh: '行业分类' },
    measures: { en: 'measures', zh: '举措' },
  });
  for (const { name, singular, plural } of catalogue.kinds.values())
    for (const called of [name, singular, plural]) {
      expect(words[called]!.en).toMatch(/^[a-z ]+$/);
      expect(words[called]!.zh).toMatch(/^\p{Script=Han}+$/u);
    }
});
