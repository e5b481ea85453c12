import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/schema.ts';

const base = `
  interface Entity { id: ID! "The name." name: String! @index @search dataset: Dataset! }
  type Town @node(plural: "towns") { size: Int @index roads: [Town!]! @relation(type: ROAD, inverse: "roads", symmetric: true)
    "Where it lies." land: Land @relation(type: LIES_IN, inverse: "towns") }
  type Land @node(plural: "lands")`;

test('a kind has what every entity has, its own values, and a field for each end of its relations', () => {
  const { kinds } = readCatalogue(base);
  const town = kinds.get('Town')!;
  expect([...town.properties.keys()]).toEqual(['name', 'size']);
  expect([...town.own]).toEqual(['size']);
  expect(town.links.get('land')).toMatchObject({
    direction: 'out',
    near: 'Town',
    kind: 'Land',
    isOne: true,
    isAlone: true,
  });
  expect(kinds.get('Land')!.links.get('towns')).toMatchObject({
    direction: 'in',
    near: 'Land',
    kind: 'Town',
    isOne: false,
    description: 'The other side of `Town.land`: Where it lies.',
  });
  expect(town.links.get('roads')).toMatchObject({ direction: 'both', kind: 'Town' });
});

test('a kind says what it needs, from either end, and a relation that it leads in no circle', () => {
  const { kinds, relations } = readCatalogue(`${base}
    type Map @node(plural: "maps", needs: [SHOWS, PART]) {
      towns: [Town!]! @relation(type: SHOWS, inverse: "maps")
      partOf: [Map!]! @relation(type: PART, inverse: "parts", acyclic: true) }`);
  expect(kinds.get('Map')!.needs).toEqual(['SHOWS', 'PART']);
  expect(kinds.get('Town')!.needs).toEqual([]);
  expect(relations.filter(r => r.isAcyclic).map(r => r.type)).toEqual(['PART']);
});

test('a type that leads to two kinds is alone at neither', () => {
  const { kinds } = readCatalogue(`${base}
    type Map @node(plural: "maps") {
      towns: [Town!]! @relation(type: SHOWS, inverse: "maps") lands: [Land!]! @relation(type: SHOWS, inverse: "maps") }`);
  expect(kinds.get('Map')!.links.get('towns')!.isAlone).toBe(false);
  expect(kinds.get('Town')!.links.get('maps')!.isAlone).toBe(true);
});

test.each([
  [
    'a relation to no kind',
    'type A @node(plural: "as") { x: [Nobody!]! @relation(type: X, inverse: "y") }',
    /A.x leads to Nobody/,
  ],
  [
    'two fields of one name',
    'type A @node(plural: "as") { towns: [Land!]! @relation(type: X, inverse: "towns") }',
    /Land.towns is the name of two relations/,
  ],
  [
    'a value and a relation of one name',
    'type A @node(plural: "as") { x: [Town!]! @relation(type: X, inverse: "size") }',
    /Town.size is both a value and a relation/,
  ],
  [
    'a symmetric relation between two kinds',
    'type A @node(plural: "as") { x: [Town!]! @relation(type: X, inverse: "x", symmetric: true) }',
    /A.x is symmetric/,
  ],
  [
    'a hierarchy between two kinds',
    'type A @node(plural: "as") { x: [Town!]! @relation(type: X, inverse: "xs", acyclic: true) }',
    /A.x is acyclic, so it must lead to A, in one direction/,
  ],
  [
    'what is wider, where circles may be',
    'type A @node(plural: "as") { x: [A!]! @relation(type: X, inverse: "xs", widening: true) }',
    /A.x leads to what is wider, so it must be acyclic/,
  ],
  [
    'two relations to what is wider',
    `type A @node(plural: "as") { x: [A!]! @relation(type: X, inverse: "xs", acyclic: true, widening: true)
      y: [A!]! @relation(type: Y, inverse: "ys", acyclic: true, widening: true) }`,
    /A has two relations that lead to what is wider/,
  ],
  [
    'a type to what is wider that leads elsewhere too',
    `type A @node(plural: "as") { x: [A!]! @relation(type: X, inverse: "xs", acyclic: true, widening: true)
      towns: [Town!]! @relation(type: X, inverse: "as") }`,
    /A.x leads to what is wider, so its type may lead to no other kind/,
  ],
  [
    'a need of a relation that the kind does not have',
    'type A @node(plural: "as", needs: [ROAD])',
    /A needs ROAD, but has no such relation/,
  ],
  [
    'a type that is no enum value',
    'type A @node(plural: "as") { x: [Town!]! @relation(type: "X", inverse: "y") }',
    /A.x: @relation needs a type/,
  ],
])('%s is refused by name', (_, sdl, message) => {
  expect(() => readCatalogue(`${base} ${sdl}`)).toThrow(message);
});

test('the model has its 18 kinds, and each is described, with all its fields and values', () => {
  const { kinds, relations } = loadCatalogue();
  expect([...kinds.keys()].sort()).toEqual([
    'Category',
    'Dimension',
    'Enterprise',
    'Indicator',
    'Industry',
    'IndustryClass',
    'Initiative',
    'Measure',
    'Observation',
    'Organization',
    'Pathway',
    'Plan',
    'Platform',
    'Product',
    'Region',
    'Section',
    'Source',
    'Target',
  ]);
  for (const kind of kinds.values()) {
    expect(kind.description, kind.name).not.toBe('');
    for (const p of kind.properties.values()) expect(p.description, `${kind.name}.${p.name}`).not.toBe('');
  }
  for (const r of relations) expect(r.description, `${r.from}.${r.field}`).not.toBe('');
});
