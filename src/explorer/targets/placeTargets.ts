import type { Named } from '../../entity/related.ts';
import type { SelectedTargetsQuery } from '../documents/generated/graphql.ts';

export type Target = NonNullable<SelectedTargetsQuery['targets']>['nodes'][number];

/** What targets are set for: a pathway, a dimension, or a plan as a whole, with an order in its plan. */
export interface TargetPlace extends Named {
  readonly is: 'pathway' | 'dimension' | 'plan';
  readonly order: number;
  readonly plan: Named;
}

/** A target under one of the things that it is set for. */
export interface PlacedTarget {
  readonly target: Target;
  /** That it is set for this is inferred; why. */
  readonly isInferred: boolean;
  readonly reason: string | null;
}

/** What an indicator is to reach, for the two years that are set side by side and for the rest. */
export interface TargetRow {
  /** Null where none is known. */
  readonly indicator: Named | null;
  readonly early: readonly PlacedTarget[];
  readonly late: readonly PlacedTarget[];
  /** Undated, or for another year. */
  readonly other: readonly PlacedTarget[];
  /** For a year that is empty here: the other places where the indicator has a target for it. */
  readonly elsewhere: { readonly early: readonly TargetPlace[]; readonly late: readonly TargetPlace[] };
  /** The two numbers, where they may stand on one scale. */
  readonly pair: Pair | null;
}

/** Two numbers of one unit that are meant alike. */
export interface Pair {
  readonly early: number;
  readonly late: number;
  readonly unit: string | null;
  /** The text leaves something open about one of them, perhaps whether the later holds the earlier. */
  readonly isOpen: boolean;
}

export interface TargetGroup {
  readonly place: TargetPlace;
  readonly rows: readonly TargetRow[];
}

/** The years that are set side by side; null for a side that there is no year for. */
export interface Years {
  readonly early: number | null;
  readonly late: number | null;
}

/**
 * Targets by what they are set for, in the order of plans: those with the most targets first, in each its pathways, then its
 * dimensions, then the plan as a whole. A target stands under each of its pathways; without any under its dimensions, and
 * without those under its plans. Of pathways that are asked for, only those are places.
 */
export function placeTargets(
  targets: readonly Target[],
  years: Years,
  askedPathways: readonly string[] = [],
): TargetGroup[] {
  const groups = new Map<string, { place: TargetPlace; placed: PlacedTarget[] }>();
  for (const target of [...targets].sort(byText))
    for (const { place, ...rest } of placesOf(target, askedPathways)) {
      const group = groups.get(place.id) ?? { place, placed: [] };
      groups.set(place.id, group);
      group.placed.push({ target, ...rest });
    }
  const plans = [...new Set(targets.flatMap(({ plans }) => plans.nodes.map(({ id }) => id)))];
  const sizes = new Map(plans.map(id => [id, targets.filter(target => isOf(target, id)).length]));
  const sorted = [...groups.values()].sort((a, b) => inOrder(a.place, b.place, sizes));
  const rows = sorted.map(({ place, placed }) => ({ place, rows: rowsOf(placed, years) }));
  return rows.map(group => ({ ...group, rows: group.rows.map(row => withElsewhere(row, group, rows)) }));
}

function isOf({ plans }: Target, plan: string): boolean {
  return plans.nodes.some(({ id }) => id === plan);
}

type Placed = Omit<PlacedTarget, 'target'> & { readonly place: TargetPlace };

function placesOf({ plans, pathways, dimensions }: Target, asked: readonly string[]): Placed[] {
  const related = [
    pathways.edges
      .filter(({ node }) => asked.length === 0 || asked.includes(node.id))
      .map(edge => ({ is: 'pathway' as const, ...edge })),
    dimensions.edges.map(edge => ({ is: 'dimension' as const, ...edge })),
  ].find(edges => edges.length > 0);
  if (!related)
    return plans.nodes.map(plan => ({
      place: { is: 'plan', ...plan, order: 0, plan },
      isInferred: false,
      reason: null,
    }));
  return related.map(({ is, node, assertion, reason }) => {
    const { plan, ...named } = node;
    return {
      place: { is, ...named, plan: plan ?? plans.nodes[0]! },
      isInferred: assertion === 'INFERRED',
      reason,
    };
  });
}

const sorts = ['pathway', 'dimension', 'plan'];

function inOrder(a: TargetPlace, b: TargetPlace, sizes: ReadonlyMap<string, number>): number {
  return (
    (sizes.get(b.plan.id) ?? 0) - (sizes.get(a.plan.id) ?? 0) ||
    compare(a.plan.id, b.plan.id) ||
    sorts.indexOf(a.is) - sorts.indexOf(b.is) ||
    a.order - b.order ||
    compare(a.id, b.id)
  );
}

/** Targets stand in the order of the texts that set them. */
function byText(a: Target, b: Target): number {
  const [first, second] = [a.citations[0], b.citations[0]];
  return (
    compare(first?.source.id ?? '', second?.source.id ?? '') ||
    (first?.start ?? 0) - (second?.start ?? 0) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowsOf(placed: readonly PlacedTarget[], { early, late }: Years): TargetRow[] {
  const byIndicator = new Map<string, PlacedTarget[]>();
  for (const one of placed) {
    const { indicator } = one.target;
    const key = indicator?.id ?? one.target.id;
    byIndicator.set(key, [...(byIndicator.get(key) ?? []), one]);
  }
  return [...byIndicator.values()].map(own => {
    const of = (year: number | null) => own.filter(({ target }) => year !== null && target.year === year);
    const row = {
      indicator: own[0]!.target.indicator,
      early: of(early),
      late: of(late),
      other: own.filter(({ target: { year } }) => year === null || (year !== early && year !== late)),
    };
    return { ...row, elsewhere: { early: [], late: [] }, pair: pairOf(row.early, row.late) };
  });
}

/** Two targets that are alike in all but their number and their year. Of several in one year it is open which is meant. */
function pairOf(
  [early, ...others]: readonly PlacedTarget[],
  [late, ...more]: readonly PlacedTarget[],
): Pair | null {
  if (!early || !late || others.length > 0 || more.length > 0) return null;
  const [a, b] = [early.target, late.target];
  if (a.baseValue === null || b.baseValue === null) return null;
  const isAlike = (['comparator', 'unit', 'valueBasis', 'recurring', 'joint', 'baselineYear'] as const).every(
    field => a[field] === b[field],
  );
  if (!isAlike) return null;
  const isOpen = a.ambiguity !== null || b.ambiguity !== null;
  return { early: a.baseValue, late: b.baseValue, unit: a.unit, isOpen };
}

function withElsewhere(row: TargetRow, own: TargetGroup, groups: readonly TargetGroup[]): TargetRow {
  if (row.indicator === null) return row;
  const { id } = row.indicator;
  const placesWith = (side: 'early' | 'late') =>
    row[side].length > 0
      ? []
      : groups
          .filter(
            group =>
              group.place.id !== own.place.id &&
              group.rows.some(({ indicator, ...cells }) => indicator?.id === id && cells[side].length > 0),
          )
          .map(({ place }) => place);
  return { ...row, elsewhere: { early: placesWith('early'), late: placesWith('late') } };
}
