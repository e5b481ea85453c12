import { type Catalogue, kindNamed, type Property, type Relation } from '../../src/catalogue/catalogue.ts';
import type { Citation, Dataset, Entity, StatedRelation, Statement } from '../../src/dataset/dataset.ts';
import { type Draw, drawWith } from './draw.ts';
import { drawName } from './names.ts';
import { type KindProportion, kindProportions, relationProportions } from './proportions.ts';

/** The same data for the same size and seed. */
export interface DataSize {
  /** How many plans. */
  readonly plans: number;
  readonly seed: number;
}

/** The ids of some nodes of a kind, without a list of them: plan and number give the id. */
interface Ids {
  readonly count: number;
  at(index: number): string;
}

type IdsByKind = Map<string, Ids>;

const sharedId = 'bench-shared';
const idOf = (dataset: string, kind: string, index: number) => `${dataset}:${kind}-${index}`;

/**
 * Synthetic plans: first what they share, then each plan as a dataset of its own. Sizes of plans are skewed, and so are
 * the neighbours of what they share. Nothing is kept, so that any number can be written one after the other.
 */
export function* generatePlans(catalogue: Catalogue, { plans, seed }: DataSize): Iterable<Dataset> {
  const draw = drawWith(seed);
  const shared: IdsByKind = new Map();
  const isShared = ({ growth }: KindProportion) => growth !== undefined;
  for (const { kind, count, growth } of kindProportions.filter(isShared)) {
    const total = Math.round(count * plans ** growth!);
    shared.set(kind, { count: total, at: index => idOf(sharedId, kind, index) });
  }
  yield generateDataset(catalogue, draw, sharedId, shared, new Map());

  for (let number = 0; number < plans; number++) {
    const id = `bench-${number}`;
    // A plan of two thirds to twice the size, the mean being one.
    const factor = plans === 1 ? 1 : 2 / (1 + 2 * draw.number());
    const mean = plans === 1 ? 1 : Math.log(3);
    const own: IdsByKind = new Map();
    for (const { kind, count } of kindProportions.filter(p => !isShared(p)))
      own.set(kind, {
        count: count < 2 ? count : Math.max(1, Math.round((count * factor) / mean)),
        at: index => idOf(id, kind, index),
      });
    yield generateDataset(catalogue, draw, id, own, shared);
  }
}

function generateDataset(
  catalogue: Catalogue,
  draw: Draw,
  dataset: string,
  own: IdsByKind,
  shared: IdsByKind,
): Dataset {
  const cite = (): Citation[] => drawCitations(draw, dataset, own);
  const entities: Entity[] = [];
  for (const [kind, { count, at }] of own)
    for (let index = 0; index < count; index++)
      entities.push({
        id: at(index),
        kind,
        values: drawValues(catalogue, draw, kind, index),
        statement: state(draw, cite()),
      });
  const relations = [...drawRelations(catalogue, draw, own, shared)].map(
    ([type, from, to]): StatedRelation => ({ type, from, to, statement: state(draw, cite()) }),
  );
  return {
    header: {
      id: dataset,
      title: `Synthetic ${dataset}`,
      version: '1',
      licence: 'CC0-1.0',
      languages: ['zh', 'en'],
      maxQuote: 40,
    },
    entities,
    relations,
    captions: [],
    leftOut: [],
    lock: new Map(),
  };
}

function state(draw: Draw, citations: readonly Citation[]): Statement {
  return draw.chance(0.8) && citations.length > 0
    ? {
        assertion: 'EXPLICIT',
        basis: draw.pick(['LIST', 'CLAUSE', 'SECTION']),
        reason: null,
        note: null,
        citations,
      }
    : { assertion: 'INFERRED', basis: 'BACKGROUND', reason: '由名称相近推断', note: null, citations };
}

/** Places in the source of a plan; what plans share stands outside any source. */
function drawCitations(draw: Draw, dataset: string, own: IdsByKind): Citation[] {
  const sections = own.get('Section');
  if (!sections) return [];
  const count = draw.chance(0.1) ? 2 : draw.chance(0.95) ? 1 : 0;
  return Array.from({ length: count }, () => {
    const { name } = drawName(draw, 'Measure', Math.floor(draw.number() * 1000));
    const quote = name.slice(0, 4 + Math.floor(draw.number() * 8));
    const start = Math.floor(draw.number() * 5000);
    return {
      quote,
      start,
      end: start + quote.length,
      rawStart: start + 40,
      rawEnd: start + 40 + quote.length,
      occurrence: 1,
      source: idOf(dataset, 'Source', 0),
      section: sections.at(draw.rank(sections.count)),
    };
  });
}

/** How often a value that may be missing is there; the rest is left out as often as in `seed/`. */
const stated: Readonly<Record<string, number>> = {
  nameEn: 0.95,
  description: 0.3,
  dueYear: 0.4,
  year: 0.8,
  frequency: 0.1,
  phase: 0.6,
  unit: 0.8,
  value: 0.7,
};

function drawValues(catalogue: Catalogue, draw: Draw, kind: string, index: number): Entity['values'] {
  const { name, nameEn } = drawName(draw, kind, index);
  const values = new Map<string, Entity['values'] extends ReadonlyMap<string, infer V> ? V : never>();
  const { properties, own } = kindNamed(catalogue, kind);
  for (const property of properties.values()) {
    const isOwn = own.has(property.name);
    if (property.isList) values.set(property.name, draw.chance(0.1) ? [`${name}（简称）`] : []);
    else if (property.name === 'name') values.set('name', name);
    else if (property.name === 'nameEn') draw.chance(stated.nameEn!) && values.set('nameEn', nameEn);
    else if (property.name === 'description')
      draw.chance(stated.description!) && values.set('description', `${name}，${nameEn}`);
    else if (isOwn && (property.isRequired || draw.chance(stated[property.name] ?? 0.2)))
      values.set(property.name, drawValue(draw, property, index));
  }
  return values;
}

function drawValue(draw: Draw, property: Property, index: number): string | number | boolean {
  // The first value of an enum is the usual one.
  if (property.enumValues) return property.enumValues[draw.rank(property.enumValues.length)]!;
  switch (property.type) {
    case 'Int':
      return property.name === 'order' ? index + 1 : 2024 + Math.floor(draw.number() * 12);
    case 'Float':
      return Math.floor(draw.number() * 1000) / 4;
    case 'Boolean':
      return draw.chance(0.2);
    case 'Date':
      return `20${20 + Math.floor(draw.number() * 7)}-0${1 + Math.floor(draw.number() * 9)}`;
    default:
      return drawName(draw, 'Measure', index).name;
  }
}

function* drawRelations(
  catalogue: Catalogue,
  draw: Draw,
  own: IdsByKind,
  shared: IdsByKind,
): Iterable<[type: string, from: string, to: string]> {
  for (const proportion of relationProportions) {
    const { from, type, to, mean, isCountedAtEnd = false } = proportion;
    const relation = relationOf(catalogue, from, type, to);
    const [counted, other] = isCountedAtEnd ? [to, from] : [from, to];
    const near = own.get(counted);
    const far = own.get(other) ?? shared.get(other);
    if (!near || !far) continue;
    for (let index = 0; index < near.count; index++) {
      const isOne = isCountedAtEnd ? relation.inverseIsOne : relation.isOne;
      const wanted = isOne ? Math.min(1, draw.several(mean)) : draw.several(mean);
      // To an earlier one only, so that none leads back to itself; the first has none to lead to.
      const eligible = from === to ? index : far.count;
      const chosen = new Set<number>();
      for (let i = 0; i < wanted && eligible > 0; i++) chosen.add(draw.rank(eligible));
      for (const found of chosen) {
        const [start, end] = isCountedAtEnd
          ? [far.at(found), near.at(index)]
          : [near.at(index), far.at(found)];
        yield [type, start, end];
      }
    }
  }
}

function relationOf(catalogue: Catalogue, from: string, type: string, to: string): Relation {
  const found = catalogue.relations.find(r => r.from === from && r.type === type && r.to === to);
  if (!found || found.isSymmetric)
    throw new Error(`The proportions name ${from}-${type}-${to}, which the schema does not have one-way.`);
  return found;
}
