/** How many nodes of a kind there are for one plan, or for one plan in all plans together. */
export interface KindProportion {
  readonly kind: string;
  readonly count: number;
  /** All plans share them, and as plans become more their number grows slower, by this exponent. */
  readonly growth?: number;
}

/**
 * Near the two plans of `seed/` (245 to 523 nodes; see `dataset counts` of either), a plan has 300 nodes in the mean, with
 * what it shares. What is shared comes first, and of each kind the first nodes have most neighbours.
 */
export const kindProportions: readonly KindProportion[] = [
  { kind: 'Region', count: 6, growth: 0.5 },
  { kind: 'IndustryClass', count: 20, growth: 0.2 },
  { kind: 'Initiative', count: 13, growth: 0.6 },
  { kind: 'Industry', count: 31, growth: 0.6 },
  { kind: 'Source', count: 1 },
  { kind: 'Section', count: 12 },
  { kind: 'Plan', count: 1 },
  { kind: 'Category', count: 6 },
  { kind: 'Dimension', count: 5 },
  { kind: 'Pathway', count: 9 },
  { kind: 'Organization', count: 6 },
  { kind: 'Product', count: 8 },
  { kind: 'Enterprise', count: 20 },
  { kind: 'Platform', count: 50 },
  { kind: 'Indicator', count: 22 },
  { kind: 'Measure', count: 75 },
  { kind: 'Target', count: 32 },
];

/** How many neighbours an end of a relation has in the mean. */
export interface RelationProportion {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly mean: number;
  /** The neighbours are counted from the far end, each of which has so many. */
  readonly isCountedAtEnd?: boolean;
}

const fromEach = (
  from: string,
  relations: readonly [type: string, to: string, mean: number][],
): RelationProportion[] => relations.map(([type, to, mean]) => ({ from, type, to, mean }));

const toEach = (
  to: string,
  relations: readonly [from: string, type: string, mean: number][],
): RelationProportion[] =>
  relations.map(([from, type, mean]) => ({ from, type, to, mean, isCountedAtEnd: true }));

/** Means of both plans of `seed/`, rounded. A relation from a kind to itself leads from a later node to an earlier. */
export const relationProportions: readonly RelationProportion[] = [
  ...fromEach('Region', [['PART_OF', 'Region', 1]]),
  ...fromEach('IndustryClass', [['BROADER', 'IndustryClass', 0.8]]),
  ...fromEach('Industry', [
    ['BROADER', 'Industry', 0.6],
    ['CLOSE_MATCH', 'IndustryClass', 0.7],
    ['EXACT_MATCH', 'IndustryClass', 0.05],
    ['ADVANCES', 'Initiative', 0.05],
  ]),
  ...toEach('Section', [['Source', 'HAS_SECTION', 1]]),
  ...fromEach('Section', [['PART_OF', 'Section', 1]]),
  ...fromEach('Source', [['REPORTS_ON', 'Plan', 1]]),
  ...fromEach('Plan', [['ADVANCES', 'Initiative', 4]]),
  ...toEach('Plan', [
    ['Region', 'ISSUED', 1],
    ['Organization', 'ISSUED', 0.5],
  ]),
  ...toEach('Category', [['Plan', 'HAS_CATEGORY', 1]]),
  ...toEach('Dimension', [['Plan', 'HAS_DIMENSION', 1]]),
  ...toEach('Pathway', [
    ['Plan', 'HAS_PATHWAY', 1],
    ['Category', 'COVERS', 0.9],
  ]),
  ...fromEach('Pathway', [['DISCUSSED_IN', 'Section', 1]]),
  ...fromEach('Enterprise', [
    ['OPERATES_IN', 'Industry', 0.6],
    ['LOCATED_IN', 'Region', 0.5],
    ['INSTANCE_OF', 'Enterprise', 0.2],
    ['OPERATES', 'Platform', 0.2],
    ['DEVELOPED', 'Product', 0.1],
  ]),
  ...fromEach('Product', [['INSTANCE_OF', 'Product', 0.6]]),
  ...fromEach('Platform', [
    ['SERVES_INDUSTRY', 'Industry', 0.3],
    ['CLUSTER_OF', 'Industry', 0.05],
    ['LOCATED_IN', 'Region', 0.3],
    ['INSTANCE_OF', 'Platform', 0.2],
    ['SUPPORTS_PATHWAY', 'Pathway', 0.1],
  ]),
  ...fromEach('Indicator', [['MEASURES_INDUSTRY', 'Industry', 0.25]]),
  ...fromEach('Measure', [
    ['PART_OF_PLAN', 'Plan', 1],
    ['DISCUSSED_IN', 'Section', 0.8],
    ['TARGETS_INDUSTRY', 'Industry', 0.7],
    ['TARGETS_ENTERPRISE', 'Enterprise', 0.15],
    ['TARGETS_PRODUCT', 'Product', 0.15],
    ['TARGETS_MARKET', 'Initiative', 0.03],
    ['ADVANCES', 'Initiative', 0.36],
    ['ADVANCES', 'Dimension', 0.05],
    ['IMPLEMENTS', 'Initiative', 0.08],
    ['BUILDS', 'Platform', 0.4],
    ['RELIES_ON', 'Platform', 0.05],
    ['RESTATES', 'Measure', 0.05],
  ]),
  ...toEach('Measure', [
    ['Pathway', 'HAS_MEASURE', 1],
    ['Organization', 'LEADS', 0.7],
    ['Organization', 'TAKES_PART_IN', 1.6],
  ]),
  ...fromEach('Target', [
    ['PART_OF_PLAN', 'Plan', 1],
    ['OF_INDICATOR', 'Indicator', 1],
    ['APPLIES_TO', 'Region', 1],
    ['QUANTIFIES', 'Measure', 0.8],
    ['COUNTS', 'Platform', 0.5],
    ['COUNTS', 'Enterprise', 0.2],
    ['MEASURES_INDUSTRY', 'Industry', 0.3],
    ['RECOGNISED_AT', 'Region', 0.3],
  ]),
  ...toEach('Target', [['Pathway', 'HAS_TARGET', 0.8]]),
];
