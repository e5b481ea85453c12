import type { Entity } from '../dataset/dataset.ts';
import { writtenId } from '../dataset/ids.ts';
import type { Problem } from '../dataset/problem.ts';
import { type Check, type Material, tiedBy } from './material.ts';

/** The relation from what a plan sets to the plan. */
const planRelation = 'PART_OF_PLAN';

/** What comes later is later: nothing is due before its plan starts, no period ends before it starts. */
export const checkYears: Check = material => material.dataset.entities.flatMap(e => yearFaults(e, material));

function yearFaults(entity: Entity, material: Material): Problem[] {
  const { places, dataset } = material;
  const year = (name: string, of = entity) => {
    const value = of.values.get(name);
    return typeof value === 'number' ? value : null;
  };
  const faults: Problem[] = [];
  const inOrder = (before: number | null, what: string, field: string, mayBeEqual = true) => {
    const after = year(field);
    if (before === null || after === null || before < after || (mayBeEqual && before === after)) return;
    const message = `must be ${mayBeEqual ? `${before} or later` : `after ${before}`}, ${what}, not ${after}.`;
    faults.push({ ...places.entity(entity.id, field), message });
  };
  inOrder(year('periodStart'), 'its periodStart', 'year');
  inOrder(year('periodStart'), 'its periodStart', 'periodEnd');
  inOrder(year('baselineYear'), 'its baselineYear', 'year', false);
  for (const id of tiedBy(material, entity.id, planRelation)) {
    const plan = material.entities.get(id);
    const start = plan && (year('periodStart', plan) ?? yearOf(plan.values.get('issuedOn')));
    if (!start) continue;
    const what = `the start of ${writtenId(id, dataset.header.id)}`;
    inOrder(start, what, 'year');
    inOrder(start, what, 'dueYear');
  }
  return faults;
}

function yearOf(date: unknown): number | null {
  return typeof date === 'string' ? Number(date.slice(0, 4)) : null;
}
