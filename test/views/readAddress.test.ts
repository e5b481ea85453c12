import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/views/readAddress.ts';
import { readView } from '../../src/views/readView.ts';
import { schema } from '../testEngine.ts';

const source = `query mine(
  $pathway: [ID!] @entity(kind: PATHWAY), $plan: ID! @entity(kind: PLAN), $voice: Voice = PLAN, $frequencies: [Frequency!]
  $year: Int, $least: Float, $isClass: Boolean, $text: String, $since: Date
) @view(as: TABLE, title: "T") {
  measures(
    search: $text
    where: {
      plans: {some: {id: {eq: $plan}, issuedOn: {gte: $since}}}, pathways: {some: {id: {in: $pathway}}}, voice: {eq: $voice}
      frequency: {in: $frequencies}, dueYear: {eq: $year}, targets: {some: {value: {gte: $least}}}
      builds: {some: {isClass: {eq: $isClass}}}
    }
  ) { nodes { name } }
}`;
const view = readView({ file: 'mine.graphql', source }, schema);
const { parameters } = view.is === 'view' ? view : { parameters: [] };
const read = (query: string) => readAddress(parameters, new URLSearchParams(query));

test('an address gives the values of variables, by their types', () => {
  expect(view.is).toBe('view');
  expect(
    read(
      'plan=a:p&pathway=a:x&pathway=a:y&voice=REPORTER&frequencies=MONTHLY&year=2026&least=-0.5e1&isClass=false&text=光+子&since=2024-05',
    ),
  ).toMatchObject({
    is: 'good',
    variables: {
      plan: 'a:p',
      pathway: ['a:x', 'a:y'],
      voice: 'REPORTER',
      frequencies: ['MONTHLY'],
      year: 2026,
      least: -5,
      isClass: false,
      text: '光 子',
      since: '2024-05',
    },
  });
});

test('what is not given, or left empty in a form, has no value', () => {
  expect(read('plan=a:p&pathway=&voice=&year=&text=')).toEqual({
    is: 'good',
    variables: { plan: 'a:p' },
    settings: { lang: null, as: null, embed: false, dl: false, bom: true, sources: false, inferred: true },
  });
});

test('names with "_" in front are settings', () => {
  expect(read('plan=a:p&_lang=zh&_as=table&_embed=1&_dl=1&_bom=0&_sources=1')).toMatchObject({
    variables: { plan: 'a:p' },
    settings: { lang: 'zh', as: 'table', embed: true, dl: true, bom: false, sources: true },
  });
});

describe('a wrong address is told', () => {
  const names = 'pathway, plan, voice, frequencies, year, least, isClass, text, since';
  test.each([
    ['pathwy=1', `The view has no parameter "pathwy". Did you mean "pathway"? It takes ${names}.`],
    ['x=1', `The view has no parameter "x". It takes ${names}.`],
    [
      '_long=zh',
      'The view has no parameter "_long". Did you mean "_lang" or "_bom"? It takes _lang, _as, _embed, _dl, _bom, _sources, _inferred.',
    ],
    ['_lang=de', '"_lang" must be one of en, zh, but "de" arrived. Change it, or leave it out.'],
    [
      'voice=plan',
      '"voice" must be one of PLAN, SPOKESPERSON, REPORTER, but "plan" arrived. Did you mean "PLAN"?',
    ],
    ['voice=PLAN&voice=REPORTER', '"voice" takes one value, but 2 arrived. Leave out the others.'],
    [
      'year=2026.5',
      '"year" must be a whole number of at most 32 bits, but "2026.5" arrived. Change it, or leave it out.',
    ],
    [
      'year=3000000000',
      '"year" must be a whole number of at most 32 bits, but "3000000000" arrived. Change it, or leave it out.',
    ],
    ['least=1e999', '"least" must be a number, but "1e999" arrived. Change it, or leave it out.'],
    ['isClass=yes', '"isClass" must be true or false, but "yes" arrived. Change it, or leave it out.'],
    [
      'isClass=constructor',
      '"isClass" must be true or false, but "constructor" arrived. Change it, or leave it out.',
    ],
    [
      'since=May',
      '"since" must be a date as YYYY, YYYY-MM or YYYY-MM-DD, but "May" arrived. Change it, or leave it out.',
    ],
    ['plan=', 'The view needs "plan": the id of an entity of the kind PLAN. Give it as plan=….'],
  ])('%s', (query, fault) => {
    const given = query.startsWith('plan') ? query : `plan=a:p&${query}`;
    expect(read(given)).toEqual({ is: 'wrong', faults: [fault] });
  });

  test('all at once', () => {
    expect(read('year=x&foo=1&__proto__=1')).toMatchObject({ faults: { length: 4 } });
  });

  test('where there are no parameters', () => {
    expect(readAddress([], new URLSearchParams('a=1'))).toEqual({
      is: 'wrong',
      faults: ['The view has no parameter "a". It takes none.'],
    });
  });
});
