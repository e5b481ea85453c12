import { expect, test } from 'vitest';
import { checkEntities } from '../../src/views/checkEntities.ts';
import type { Parameter } from '../../src/views/parameter.ts';
import { catalogue } from '../testEngine.ts';
import { execute } from './smallGraph.ts';

const parameter = (name: string, kind: string | null): Parameter => {
  const rest = {
    description: null,
    descriptionZh: null,
    type: 'ID',
    isRequired: false,
    isList: name.endsWith('s'),
    default: undefined,
  };
  return { name, ...rest, of: { is: 'entity', kind } };
};
const parameters = [
  parameter('pathways', 'PATHWAY'),
  parameter('measure', 'MEASURE'),
  parameter('any', null),
];
const check = (values: Record<string, unknown>) => checkEntities(parameters, values, catalogue, { execute });

test('ids of entities of the kind are good, and so is none', async () => {
  expect(await check({ pathways: ['a:p1', 'a:p2'], measure: 'a:m1', any: 'whatever' })).toEqual([]);
  expect(await check({})).toEqual([]);
});

test('an id of nothing, of another kind and of a statement are told', async () => {
  const many = Array.from({ length: 150 }, () => 'a:p1');
  expect(await check({ pathways: [...many, 'a:p3', 'a:m1'], measure: 'ENTITY/a:m1' })).toEqual([
    '"pathways" must be the id of an entity of the kind PATHWAY, but "a:p3" is none that there is. Change it, or leave it out.',
    '"pathways" must be the id of an entity of the kind PATHWAY, but "a:m1" is of the kind MEASURE. Change it, or leave it out.',
    '"measure" must be the id of an entity of the kind MEASURE, but "ENTITY/a:m1" is none that there is. Change it, or leave it out.',
  ]);
});
