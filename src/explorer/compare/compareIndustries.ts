import type { Named } from '../../entity/related.ts';
import type { Citation } from '../../views/citation.ts';
import type { ComparedIndustriesQuery } from '../documents/generated/graphql.ts';
import { type Pairing, sideBySide, type Tie } from './sideBySide.ts';

/** What ties something of one plan to something of another. */
export type Why =
  /** A statement that they are nearly the same. */
  | {
      readonly is: 'match';
      readonly isInferred: boolean;
      readonly basis: string | null;
      readonly reason: string | null;
      readonly note: string | null;
      readonly citations: readonly Citation[];
    }
  /** Both are the same as a class of an official scheme, or near to it. */
  | {
      readonly is: 'class';
      readonly class: IndustryClass;
      readonly a: ClassStatement;
      readonly b: ClassStatement;
    };

export function isTieInferred(why: Why): boolean {
  return why.is === 'match' ? why.isInferred : why.a.isInferred || why.b.isInferred;
}

export interface IndustryClass extends Named {
  readonly scheme: string;
  readonly code: string;
}

interface ClassStatement {
  readonly isExact: boolean;
  readonly isInferred: boolean;
  readonly reason: string | null;
}

/** How many measures of a plan target an industry; those that do by inference alone are among them. */
export interface MeasureCount {
  readonly count: number;
  readonly inferred: number;
}

export interface ComparedIndustry extends Named {
  /** Null for a plan none of whose measures targets it. */
  readonly a: MeasureCount | null;
  readonly b: MeasureCount | null;
}

export interface IndustryComparison {
  readonly by: 'industry';
  readonly pairings: readonly Pairing<Why>[];
  /** By id. */
  readonly industries: Readonly<Record<string, ComparedIndustry>>;
  readonly measures: Readonly<Record<'a' | 'b', { readonly all: number; readonly withoutIndustry: number }>>;
  readonly extent: Readonly<Record<'a' | 'b', Extent>>;
}

/** How much was read of how much there is. */
export interface Extent {
  readonly shown: number;
  readonly total: number;
}

type Industry = NonNullable<ComparedIndustriesQuery['industries']>['nodes'][number];

/** Sets the industries of two plans side by side: by statements that they match, and where there are none by official classes. */
export function compareIndustries(
  a: ComparedIndustriesQuery,
  b: ComparedIndustriesQuery,
): IndustryComparison {
  const [inA, inB] = [a.industries!.nodes, b.industries!.nodes];
  const [countsA, countsB] = [countsOf(a), countsOf(b)];
  const all = new Map([...inA, ...inB].map(industry => [industry.id, industry]));
  return {
    by: 'industry',
    pairings: sideBySide(idsOf(inA), idsOf(inB), matchTies(inA, inB), classTies(inA, inB)),
    industries: Object.fromEntries(
      [...all.values()].map(({ id, name, nameEn }) => [
        id,
        { id, name, nameEn, a: countsA.get(id) ?? null, b: countsB.get(id) ?? null },
      ]),
    ),
    measures: { a: measuresOf(a, countsA), b: measuresOf(b, countsB) },
    extent: { a: extentOf(a.industries!), b: extentOf(b.industries!) },
  };
}

export function extentOf({
  nodes,
  totalCount,
}: {
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
}): Extent {
  return { shown: nodes.length, total: totalCount };
}

function countsOf({ measures }: ComparedIndustriesQuery): ReadonlyMap<string | null, MeasureCount> {
  return new Map(measures!.groups.map(({ key, count, inferred }) => [key, { count, inferred }]));
}

function measuresOf({ measures }: ComparedIndustriesQuery, counts: ReadonlyMap<string | null, MeasureCount>) {
  return { all: measures!.totalCount, withoutIndustry: counts.get(null)?.count ?? 0 };
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** Something that says by itself what nearly matches it. */
interface Matching {
  readonly id: string;
  readonly closeMatches: Industry['closeMatches'];
}

/** The statements that something of one plan is nearly the same as something of another; one holds in both directions. */
export function matchTies(a: readonly Matching[], b: readonly Matching[]): Tie<Why>[] {
  const inB = new Set(idsOf(b));
  return a.flatMap(({ id, closeMatches }) =>
    closeMatches.edges
      .filter(({ node }) => inB.has(node.id))
      .map(({ node, assertion, basis, reason, note, citations }) => ({
        a: id,
        b: node.id,
        why: {
          is: 'match' as const,
          isInferred: assertion === 'INFERRED',
          basis,
          reason,
          note,
          citations: citations ?? [],
        },
      })),
  );
}

/** Industries that are, or nearly are, one class; of several classes the first by its code is named. */
function classTies(a: readonly Industry[], b: readonly Industry[]): Tie<Why>[] {
  return a.flatMap(one =>
    b
      .filter(({ id }) => id !== one.id)
      .flatMap(other => {
        const classes = classesOf(one);
        const shared = [...classesOf(other)].filter(([id]) => classes.has(id)).sort(byClass)[0];
        if (!shared) return [];
        const [id, { node, ...stated }] = shared;
        const { node: _, ...statedInA } = classes.get(id)!;
        return [
          { a: one.id, b: other.id, why: { is: 'class' as const, class: node, a: statedInA, b: stated } },
        ];
      }),
  );
}

type ClassOf = readonly [string, ClassStatement & { readonly node: IndustryClass }];

function classesOf({ closeClasses, exactClasses }: Industry): ReadonlyMap<string, ClassOf[1]> {
  const of = (edges: Industry['closeClasses']['edges'], isExact: boolean) =>
    edges.map(
      ({ node, assertion, reason }): ClassOf => [
        node.id,
        { node, isExact, isInferred: assertion === 'INFERRED', reason },
      ],
    );
  return new Map([...of(closeClasses.edges, false), ...of(exactClasses.edges, true)]);
}

/** A longer code is a narrower class, and says more. */
function byClass([, { node: a }]: ClassOf, [, { node: b }]: ClassOf): number {
  return b.code.length - a.code.length || (a.code < b.code ? -1 : 1);
}
