import { by } from '../dataset/by.ts';
import type { Entity } from '../dataset/dataset.ts';
import type { Facts } from './facts.ts';

/** The schema's names for what StratML has words for. */
export const kinds = {
  source: 'Source',
  plan: 'Plan',
  category: 'Category',
  dimension: 'Dimension',
  pathway: 'Pathway',
  measure: 'Measure',
  target: 'Target',
  observation: 'Observation',
} as const;
export const relations = {
  issued: 'ISSUED',
  hasPathway: 'HAS_PATHWAY',
  hasMeasure: 'HAS_MEASURE',
  hasTarget: 'HAS_TARGET',
  partOfPlan: 'PART_OF_PLAN',
  quantifies: 'QUANTIFIES',
  ofIndicator: 'OF_INDICATOR',
} as const;

/** A pathway; or a plan or the dataset itself, for what stands under no pathway. */
export interface Goal {
  readonly id: string;
  readonly measures: Objective[];
  /** The results that no measure of the dataset leads to. */
  readonly results: Entity[];
}

export interface Objective {
  readonly measure: Entity;
  readonly targets: Entity[];
}

/** Gives each measure one goal and each target one measure or goal: StratML is a tree, and ids may stand in it only once. */
export function layOutGoals(dataset: string, facts: Facts): Goal[] {
  const plans = facts.ofKind(kinds.plan);
  const pathways = facts.ofKind(kinds.pathway).toSorted(by(pathway => placeOf(pathway, facts)));
  const ids = [...pathways, ...plans].map(({ id }) => id);
  const goals = new Map(
    [...ids, dataset].map((id): [string, Goal] => [id, { id, measures: [], results: [] }]),
  );
  const goalOf = ({ id }: Entity, hasType: string): Goal => {
    const fitting = new Set([
      ...facts.ends(id, hasType, 'in'),
      ...facts.ends(id, relations.partOfPlan, 'out'),
    ]);
    return goals.get(ids.find(goal => fitting.has(goal)) ?? dataset)!;
  };

  const placed = new Map<string, { goal: Goal; objective: Objective }>();
  for (const measure of facts.ofKind(kinds.measure)) {
    const objective = { measure, targets: [] };
    const goal = goalOf(measure, relations.hasMeasure);
    goal.measures.push(objective);
    placed.set(measure.id, { goal, objective });
  }
  for (const target of facts.ofKind(kinds.target)) {
    const goal = goalOf(target, relations.hasTarget);
    const hosts = facts.ends(target.id, relations.quantifies, 'out').flatMap(id => placed.get(id) ?? []);
    const host = hosts.find(h => h.goal === goal) ?? hosts[0];
    if (host) host.objective.targets.push(target);
    else goal.results.push(target);
  }
  for (const observation of facts.ofKind(kinds.observation))
    if (findBeside(observation, kinds.target, facts).length === 0)
      goals.get(dataset)!.results.push(observation);

  const isFilled = ({ measures, results }: Goal) => measures.length > 0 || results.length > 0;
  return [...goals.values()].filter(goal => facts.entity(goal.id)?.kind === kinds.pathway || isFilled(goal));
}

/** A key that puts pathways in the order of their plans, and in a plan in that of the source. */
function placeOf({ id, values }: Entity, facts: Facts): string {
  const [plan = ''] = facts.ends(id, relations.hasPathway, 'in');
  return [plan, String(values.get('order')).padStart(9, '0'), id].join(' ');
}

/** The others of a kind that are values of the indicator that the target or observation is a value of. */
export function findBeside({ id }: Entity, kind: string, facts: Facts): Entity[] {
  return facts
    .ends(id, relations.ofIndicator, 'out')
    .flatMap(indicator => facts.ends(indicator, relations.ofIndicator, 'in'))
    .flatMap(other => (other === id ? [] : (facts.entity(other) ?? [])))
    .filter(entity => entity.kind === kind);
}
