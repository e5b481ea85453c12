import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Kind, kindNamed, type Link, type Property } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { checkDatasets } from '../../src/dataset/check.ts';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import { parseYaml } from '../../src/dataset/parseYaml.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import { type ListFile, readDataset } from '../../src/dataset/read.ts';
import { statementKeys } from '../../src/dataset/statement.ts';
import { readParticulars } from '../../src/scaffold/readParticulars.ts';
import { mustBeWritten, writtenProperties } from '../../src/scaffold/writtenProperties.ts';
import { testSeed } from '../testSeed.ts';
import { createValidator } from './createValidator.ts';

type Keys = Record<string, unknown>;

const catalogue = loadCatalogue();
const dirs = ['test/dataset/fixtures/atlas', 'test/dataset/fixtures/town'];
const [atlas, town] = dirs.map(dir => readDataset(dir, catalogue));
const known = checkFiles(dirs, [], catalogue).datasets;
const validate = createValidator(readParticulars(known[1]!, [known[0]!]));

/** What no schema of a single file can see. */
const beyond = [
  ...[/repeats/, /a second/, /is required: the heading/, /leads to the entry itself/],
  ...[/ is none\./, / is in no dataset at hand\./, /\) is an? /],
];

/** What the reader has against an entry beside those of the town, if the text had all its quotations. */
function read(kind: Kind, entry: Keys): string[] {
  const added = parseYaml(JSON.stringify([entry])) as { items: ListFile['items'] };
  const items = [...(town!.lists.get(kind.name)?.items ?? []), ...added.items];
  const lists = new Map([...town!.lists, [kind.name, { file: `${kind.plural}.yaml`, items }]]);
  const nothing = { sourceFiles: [], known: new Map(), foreign: [], foreignCitations: [] };
  return checkDatasets([atlas!, { ...town!, lists }], catalogue, nothing)
    .problems.filter(({ unproved, message }) => unproved === undefined && !beyond.some(b => b.test(message)))
    .map(renderProblem);
}

const anyText = fc.constantFrom('发展', '2030', 'PLAN', '𠮷'.repeat(20), 'a: b', '- x', '#', 'null', 'true');
const anyValue = fc.oneof(
  anyText,
  fc.constantFrom('', '  ', '\uFEFF', '𠮷'.repeat(21), 'M 3', 'x:y:z', '2030-01', '2030-00', '203'),
  fc.constantFrom(0, 1, -1, 2030, 1.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 1e300, true, false),
  fc.constantFrom([], ['x'], [1], [[]], {}, { quote: '发展' }, { to: 'I1' }, [{ to: 'I1', quote: '发展' }]),
);

function goodValue({ type, enumValues, isList }: Property): fc.Arbitrary<unknown> {
  const one: Record<string, fc.Arbitrary<unknown>> = {
    Int: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
    Boolean: fc.boolean(),
    Date: fc.constantFrom('2030', 2030, '2030-02', '2030-02-28'),
  };
  const value = enumValues ? fc.constantFrom(...enumValues) : (one[type] ?? anyText);
  return isList ? fc.array(value, { maxLength: 2 }) : value;
}

const occurrence = fc.constantFrom({}, { occurrence: 1 }, { occurrence: 2 ** 31 - 1 });
const source = fc.constantFrom({}, { in: 'SRC' }, { in: 'town:SRC' });
const quotation = fc
  .tuple(anyText, source, occurrence)
  .map(([quote, ...rest]) => Object.assign({ quote }, ...rest));
const goodStatement = fc
  .tuple(
    fc.oneof(
      quotation,
      fc.record({ quotes: fc.array(fc.oneof(anyText, quotation), { minLength: 1, maxLength: 2 }) }),
      fc.record({ inferred: anyText }),
    ),
    fc.record(
      { inferred: anyText, note: anyText, basis: fc.constantFrom(...catalogue.enums.get('Basis')!) },
      { requiredKeys: [] },
    ),
  )
  .map(([vouching, rest]): Keys => ({ ...vouching, ...rest }));

function goodRelations({ kind, isOne }: Link): fc.Arbitrary<unknown> {
  const ids = known.flatMap(({ entities }, i) =>
    entities.filter(entity => entity.kind === kind).map(({ id }) => (i === 1 ? id.replace('town:', '') : id)),
  );
  if (ids.length === 0) return fc.constant(isOne ? undefined : []);
  const items = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), goodStatement), {
    ...{ minLength: 1, maxLength: 2, selector: ([to]) => to },
  });
  return items.map(found => {
    const list = found.map(([to, statement]) => ({ to, ...statement }));
    return isOne ? list[0] : list;
  });
}

function goodEntry(kind: Kind): fc.Arbitrary<Keys> {
  const properties = writtenProperties(kind);
  const values = Object.fromEntries(properties.map(property => [property.name, goodValue(property)]));
  const links = Object.fromEntries([...kind.links.values()].map(link => [link.name, goodRelations(link)]));
  const requiredKeys = ['id', ...properties.filter(mustBeWritten).map(({ name }) => name)];
  return fc
    .tuple(
      fc.record<Keys>({ id: fc.constantFrom('X1', 'town:X.-_', '007'), ...values }, { requiredKeys }),
      goodStatement,
      fc.record(links, { requiredKeys: [] }),
    )
    .map(parts => Object.assign({}, ...parts));
}

/** Sets or takes away a key of the entry, or of one of its relations. */
function change(kind: Kind): fc.Arbitrary<(entry: Keys) => void> {
  const ownKeys = ['id', 'unknown', ...statementKeys, ...writtenProperties(kind).map(({ name }) => name)];
  const key = fc.constantFrom(...ownKeys, ...kind.links.keys());
  const relationKey = fc.constantFrom('to', 'unknown', ...statementKeys);
  const value = fc.option(anyValue, { nil: undefined });
  return fc.oneof(
    fc.tuple(key, value).map(
      ([name, to]) =>
        (entry: Keys) =>
          put(entry, name, to),
    ),
    fc.tuple(relationKey, value).map(([name, to]) => (entry: Keys) => {
      for (const link of kind.links.keys()) {
        const held = entry[link];
        const item = Array.isArray(held) ? held[0] : held;
        if (typeof item === 'object' && item !== null) return put(item, name, to);
      }
    }),
  );
}

/** Puts a copy, as one change may be made in two places, one of them inside what the other has put. */
function put(keys: Keys, name: string, value: unknown): void {
  if (value === undefined) delete keys[name];
  else keys[name] = structuredClone(value);
}

test('the schemas and the reader take and refuse the same entries', () => {
  const kinds = [
    'Section',
    'Plan',
    'Pathway',
    'Measure',
    'Industry',
    'Platform',
    'Indicator',
    'Target',
    'Region',
  ];
  const generated = fc
    .constantFrom(...kinds)
    .chain(name =>
      fc.tuple(
        fc.constant(name),
        goodEntry(kindNamed(catalogue, name)),
        fc.array(change(kindNamed(catalogue, name)), { maxLength: 2 }),
      ),
    );
  const verdicts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(generated, ([name, good, changes]) => {
      const kind = kindNamed(catalogue, name);
      const entry = structuredClone(good);
      for (const apply of changes) apply(entry);
      // As a file holds it.
      const [written] = JSON.parse(JSON.stringify([entry])) as [Keys];
      const byReader = read(kind, written);
      const bySchema = validate(`${kind.plural}.yaml`, [written]);
      verdicts[byReader.length === 0 ? 'taken' : 'refused']++;
      const both = `${JSON.stringify(written, null, 2)}\nreader: ${byReader.join('\n')}\nschema: ${bySchema.join('\n')}`;
      expect(bySchema.length > 0, both).toBe(byReader.length > 0);
    }),
    { seed: testSeed, numRuns: 400 },
  );
  console.log(`seed ${testSeed}: ${verdicts.taken} taken, ${verdicts.refused} refused`);
  expect(Math.min(verdicts.taken, verdicts.refused)).toBeGreaterThan(60);
});
