import type { Named } from '../../entity/related.ts';
import type { ComparedPlatformsQuery } from '../documents/generated/graphql.ts';
import { type Extent, extentOf } from './compareIndustries.ts';

/** A platform that measures of a plan are about, and how many of them build it, rely on it or produce it. */
export interface ComparedPlatform extends Named {
  readonly built: number;
  readonly reliedOn: number;
  readonly produced: number;
  /** Whatever ties it to measures of the plan is inferred. */
  readonly isInferred: boolean;
}

/** The platforms of one type. */
export interface PlatformTypeRow {
  /** A value of the enum `PlatformType`. */
  readonly type: string;
  readonly a: readonly ComparedPlatform[];
  readonly b: readonly ComparedPlatform[];
}

export interface PlatformComparison {
  readonly by: 'platformType';
  /** The types that either plan has, in the order of the schema. */
  readonly rows: readonly PlatformTypeRow[];
  readonly extent: Readonly<Record<'a' | 'b', Extent>>;
}

/** Sets the platforms of two plans side by side by their types, which are given in their order. */
export function comparePlatforms(
  a: ComparedPlatformsQuery,
  b: ComparedPlatformsQuery,
  types: readonly string[],
): PlatformComparison {
  const rows = types.map(type => ({ type, a: platformsOf(a, type), b: platformsOf(b, type) }));
  return {
    by: 'platformType',
    rows: rows.filter(row => row.a.length + row.b.length > 0),
    extent: { a: extentOf(a.platforms!), b: extentOf(b.platforms!) },
  };
}

function platformsOf({ platforms, explicit }: ComparedPlatformsQuery, type: string): ComparedPlatform[] {
  const stated = new Set(explicit!.nodes.map(({ id }) => id));
  return platforms!.nodes
    .filter(({ platformType }) => platformType === type)
    .map(({ id, name, nameEn, builtBy, reliedOnBy, producedBy }) => ({
      id,
      name,
      nameEn,
      built: builtBy.totalCount,
      reliedOn: reliedOnBy.totalCount,
      produced: producedBy.totalCount,
      isInferred: !stated.has(id),
    }));
}
