import type { Statement } from '../dataset/dataset.ts';
import type { Problem, Spot } from '../dataset/problem.ts';
import { sourceKind } from '../dataset/statement.ts';
import type { Check } from './material.ts';

/**
 * Nothing is EXPLICIT without a quotation or INFERRED without a reason, and nothing is unvouched for: but a source is there
 * by itself, and so are the entities of a dataset that has none.
 */
export const checkStatements: Check = ({ dataset, places }) => {
  const hasSource = dataset.entities.some(({ kind }) => kind === sourceKind);
  return [
    ...dataset.entities.flatMap(({ id, kind, statement }) =>
      faultsOf(places.entity(id), statement, hasSource && kind !== sourceKind),
    ),
    ...dataset.relations.flatMap(({ type, from, to, statement }) =>
      faultsOf(places.relation(`${type}/${from}/${to}`), statement, true),
    ),
  ];
};

function faultsOf(spot: Spot, { assertion, reason, citations }: Statement, isNeeded: boolean): Problem[] {
  switch (assertion) {
    case 'EXPLICIT':
      return citations.length > 0 ? [] : [{ ...spot, message: 'is EXPLICIT, so it needs a quotation.' }];
    case 'INFERRED':
      return reason ? [] : [{ ...spot, message: 'is INFERRED, so it needs a reason.' }];
    case null:
      return isNeeded
        ? [{ ...spot, message: 'needs a quotation that proves it, or the reason why it is inferred.' }]
        : [];
  }
}
