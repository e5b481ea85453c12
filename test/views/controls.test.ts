import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/execute.ts';
import { readControls } from '../../src/views/controls.ts';
import { readView } from '../../src/views/readView.ts';
import { catalogue, schema } from '../testEngine.ts';
import { createPagedEngine } from './pagedGraph.ts';
import { execute } from './smallGraph.ts';

/** The controls of a view with these variables, each used somewhere. */
async function controls(
  variables: string,
  where: string,
  given: Record<string, unknown> = {},
  engine: Engine = { execute },
) {
  const source = `query mine(${variables}) @view(as: TABLE, title: "T") { measures(${where}) { nodes { name } } }`;
  const view = readView({ file: 'views/mine.graphql', source }, schema);
  if (view.is === 'broken') throw new Error(view.problems[0]!.message);
  return readControls(view.parameters, given, catalogue, {
    schema,
    execute: engine.execute,
    revision: () => '1',
  });
}

const onPathways = 'where: { pathways: { some: { id: { in: $pathway } } } }';
const pathway = '$pathway: [ID!] @entity(kind: PATHWAY)';

describe('a control', () => {
  test('is called by what the view says of it, in both languages', async () => {
    const [described, half, bare] = await controls(
      '"How many" $a: Int @zh(label: "多少") "Due" $b: Int $c: String',
      'first: $a, where: { dueYear: { eq: $b }, name: { eq: $c } }',
    );
    expect(described).toMatchObject({ label: { en: 'How many', zh: '多少' }, of: 'integer', values: [] });
    expect(half).toMatchObject({ label: { en: 'Due', zh: 'Due' } });
    expect(bare).toMatchObject({ label: { en: 'c', zh: 'c' }, of: 'text', options: [], isMore: false });
  });

  test('has what was given, else what the view takes by itself, as texts', async () => {
    const declared = '$n: Int = 3, $voice: [Voice!] = [PLAN], $class: Boolean = false, $name: String!';
    const where =
      'first: $n, where: { voice: { in: $voice }, name: { eq: $name }, targets: { some: { joint: { eq: $class } } } }';
    const values = async (given: Record<string, unknown>) =>
      (await controls(declared, where, given)).map(control => control.values);
    expect(await values({})).toEqual([['3'], ['PLAN'], ['false'], []]);
    expect(await values({ n: 0, voice: ['REPORTER', 'PLAN'], class: true, name: '5G' })).toEqual([
      ['0'],
      ['REPORTER', 'PLAN'],
      ['true'],
      ['5G'],
    ]);
    expect((await controls(declared, where)).map(({ isRequired, isList }) => [isRequired, isList])).toEqual([
      [false, false],
      [false, true],
      [false, false],
      [true, false],
    ]);
  });

  test('of an enum offers its values by what they mean', async () => {
    const [voice] = await controls('$voice: Voice', 'where: { voice: { eq: $voice } }');
    expect(voice).toMatchObject({ of: 'choice', kind: null, isList: false });
    expect(voice!.options).toEqual([
      { value: 'PLAN', label: { en: 'plan', zh: '方案' } },
      { value: 'SPOKESPERSON', label: { en: 'spokesperson', zh: '负责人' } },
      { value: 'REPORTER', label: { en: 'reporter', zh: '记者' } },
    ]);
  });

  test('of entities offers them under their names, the one of the source where there is no English one', async () => {
    const [industry] = await controls(
      '$industry: ID @entity(kind: INDUSTRY)',
      'where: { industries: { some: { id: { eq: $industry } } } }',
    );
    expect(industry).toMatchObject({ of: 'entity', kind: 'INDUSTRY', isMore: false });
    expect(industry!.options).toEqual([
      { value: 'a:i1', label: { en: 'Light (en)', zh: 'Light' } },
      { value: 'a:i2', label: { en: 'Air', zh: 'Air' } },
      { value: 'a:i3', label: { en: 'Light', zh: 'Light' } },
    ]);
  });

  test('of ids of no kind offers nothing, and asks for nothing', async () => {
    const silent: Engine = { execute: () => Promise.reject(new Error('asked')) };
    const [id] = await controls('$id: ID', 'where: { dataset: { eq: $id } }', { id: 'a' }, silent);
    expect(id).toMatchObject({ of: 'entity', kind: null, values: ['a'], options: [] });
  });

  test('of more entities than it offers says so, and offers those that are chosen first', async () => {
    const many = createPagedEngine({ pathways: 250, measures: () => 0 });
    const found: Engine = {
      execute: async request => {
        // The stand-in has no list of things by their ids.
        const ids = request.variables?.ids as string[] | undefined;
        if (!ids) return many.execute(request);
        const nodes = ids.map(id => (id === 'a:none' ? null : { id, name: id.slice(2), nameEn: null }));
        return { result: { data: { nodes } }, stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0 } };
      },
    };
    const chosen = ['a:p249', 'a:p3', 'a:none'];
    const [control] = await controls(pathway, onPathways, { pathway: chosen }, found);
    expect(control).toMatchObject({ isMore: true, values: chosen });
    expect(control!.options).toHaveLength(201);
    expect(control!.options[0]).toEqual({ value: 'a:p249', label: { en: 'p249', zh: 'p249' } });
    expect(control!.options[1]!.value).toBe('a:p3');
    expect(control!.options.filter(({ value }) => value === 'a:p3')).toHaveLength(1);
  });

  test('fails as the engine does', async () => {
    const failing: Engine = {
      execute: async request => {
        const answer = await execute(request);
        return { ...answer, result: { errors: [Object.assign(new Error('no graph'))] as never } };
      },
    };
    await expect(controls(pathway, onPathways, {}, failing)).rejects.toThrow('no graph');
  });
});
