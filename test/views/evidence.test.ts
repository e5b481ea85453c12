import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/views/evidence.ts';
import { withSources } from '../../src/views/sources.ts';
import { catalogue } from '../testEngine.ts';
import { ask, viewOf } from './smallGraph.ts';

const evidence = (selection: string) => {
  const view = withSources(viewOf('TABLE', selection));
  return evidenceOf(view, catalogue, ask(view));
};
const told = (selection: string) =>
  evidence(selection).map(({ from, type, to, isInferred, reason, citations }) => [
    [from.id, type, to?.id],
    isInferred,
    reason,
    citations.map(({ quote, source }) => `${quote} ${source.id}`),
  ]);

test('relations that are cited come first, then entities; what is not cited is left out', () => {
  expect(told('measures { nodes { name industries { edges { node { name } } } } }')).toEqual([
    [['a:m2', 'TARGETS_INDUSTRY', 'a:i3'], false, null, ['q a:s1']],
    [['a:i2', null, undefined], false, null, ['q a:s1']],
  ]);
});

test('what is inferred has its reason, and needs no citation', () => {
  expect(told('pathways { nodes { name measures { edges { node { name } } } } }')).toEqual([
    [['a:p2', 'HAS_MEASURE', 'a:m2'], true, 'It says so of all.', []],
  ]);
});

test('each stands once, however often it is shown and from whichever end', () => {
  const fromMeasures = 'measures { nodes { name industries { edges { node { name } } } } }';
  const fromIndustries = 'industries { nodes { name measures { edges { node { name } } } } }';
  const both = told(`${fromMeasures} ${fromIndustries} again: ${fromMeasures}`);
  expect(both).toEqual(told(fromMeasures));
  expect(told(fromIndustries)).toEqual(told(fromMeasures));
});

test('names are in both languages, the one of the source where there is no English one', () => {
  const [tie] = evidence('measures { nodes { name industries { edges { node { name nameEn } } } } }');
  expect([tie!.from.name, tie!.to!.name]).toEqual([
    { en: 'm2', zh: 'm2' },
    { en: 'Light', zh: 'Light' },
  ]);
  const [, entity] = evidence('industries { nodes { name measures { edges { node { name } } } } }');
  expect(entity!.from).toEqual({ id: 'a:i2', name: { en: 'Air', zh: 'Air' } });
});

test('a view that asks for nothing that is cited has none', () => {
  expect(told('pathways { nodes { name } }')).toEqual([]);
});
