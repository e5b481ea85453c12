import type { GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { enumMeanings } from '../../src/views/enumMeanings.ts';
import { parsedTarget } from '../../web/parts/parsedTarget.ts';
import { schema } from '../server/testServer.ts';

const meanings = Object.assign(
  {},
  ...['Comparator', 'ValueBasis', 'Binding'].map(name =>
    enumMeanings(schema.getType(name) as GraphQLEnumType),
  ),
);
const plain = {
  comparator: 'EQ',
  baseValue: null,
  valueMin: null,
  valueMax: null,
  factor: null,
  unit: null,
  valueBasis: 'STOCK',
  recurring: null,
  aspirational: false,
  joint: false,
  binding: null,
  periodStart: null,
  baselineYear: null,
  baselineValue: null,
} as const;

test.each([
  [{ baseValue: 1_300_000, unit: '名' }, '1,300,000 名 · stock', '1,300,000 名 · 总数'],
  [{ comparator: 'GTE', baseValue: 800, unit: '家' }, 'at least 800 家 · stock', '800 家以上 · 总数'],
  [
    { comparator: 'GT', baseValue: 1e12, unit: '元', valueBasis: 'LEVEL' },
    'more than 1,000,000,000,000 元 · level',
    '超过 1,000,000,000,000 元 · 水平',
  ],
  [
    { comparator: 'REACH', baseValue: 0.67, unit: '%', factor: 0.01, valueBasis: 'SHARE' },
    'to reach 67% · share',
    '达到 67% · 占…比重',
  ],
  [
    { comparator: 'CHANGE', baseValue: -0.03, unit: '%', valueBasis: 'YEARLY_CHANGE' },
    'a change of −3% · yearly change',
    '变化率 −3% · 逐年',
  ],
  [
    { comparator: 'REACH', baseValue: 1.2e19, unit: 'FLOPS' },
    'to reach 1.2 × 10¹⁹ FLOPS · stock',
    '达到 1.2 × 10¹⁹ FLOPS · 总数',
  ],
  [
    { comparator: 'RANGE', valueMin: 1, valueMax: 2, factor: 1e4, unit: '家', valueBasis: 'NOT_STATED' },
    'between 10,000 and 20,000 家 · basis not stated',
    '10,000–20,000 家 · 口径未说明',
  ],
  [
    { comparator: 'STATUS', valueBasis: 'MILESTONE', aspirational: true, joint: true },
    'no number: a state to become · milestone · to strive for · one value over several things',
    '无数值：拟达到的状态 · 里程碑 · 力争 · 多项合计',
  ],
  [
    {
      baseValue: 5,
      recurring: 'P1Y',
      binding: 'EXPECTED',
      periodStart: 2024,
      baselineYear: 2020,
      baselineValue: 3,
    },
    '5 · stock · every year · expected · from 2024 on · against 3 in 2020',
    '5 · 总数 · 每年 · 预期性 · 自2024年起 · 基期2020年 3',
  ],
] as const)('a target reads as what it was parsed to: %j', (fields, english, chinese) => {
  const target = { ...plain, ...fields };
  expect(parsedTarget(target, meanings, 'en').join(' · ')).toBe(english);
  expect(parsedTarget(target, meanings, 'zh').join(' · ')).toBe(chinese);
});
