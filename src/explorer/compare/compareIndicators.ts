import type { Named } from '../../entity/related.ts';
import type { ComparedIndicatorsQuery } from '../documents/generated/graphql.ts';
import { type Extent, extentOf, matchTies, type Why } from './compareIndustries.ts';
import { type Pairing, sideBySide } from './sideBySide.ts';

type Indicator = NonNullable<ComparedIndicatorsQuery['indicators']>['nodes'][number];

/** What the targets of a plan say of an indicator. */
export type ComparedTargets = Indicator['targets'];

export interface ComparedIndicator extends Named {
  /** Null for a plan that sets no target for it. */
  readonly a: ComparedTargets | null;
  readonly b: ComparedTargets | null;
}

export interface IndicatorComparison {
  readonly by: 'indicator';
  readonly pairings: readonly Pairing<Why>[];
  /** By id. */
  readonly indicators: Readonly<Record<string, ComparedIndicator>>;
  readonly extent: Readonly<Record<'a' | 'b', Extent>>;
}

/** Sets the indicators of two plans side by side, by statements that they match. */
export function compareIndicators(
  a: ComparedIndicatorsQuery,
  b: ComparedIndicatorsQuery,
): IndicatorComparison {
  const [inA, inB] = [a.indicators!.nodes, b.indicators!.nodes];
  const find = (nodes: readonly Indicator[], id: string) =>
    nodes.find(node => node.id === id)?.targets ?? null;
  return {
    by: 'indicator',
    pairings: sideBySide(
      inA.map(({ id }) => id),
      inB.map(({ id }) => id),
      matchTies(inA, inB),
    ),
    indicators: Object.fromEntries(
      [...inA, ...inB].map(({ id, name, nameEn }) => [
        id,
        { id, name, nameEn, a: find(inA, id), b: find(inB, id) },
      ]),
    ),
    extent: { a: extentOf(a.indicators!), b: extentOf(b.indicators!) },
  };
}
