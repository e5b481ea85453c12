import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import { dataFiles, definitionsFile, editorSchemas } from '../../src/scaffold/editorSchemas.ts';
import { readParticulars } from '../../src/scaffold/readParticulars.ts';
import { createValidator } from './createValidator.ts';

const catalogue = loadCatalogue();

const town = checkFiles(['test/dataset/fixtures/town'], [], catalogue);
const particulars = readParticulars(town.datasets[0]!, town.neighbours);

describe('what is right', () => {
  const dirs = readdirSync('seed').map(name => path.join('seed', name));

  test.each([...dirs, 'test/dataset/fixtures/town'])('%s', dir => {
    const { datasets, neighbours } = checkFiles([dir], [], catalogue);
    const validators = [createValidator(), createValidator(readParticulars(datasets[0]!, neighbours))];
    for (const file of readdirSync(dir).filter(name => name.endsWith('.yaml'))) {
      expect(dataFiles(catalogue)).toContain(file);
      const value = parse(readFileSync(path.join(dir, file), 'utf8'));
      for (const validate of validators) expect(validate(file, value), file).toEqual([]);
    }
  });

  test('every enum value and every key has a description', () => {
    const bare: string[] = [];
    const conditions = ['dependencies', 'addition'];
    const visit = (schema: unknown, at: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, enum: values, enumDescriptions } = schema as Record<string, Record<string, object>>;
      if (values && (enumDescriptions as unknown as string[])?.every(Boolean) !== true)
        bare.push(`${at} enum`);
      for (const [key, value] of Object.entries(properties ?? {}))
        if (!('$ref' in value) && !('description' in value)) bare.push(`${at}.${key}`);
      for (const [key, value] of Object.entries(schema))
        if (!conditions.includes(key)) visit(value, `${at}/${key}`);
    };
    for (const [name, schema] of editorSchemas(catalogue, particulars)) visit(schema, name);
    expect(bare).toEqual([]);
  });

  test('an id that a dataset has not yet is no fault, and those that it has are offered by name', () => {
    const schema = editorSchemas(catalogue, particulars).get(definitionsFile) as Record<string, never>;
    expect(schema.definitions).toHaveProperty('IndustryId.anyOf.0', {
      enum: ['I1', 'I2', 'I3'],
      enumDescriptions: ['光子', '光电子', '新产业'],
    });
    expect(schema.definitions).toHaveProperty('RegionId.anyOf.0.enum', ['atlas:R1', 'atlas:R2']);
    expect(
      createValidator(particulars)('measures.yaml', [measure({ industries: [{ to: 'I9', quote: '发展' }] })]),
    ).toEqual([]);
  });
});

const measure = (keys: object) => ({ id: 'M3', name: '发展', voice: 'PLAN', quote: '发展', ...keys });
const industries = (item: unknown) => measure({ industries: [item] });
const source = {
  ...{
    id: 'SRC',
    name: '文',
    title: '文',
    language: 'zh',
    docType: 'REPORT',
    file: 'a',
    sha256: 'a',
    characters: 1,
  },
};

/** Each is wrong in one way. */
const wrong: Record<string, [dataFile: string, entry: unknown, fault: string]> = {
  'unknown key': ['measures.yaml', measure({ dueYaer: 2030 }), '/0 additionalProperties'],
  'key of the API only': ['measures.yaml', measure({ assertion: 'EXPLICIT' }), '/0 additionalProperties'],
  'missing key': ['measures.yaml', { id: 'M3', name: '发展', quote: '发展' }, '/0 required'],
  'missing id': ['measures.yaml', { ...measure({}), id: undefined }, '/0 required'],
  'bad id': ['measures.yaml', measure({ id: 'M 3' }), '/0/id pattern'],
  'number for an id': ['measures.yaml', measure({ id: 3 }), '/0/id type'],
  'wrong enum': ['measures.yaml', measure({ voice: 'PLANS' }), '/0/voice enum'],
  'text for a year': ['measures.yaml', measure({ dueYear: '2030' }), '/0/dueYear type'],
  'fraction for a year': ['measures.yaml', measure({ dueYear: 2030.5 }), '/0/dueYear type'],
  'year beyond 32 bits': ['measures.yaml', measure({ dueYear: 2 ** 31 }), '/0/dueYear maximum'],
  'number for text': ['measures.yaml', measure({ actor: 5 }), '/0/actor type'],
  'blank text': ['measures.yaml', measure({ actor: ' ' }), '/0/actor pattern'],
  'one value for a list': ['measures.yaml', measure({ altNames: '发展' }), '/0/altNames type'],
  'text for true': [
    'platforms.yaml',
    { ...measure({ isClass: 'yes' }), voice: undefined, platformType: 'PARK' },
    '/0/isClass type',
  ],
  'no date': [
    'plans.yaml',
    { id: 'P', name: '方案', quote: '方案', issuedOn: '2030-13' },
    '/0/issuedOn pattern',
  ],
  'list of relations that is none': [
    'measures.yaml',
    measure({ industries: { to: 'I1', quote: '发展' } }),
    '/0/industries type',
  ],
  'bare id for a relation': ['measures.yaml', industries('I1'), '/0/industries/0 type'],
  'relation without a far end': ['measures.yaml', industries({ quote: '发展' }), '/0/industries/0 required'],
  'relation that nothing vouches for': ['measures.yaml', industries({ to: 'I1' }), '/0/industries/0 anyOf'],
  'unknown key of a relation': [
    'measures.yaml',
    industries({ to: 'I1', quote: '发展', reason: '' }),
    '/0/industries/0 additionalProperties',
  ],
  'wrong basis': [
    'measures.yaml',
    industries({ to: 'I1', quote: '发展', basis: 'LISTS' }),
    '/0/industries/0/basis enum',
  ],
  'list for a to-one relation': [
    'observations.yaml',
    {
      id: 'O',
      name: '值',
      quote: '值',
      year: 2030,
      value: 1,
      factor: 1,
      baseValue: 1,
      indicator: [{ to: 'N1', quote: '值' }],
    },
    '/0/indicator type',
  ],
  'quotation and quotations': ['measures.yaml', measure({ quotes: ['发展'] }), '/0/quote false schema'],
  'no quotations': ['measures.yaml', { ...measure({ quotes: [] }), quote: undefined }, '/0/quotes minItems'],
  'occurrence of no quotation': [
    'measures.yaml',
    { ...measure({ occurrence: 2, inferred: '…' }), quote: undefined },
    '/0 dependencies',
  ],
  'source of no quotation': [
    'measures.yaml',
    { ...measure({ in: 'SRC', inferred: '…' }), quote: undefined },
    '/0 anyOf',
  ],
  'occurrence below one': ['measures.yaml', measure({ occurrence: 0 }), '/0/occurrence minimum'],
  'quotation that is too long': ['measures.yaml', measure({ quote: '展'.repeat(21) }), '/0/quote maxLength'],
  'entry that nothing vouches for': ['measures.yaml', { ...measure({}), quote: undefined }, '/0 anyOf'],
  'wrong captions': ['sources.yaml', { ...source, captions: '图' }, '/0/captions type'],
  'captions of another source': [
    'sources.yaml',
    { ...source, captions: { quote: '图', in: 'SRC' } },
    '/0/captions additionalProperties',
  ],
  'sentence left out without a reason': ['left-out.yaml', { start: 0, end: 1 }, '/0 required'],
  'sentence left out before the text': [
    'left-out.yaml',
    { start: -1, end: 1, reason: '…' },
    '/0/start minimum',
  ],
};

describe('what is wrong', () => {
  const validate = createValidator(particulars);

  test('the entries would be right without the fault', () => {
    expect(validate('measures.yaml', [industries({ to: 'I1', quote: '发展', basis: 'LIST' })])).toEqual([]);
    expect(validate('sources.yaml', [{ ...source, captions: { quote: '图' } }])).toEqual([]);
    expect(validate('left-out.yaml', [{ start: 0, end: 1, reason: '…' }])).toEqual([]);
  });

  test.each(Object.entries(wrong))('%s', (_, [dataFile, entry, fault]) => {
    // As a file holds it: what is undefined is not there.
    const faults = validate(dataFile, [parse(stringify(entry))]);
    expect(
      faults.some(f => f.startsWith(fault)),
      faults.join('\n'),
    ).toBe(true);
  });

  test.each([
    ['id', { id: 'My plan' }, '/id pattern'],
    ['version that is a number', { version: 1.1 }, '/version type'],
    ['no licence', { licence: undefined }, ' required'],
    ['quotations of no length', { maxQuote: 0 }, '/maxQuote minimum'],
    ['unknown key', { titel: 'x' }, ' additionalProperties'],
  ])('dataset.yaml: %s', (_, keys, fault) => {
    const good = { id: 'my-plan', title: '方案', version: '1', licence: 'CC0-1.0', languages: ['zh'] };
    expect(validate('dataset.yaml', good)).toEqual([]);
    expect(validate('dataset.yaml', parse(stringify({ ...good, ...keys }))).join()).toContain(`${fault}: `);
  });
});
