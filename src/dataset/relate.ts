import type { Catalogue, Relation } from '../catalogue/catalogue.ts';
import type { ForeignRelation } from './foreign.ts';
import { writtenId } from './ids.ts';
import { aKind, type Problem, type Spot } from './problem.ts';

/** A relation as it is stored: from the side it starts from, a symmetric one from the smaller id. */
export interface Claim {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly dataset: string;
  readonly spot: Spot;
}

/** A relation that stands already, and where. */
interface Standing {
  readonly other: string;
  readonly place: string;
}

/**
 * Reports what relations say together but must not: the same relation twice, whichever side says it, and a second node
 * where the schema has room for one. Each problem stands at the later place and names the first, which may be a relation
 * of another dataset in the graph. Gives the claims that are good.
 */
export function relate<C extends Claim>(
  claims: readonly C[],
  foreign: readonly ForeignRelation[],
  catalogue: Catalogue,
  problems: Problem[],
): C[] {
  const stated = new Map<string, string>();
  const taken = new Map<string, Standing>();
  const stand = (type: string, from: string, to: string, ends: readonly End[], place: string) => {
    stated.set(`${type}/${from}/${to}`, place);
    for (const { id, field, other } of ends) taken.set(`${id} ${field}`, { other, place });
  };
  for (const { type, from, fromKind, to, toKind, dataset } of foreign) {
    const relation = catalogue.relations.find(r => r.type === type && r.from === fromKind && r.to === toKind);
    stand(type, from, to, relation ? endsOf(relation, from, to) : [], `the dataset ${dataset} in the graph`);
  }
  return claims.filter(({ relation, from, to, dataset, spot }) => {
    const address = `${relation.type}/${from}/${to}`;
    const first = stated.get(address);
    const name = (full: string) => writtenId(full, dataset);
    if (first !== undefined) {
      problems.push({
        ...spot,
        message: `repeats ${relation.from}.${relation.field} from ${name(from)} to ${name(to)}, which ${first} states already. Keep one of the two, with all quotations in it.`,
      });
      return false;
    }
    const ends = endsOf(relation, from, to);
    for (const { id, kind, field, other } of ends) {
      const earlier = taken.get(`${id} ${field}`);
      if (!earlier) continue;
      problems.push({
        ...spot,
        message: `gives ${name(id)} a second ${field}, ${name(other)}; ${aKind(kind)} has one, and ${name(id)} has ${name(earlier.other)} by ${earlier.place}. Keep one of the two.`,
      });
      return false;
    }
    stand(relation.type, from, to, ends, placeOf(spot));
    return true;
  });
}

/** An end from which the relation leads to one node only. */
interface End {
  readonly id: string;
  readonly kind: string;
  readonly field: string;
  readonly other: string;
}

function endsOf(relation: Relation, from: string, to: string): End[] {
  return [
    relation.isOne && { id: from, kind: relation.from, field: relation.field, other: to },
    relation.inverseIsOne && { id: to, kind: relation.to, field: relation.inverse, other: from },
  ].filter(end => end !== false);
}

function placeOf({ file, line, id, field }: Spot): string {
  return `${file}:${line} (${[id, field].filter(Boolean).join('.')})`;
}
