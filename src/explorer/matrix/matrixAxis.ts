import { type Catalogue, type Kind, kindNamed, type Link } from '../../catalogue/catalogue.ts';
import { type GroupKey, groupKeysOf } from '../../catalogue/groupKeys.ts';
import type { ParameterType } from '../../views/parameter.ts';
import { oneOf } from '../pageParameter.ts';

/** What makes the rows of a matrix, or its columns. */
export interface MatrixAxis {
  /** The value of the kind's enum `GroupBy`. */
  readonly by: string;
  readonly key: GroupKey;
  /** The field of the API that holds it. */
  readonly field: string;
  /** The kind that it leads to; null for values. */
  readonly far: Kind | null;
  /** The link from the far ends to what is wider, if there is one, so that groups can roll up. */
  readonly wider: Link | null;
}

/** What the items of a kind can make rows and columns by. */
export function axesOf(catalogue: Catalogue, kind: Kind): readonly MatrixAxis[] {
  return [...groupKeysOf(kind)].map(([by, key]) => {
    const far = key.is === 'relation' ? kindNamed(catalogue, key.link.kind) : null;
    return {
      by,
      key,
      field: key.is === 'relation' ? key.link.name : key.name,
      far,
      wider: far?.wider ?? null,
    };
  });
}

/** The rows and columns that say most of each kind; of another one, its dataset and the first thing after it. */
const firstChoices: Readonly<Record<string, readonly [rows: string, columns: string]>> = {
  measures: ['PATHWAYS', 'INDUSTRIES'],
  targets: ['PATHWAYS', 'YEAR'],
  platforms: ['PLATFORM_TYPE', 'SERVES_INDUSTRIES'],
  enterprises: ['INDUSTRIES', 'INSTANCE_OF'],
  organizations: ['ORGANIZATION_TYPE', 'TAKES_PART_IN'],
  products: ['DEVELOPED_BY', 'INSTANCE_OF'],
  regions: ['LEVEL', 'PART_OF'],
  initiatives: ['ADVANCED_BY_PLANS', 'INITIATIVE_TYPE'],
  industries: ['BROADER', 'ADVANCES'],
  industryClasses: ['CLOSE_INDUSTRIES', 'BROADER'],
  plans: ['ADVANCES', 'PERIOD_START'],
  categories: ['PLAN', 'PATHWAYS'],
  dimensions: ['PLAN', 'MEASURES'],
  pathways: ['CATEGORIES', 'PLAN'],
  sources: ['PUBLISHERS', 'DOC_TYPE'],
  sections: ['SOURCE', 'PATHWAYS'],
  indicators: ['INDUSTRIES', 'DIRECTION'],
  observations: ['INDICATOR', 'YEAR'],
};

/** The rows and the columns of a matrix of that kind when nobody has chosen any. */
export function firstAxes({ plural }: Pick<Kind, 'plural'>, axes: readonly MatrixAxis[]) {
  const [rows, columns] = firstChoices[plural] ?? [];
  return {
    rows: axes.find(({ by }) => by === rows) ?? axes[0]!,
    columns: axes.find(({ by }) => by === columns) ?? axes[1] ?? axes[0]!,
  };
}

/** What stands for the row or column of those items that do not say. */
export const notStatedKey = 'null';

/** What the key of a row or column of that axis can be in an address. */
export function keyParameterOf({ key }: MatrixAxis, kind: Kind): ParameterType {
  const property = key.is === 'property' ? kind.properties.get(key.name) : undefined;
  if (property?.enumValues) return oneOf(...property.enumValues, notStatedKey);
  if (property?.type === 'Boolean') return oneOf('true', 'false', notStatedKey);
  return { is: 'text' };
}

/** The type of a key as GraphQL writes it. */
export function keyTypeOf({ key }: MatrixAxis, kind: Kind): string {
  return (key.is === 'property' && kind.properties.get(key.name)?.type) || 'ID';
}
