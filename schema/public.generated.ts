export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
};

export type Assertion =
  | 'EXPLICIT'
  | 'INFERRED';

export type AssertionWhere = {
  eq?: InputMaybe<Assertion>;
  in?: InputMaybe<Array<Assertion>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Assertion>;
  notIn?: InputMaybe<Array<Assertion>>;
};

export type Basis =
  | 'BACKGROUND'
  | 'CAPTION'
  | 'CLAUSE'
  | 'LIST'
  | 'NAME_SIMILARITY'
  | 'PAIRED_LIST'
  | 'SECTION';

export type BasisWhere = {
  eq?: InputMaybe<Basis>;
  in?: InputMaybe<Array<Basis>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Basis>;
  notIn?: InputMaybe<Array<Basis>>;
};

export type Binding =
  | 'BINDING'
  | 'EXPECTED';

export type BindingWhere = {
  eq?: InputMaybe<Binding>;
  in?: InputMaybe<Array<Binding>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Binding>;
  notIn?: InputMaybe<Array<Binding>>;
};

export type BooleanWhere = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Category = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  pathways: PathwayConnection;
  plan: Maybe<Plan>;
  reason: Maybe<Scalars['String']['output']>;
};


export type CategoryPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};

export type CategoryConnection = {
  crosstab: Crosstab;
  edges: Array<CategoryEdge>;
  groups: Array<Group>;
  nodes: Array<Category>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type CategoryConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: CategoryGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: CategoryGroupBy;
};


export type CategoryConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: CategoryGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CategoryEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Category;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type CategoryGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'PATHWAYS'
  | 'PLAN';

export type CategoryOrder = {
  direction?: SortDirection;
  field: CategoryOrderField;
};

export type CategoryOrderField =
  | 'ASSERTION'
  | 'DESCRIPTION'
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'ORDER'
  | 'PATHWAYS_COUNT'
  | 'REASON';

export type CategoryRelationWhere = {
  all?: InputMaybe<CategoryWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<CategoryWhere>;
  single?: InputMaybe<CategoryWhere>;
  some?: InputMaybe<CategoryWhere>;
};

export type CategoryWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<CategoryWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<CategoryWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<CategoryWhere>>;
  order?: InputMaybe<IntWhere>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  plan?: InputMaybe<PlanRelationWhere>;
  reason?: InputMaybe<StringWhere>;
};

export type Cell = {
  column: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  explicit: Scalars['Int']['output'];
  inferred: Scalars['Int']['output'];
  row: Scalars['Int']['output'];
};

export type Citation = {
  end: Scalars['Int']['output'];
  occurrence: Scalars['Int']['output'];
  quote: Scalars['String']['output'];
  rawEnd: Scalars['Int']['output'];
  rawStart: Scalars['Int']['output'];
  section: Maybe<Section>;
  source: Source;
  start: Scalars['Int']['output'];
};

export type CitationListWhere = {
  count?: InputMaybe<IntWhere>;
  none?: InputMaybe<CitationWhere>;
  some?: InputMaybe<CitationWhere>;
};

export type CitationWhere = {
  quote?: InputMaybe<QuoteWhere>;
  section?: InputMaybe<IdWhere>;
  source?: InputMaybe<IdWhere>;
};

export type Comparator =
  | 'APPROX'
  | 'CHANGE'
  | 'EQ'
  | 'GT'
  | 'GTE'
  | 'QUALITATIVE'
  | 'RANGE'
  | 'REACH'
  | 'SOME'
  | 'STATUS';

export type ComparatorWhere = {
  eq?: InputMaybe<Comparator>;
  in?: InputMaybe<Array<Comparator>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Comparator>;
  notIn?: InputMaybe<Array<Comparator>>;
};

export type Crosstab = {
  cells: Array<Cell>;
  columns: Array<Group>;
  omittedColumns: Scalars['Int']['output'];
  omittedRows: Scalars['Int']['output'];
  rows: Array<Group>;
};

export type Dataset = {
  id: Scalars['ID']['output'];
  kindCounts: Array<KindCount>;
  languages: Array<Scalars['String']['output']>;
  leftOut: Array<LeftOut>;
  licence: Scalars['String']['output'];
  loadedAt: Scalars['String']['output'];
  relationCounts: Array<RelationCount>;
  sources: Array<Source>;
  title: Scalars['String']['output'];
  version: Scalars['String']['output'];
};


export type DatasetLeftOutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DatasetSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DateWhere = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

export type Dimension = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  plan: Maybe<Plan>;
  reason: Maybe<Scalars['String']['output']>;
  targets: TargetConnection;
};


export type DimensionMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type DimensionTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type DimensionConnection = {
  crosstab: Crosstab;
  edges: Array<DimensionEdge>;
  groups: Array<Group>;
  nodes: Array<Dimension>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type DimensionConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: DimensionGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: DimensionGroupBy;
};


export type DimensionConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: DimensionGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DimensionEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Dimension;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type DimensionGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'MEASURES'
  | 'PLAN'
  | 'TARGETS';

export type DimensionOrder = {
  direction?: SortDirection;
  field: DimensionOrderField;
};

export type DimensionOrderField =
  | 'ASSERTION'
  | 'DESCRIPTION'
  | 'ID'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'ORDER'
  | 'REASON'
  | 'TARGETS_COUNT';

export type DimensionRelationWhere = {
  all?: InputMaybe<DimensionWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<DimensionWhere>;
  single?: InputMaybe<DimensionWhere>;
  some?: InputMaybe<DimensionWhere>;
};

export type DimensionWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<DimensionWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  id?: InputMaybe<IdWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<DimensionWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<DimensionWhere>>;
  order?: InputMaybe<IntWhere>;
  plan?: InputMaybe<PlanRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
};

export type DistantNeighbour = {
  distance: Scalars['Int']['output'];
  node: Entity;
};

export type DocumentType =
  | 'NEWSPAPER_ARTICLE'
  | 'OFFICIAL_DOCUMENT'
  | 'REPORT'
  | 'WEB_PAGE';

export type DocumentTypeWhere = {
  eq?: InputMaybe<DocumentType>;
  in?: InputMaybe<Array<DocumentType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DocumentType>;
  notIn?: InputMaybe<Array<DocumentType>>;
};

export type EdgeWhere = {
  and?: InputMaybe<Array<EdgeWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  basis?: InputMaybe<BasisWhere>;
  dataset?: InputMaybe<IdWhere>;
  not?: InputMaybe<EdgeWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<EdgeWhere>>;
  reason?: InputMaybe<StringWhere>;
};

export type EndWhere = {
  id?: InputMaybe<IdWhere>;
  kind?: InputMaybe<KindWhere>;
};

export type Enterprise = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  closeMatches: EnterpriseConnection;
  countedBy: TargetConnection;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  developed: ProductConnection;
  differentFrom: EnterpriseConnection;
  enterpriseType: EnterpriseType;
  id: Scalars['ID']['output'];
  industries: IndustryConnection;
  instanceOf: EnterpriseConnection;
  instances: EnterpriseConnection;
  isClass: Scalars['Boolean']['output'];
  locatedIn: RegionConnection;
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  operates: PlatformConnection;
  pathways: PathwayConnection;
  reason: Maybe<Scalars['String']['output']>;
};


export type EnterpriseCloseMatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type EnterpriseCountedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};


export type EnterpriseDevelopedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ProductOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ProductWhere>;
};


export type EnterpriseDifferentFromArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type EnterpriseIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type EnterpriseInstanceOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type EnterpriseInstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type EnterpriseLocatedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type EnterpriseMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type EnterpriseOperatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type EnterprisePathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};

export type EnterpriseConnection = {
  crosstab: Crosstab;
  edges: Array<EnterpriseEdge>;
  groups: Array<Group>;
  nodes: Array<Enterprise>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type EnterpriseConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: EnterpriseGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: EnterpriseGroupBy;
};


export type EnterpriseConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: EnterpriseGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterpriseEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Enterprise;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type EnterpriseGroupBy =
  | 'ASSERTION'
  | 'CLOSE_MATCHES'
  | 'COUNTED_BY'
  | 'DATASET'
  | 'DEVELOPED'
  | 'DIFFERENT_FROM'
  | 'ENTERPRISE_TYPE'
  | 'INDUSTRIES'
  | 'INSTANCES'
  | 'INSTANCE_OF'
  | 'IS_CLASS'
  | 'LOCATED_IN'
  | 'MEASURES'
  | 'OPERATES'
  | 'PATHWAYS';

export type EnterpriseOrder = {
  direction?: SortDirection;
  field: EnterpriseOrderField;
};

export type EnterpriseOrderField =
  | 'ASSERTION'
  | 'CLOSE_MATCHES_COUNT'
  | 'COUNTED_BY_COUNT'
  | 'DESCRIPTION'
  | 'DEVELOPED_COUNT'
  | 'DIFFERENT_FROM_COUNT'
  | 'ENTERPRISE_TYPE'
  | 'ID'
  | 'INDUSTRIES_COUNT'
  | 'INSTANCES_COUNT'
  | 'INSTANCE_OF_COUNT'
  | 'IS_CLASS'
  | 'LOCATED_IN_COUNT'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'OPERATES_COUNT'
  | 'PATHWAYS_COUNT'
  | 'REASON';

export type EnterpriseRelationWhere = {
  all?: InputMaybe<EnterpriseWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<EnterpriseWhere>;
  single?: InputMaybe<EnterpriseWhere>;
  some?: InputMaybe<EnterpriseWhere>;
};

export type EnterpriseType =
  | 'ABOVE_SIZE'
  | 'CHAIN_LEADER'
  | 'EMERGING'
  | 'FIRM'
  | 'HIGH_CALIBRE'
  | 'LISTED'
  | 'MARKET_ENTITY'
  | 'MULTINATIONAL'
  | 'SMALL_MEDIUM'
  | 'SPECIALISED'
  | 'TECHNOLOGY';

export type EnterpriseTypeWhere = {
  eq?: InputMaybe<EnterpriseType>;
  in?: InputMaybe<Array<EnterpriseType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<EnterpriseType>;
  notIn?: InputMaybe<Array<EnterpriseType>>;
};

export type EnterpriseWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<EnterpriseWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  closeMatches?: InputMaybe<EnterpriseRelationWhere>;
  countedBy?: InputMaybe<TargetRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  developed?: InputMaybe<ProductRelationWhere>;
  differentFrom?: InputMaybe<EnterpriseRelationWhere>;
  enterpriseType?: InputMaybe<EnterpriseTypeWhere>;
  id?: InputMaybe<IdWhere>;
  industries?: InputMaybe<IndustryRelationWhere>;
  instanceOf?: InputMaybe<EnterpriseRelationWhere>;
  instances?: InputMaybe<EnterpriseRelationWhere>;
  isClass?: InputMaybe<BooleanWhere>;
  locatedIn?: InputMaybe<RegionRelationWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<EnterpriseWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  operates?: InputMaybe<PlatformRelationWhere>;
  or?: InputMaybe<Array<EnterpriseWhere>>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  reason?: InputMaybe<StringWhere>;
};

export type Entity = {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
};

export type FloatWhere = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

export type Frequency =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'REGULARLY'
  | 'YEARLY';

export type FrequencyWhere = {
  eq?: InputMaybe<Frequency>;
  in?: InputMaybe<Array<Frequency>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Frequency>;
  notIn?: InputMaybe<Array<Frequency>>;
};

export type Group = {
  count: Scalars['Int']['output'];
  explicit: Scalars['Int']['output'];
  inferred: Scalars['Int']['output'];
  key: Maybe<Scalars['String']['output']>;
  node: Maybe<Entity>;
};

export type IdWhere = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Indicator = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  closeMatches: IndicatorConnection;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  direction: Maybe<IndicatorDirection>;
  id: Scalars['ID']['output'];
  industries: IndustryConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  observations: ObservationConnection;
  reason: Maybe<Scalars['String']['output']>;
  shareOfIndustries: IndustryConnection;
  shareOfRegions: RegionConnection;
  targets: TargetConnection;
  unit: Maybe<Scalars['String']['output']>;
};


export type IndicatorCloseMatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndicatorOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndicatorWhere>;
};


export type IndicatorIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndicatorObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ObservationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ObservationWhere>;
};


export type IndicatorShareOfIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndicatorShareOfRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type IndicatorTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type IndicatorConnection = {
  crosstab: Crosstab;
  edges: Array<IndicatorEdge>;
  groups: Array<Group>;
  nodes: Array<Indicator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndicatorConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: IndicatorGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: IndicatorGroupBy;
};


export type IndicatorConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: IndicatorGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IndicatorDirection =
  | 'DECREASE'
  | 'INCREASE';

export type IndicatorDirectionWhere = {
  eq?: InputMaybe<IndicatorDirection>;
  in?: InputMaybe<Array<IndicatorDirection>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<IndicatorDirection>;
  notIn?: InputMaybe<Array<IndicatorDirection>>;
};

export type IndicatorEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Indicator;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type IndicatorGroupBy =
  | 'ASSERTION'
  | 'CLOSE_MATCHES'
  | 'DATASET'
  | 'DIRECTION'
  | 'INDUSTRIES'
  | 'OBSERVATIONS'
  | 'SHARE_OF_INDUSTRIES'
  | 'SHARE_OF_REGIONS'
  | 'TARGETS';

export type IndicatorOrder = {
  direction?: SortDirection;
  field: IndicatorOrderField;
};

export type IndicatorOrderField =
  | 'ASSERTION'
  | 'CLOSE_MATCHES_COUNT'
  | 'DESCRIPTION'
  | 'DIRECTION'
  | 'ID'
  | 'INDUSTRIES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'OBSERVATIONS_COUNT'
  | 'REASON'
  | 'SHARE_OF_INDUSTRIES_COUNT'
  | 'SHARE_OF_REGIONS_COUNT'
  | 'TARGETS_COUNT'
  | 'UNIT';

export type IndicatorRelationWhere = {
  all?: InputMaybe<IndicatorWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<IndicatorWhere>;
  single?: InputMaybe<IndicatorWhere>;
  some?: InputMaybe<IndicatorWhere>;
};

export type IndicatorWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<IndicatorWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  closeMatches?: InputMaybe<IndicatorRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  direction?: InputMaybe<IndicatorDirectionWhere>;
  id?: InputMaybe<IdWhere>;
  industries?: InputMaybe<IndustryRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<IndicatorWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  observations?: InputMaybe<ObservationRelationWhere>;
  or?: InputMaybe<Array<IndicatorWhere>>;
  reason?: InputMaybe<StringWhere>;
  shareOfIndustries?: InputMaybe<IndustryRelationWhere>;
  shareOfRegions?: InputMaybe<RegionRelationWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
  unit?: InputMaybe<StringWhere>;
};

export type Industry = Entity & Node & {
  advances: InitiativeConnection;
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  broader: IndustryConnection;
  citations: Array<Citation>;
  closeClasses: IndustryClassConnection;
  closeMatches: IndustryConnection;
  clusters: PlatformConnection;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  differentFrom: IndustryConnection;
  enterprises: EnterpriseConnection;
  exactClasses: IndustryClassConnection;
  id: Scalars['ID']['output'];
  indicators: IndicatorConnection;
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  narrower: IndustryConnection;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  organizations: OrganizationConnection;
  platforms: PlatformConnection;
  reason: Maybe<Scalars['String']['output']>;
  shareIndicators: IndicatorConnection;
  statedSize: Maybe<Scalars['String']['output']>;
  targets: TargetConnection;
};


export type IndustryAdvancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type IndustryBroaderArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndustryCloseClassesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryClassOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryClassWhere>;
};


export type IndustryCloseMatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndustryClustersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type IndustryDifferentFromArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndustryEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type IndustryExactClassesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryClassOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryClassWhere>;
};


export type IndustryIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndicatorOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndicatorWhere>;
};


export type IndustryMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type IndustryNarrowerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndustryOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type IndustryPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type IndustryShareIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndicatorOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndicatorWhere>;
};


export type IndustryTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type IndustryClass = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  broader: IndustryClassConnection;
  citations: Array<Citation>;
  closeIndustries: IndustryConnection;
  code: Scalars['String']['output'];
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  exactIndustries: IndustryConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  narrower: IndustryClassConnection;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  scheme: Scalars['String']['output'];
};


export type IndustryClassBroaderArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryClassOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryClassWhere>;
};


export type IndustryClassCloseIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndustryClassExactIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type IndustryClassNarrowerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryClassOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryClassWhere>;
};

export type IndustryClassConnection = {
  crosstab: Crosstab;
  edges: Array<IndustryClassEdge>;
  groups: Array<Group>;
  nodes: Array<IndustryClass>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndustryClassConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: IndustryClassGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: IndustryClassGroupBy;
};


export type IndustryClassConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: IndustryClassGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IndustryClassEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: IndustryClass;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type IndustryClassGroupBy =
  | 'ASSERTION'
  | 'BROADER'
  | 'CLOSE_INDUSTRIES'
  | 'DATASET'
  | 'EXACT_INDUSTRIES'
  | 'NARROWER';

export type IndustryClassOrder = {
  direction?: SortDirection;
  field: IndustryClassOrderField;
};

export type IndustryClassOrderField =
  | 'ASSERTION'
  | 'BROADER_COUNT'
  | 'CLOSE_INDUSTRIES_COUNT'
  | 'CODE'
  | 'DESCRIPTION'
  | 'EXACT_INDUSTRIES_COUNT'
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'NARROWER_COUNT'
  | 'NOTE'
  | 'REASON'
  | 'SCHEME';

export type IndustryClassRelationWhere = {
  all?: InputMaybe<IndustryClassWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<IndustryClassWhere>;
  single?: InputMaybe<IndustryClassWhere>;
  some?: InputMaybe<IndustryClassWhere>;
};

export type IndustryClassWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<IndustryClassWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  broader?: InputMaybe<IndustryClassRelationWhere>;
  closeIndustries?: InputMaybe<IndustryRelationWhere>;
  code?: InputMaybe<StringWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  exactIndustries?: InputMaybe<IndustryRelationWhere>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  narrower?: InputMaybe<IndustryClassRelationWhere>;
  not?: InputMaybe<IndustryClassWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<IndustryClassWhere>>;
  reason?: InputMaybe<StringWhere>;
  scheme?: InputMaybe<StringWhere>;
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IndustryConnection = {
  crosstab: Crosstab;
  edges: Array<IndustryEdge>;
  groups: Array<Group>;
  nodes: Array<Industry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndustryConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: IndustryGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: IndustryGroupBy;
};


export type IndustryConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: IndustryGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IndustryEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Industry;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type IndustryGroupBy =
  | 'ADVANCES'
  | 'ASSERTION'
  | 'BROADER'
  | 'CLOSE_CLASSES'
  | 'CLOSE_MATCHES'
  | 'CLUSTERS'
  | 'DATASET'
  | 'DIFFERENT_FROM'
  | 'ENTERPRISES'
  | 'EXACT_CLASSES'
  | 'INDICATORS'
  | 'MEASURES'
  | 'NARROWER'
  | 'ORGANIZATIONS'
  | 'PLATFORMS'
  | 'SHARE_INDICATORS'
  | 'TARGETS';

export type IndustryOrder = {
  direction?: SortDirection;
  field: IndustryOrderField;
};

export type IndustryOrderField =
  | 'ADVANCES_COUNT'
  | 'ASSERTION'
  | 'BROADER_COUNT'
  | 'CLOSE_CLASSES_COUNT'
  | 'CLOSE_MATCHES_COUNT'
  | 'CLUSTERS_COUNT'
  | 'DESCRIPTION'
  | 'DIFFERENT_FROM_COUNT'
  | 'ENTERPRISES_COUNT'
  | 'EXACT_CLASSES_COUNT'
  | 'ID'
  | 'INDICATORS_COUNT'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NARROWER_COUNT'
  | 'NOTE'
  | 'ORGANIZATIONS_COUNT'
  | 'PLATFORMS_COUNT'
  | 'REASON'
  | 'SHARE_INDICATORS_COUNT'
  | 'STATED_SIZE'
  | 'TARGETS_COUNT';

export type IndustryRelationWhere = {
  all?: InputMaybe<IndustryWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<IndustryWhere>;
  single?: InputMaybe<IndustryWhere>;
  some?: InputMaybe<IndustryWhere>;
};

export type IndustryWhere = {
  advances?: InputMaybe<InitiativeRelationWhere>;
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<IndustryWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  broader?: InputMaybe<IndustryRelationWhere>;
  closeClasses?: InputMaybe<IndustryClassRelationWhere>;
  closeMatches?: InputMaybe<IndustryRelationWhere>;
  clusters?: InputMaybe<PlatformRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  differentFrom?: InputMaybe<IndustryRelationWhere>;
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  exactClasses?: InputMaybe<IndustryClassRelationWhere>;
  id?: InputMaybe<IdWhere>;
  indicators?: InputMaybe<IndicatorRelationWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  narrower?: InputMaybe<IndustryRelationWhere>;
  not?: InputMaybe<IndustryWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<IndustryWhere>>;
  organizations?: InputMaybe<OrganizationRelationWhere>;
  platforms?: InputMaybe<PlatformRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  shareIndicators?: InputMaybe<IndicatorRelationWhere>;
  statedSize?: InputMaybe<StringWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Initiative = Entity & Node & {
  advancedByIndustries: IndustryConnection;
  advancedByMeasures: MeasureConnection;
  advancedByPlans: PlanConnection;
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  closeMatches: InitiativeConnection;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  initiativeType: InitiativeType;
  marketMeasures: MeasureConnection;
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  reliedOnBy: MeasureConnection;
};


export type InitiativeAdvancedByIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type InitiativeAdvancedByMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type InitiativeAdvancedByPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type InitiativeCloseMatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type InitiativeMarketMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type InitiativeMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type InitiativeReliedOnByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};

export type InitiativeConnection = {
  crosstab: Crosstab;
  edges: Array<InitiativeEdge>;
  groups: Array<Group>;
  nodes: Array<Initiative>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type InitiativeConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: InitiativeGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: InitiativeGroupBy;
};


export type InitiativeConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: InitiativeGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InitiativeEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Initiative;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type InitiativeGroupBy =
  | 'ADVANCED_BY_INDUSTRIES'
  | 'ADVANCED_BY_MEASURES'
  | 'ADVANCED_BY_PLANS'
  | 'ASSERTION'
  | 'CLOSE_MATCHES'
  | 'DATASET'
  | 'INITIATIVE_TYPE'
  | 'MARKET_MEASURES'
  | 'MEASURES'
  | 'RELIED_ON_BY';

export type InitiativeOrder = {
  direction?: SortDirection;
  field: InitiativeOrderField;
};

export type InitiativeOrderField =
  | 'ADVANCED_BY_INDUSTRIES_COUNT'
  | 'ADVANCED_BY_MEASURES_COUNT'
  | 'ADVANCED_BY_PLANS_COUNT'
  | 'ASSERTION'
  | 'CLOSE_MATCHES_COUNT'
  | 'DESCRIPTION'
  | 'ID'
  | 'INITIATIVE_TYPE'
  | 'MARKET_MEASURES_COUNT'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'REASON'
  | 'RELIED_ON_BY_COUNT';

export type InitiativeRelationWhere = {
  all?: InputMaybe<InitiativeWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<InitiativeWhere>;
  single?: InputMaybe<InitiativeWhere>;
  some?: InputMaybe<InitiativeWhere>;
};

export type InitiativeType =
  | 'CHANNEL'
  | 'MARKET'
  | 'OUTSIDE_POLICY'
  | 'PROGRAMME'
  | 'STANDARD'
  | 'THEME';

export type InitiativeTypeWhere = {
  eq?: InputMaybe<InitiativeType>;
  in?: InputMaybe<Array<InitiativeType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<InitiativeType>;
  notIn?: InputMaybe<Array<InitiativeType>>;
};

export type InitiativeWhere = {
  advancedByIndustries?: InputMaybe<IndustryRelationWhere>;
  advancedByMeasures?: InputMaybe<MeasureRelationWhere>;
  advancedByPlans?: InputMaybe<PlanRelationWhere>;
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<InitiativeWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  closeMatches?: InputMaybe<InitiativeRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  id?: InputMaybe<IdWhere>;
  initiativeType?: InputMaybe<InitiativeTypeWhere>;
  marketMeasures?: InputMaybe<MeasureRelationWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<InitiativeWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<InitiativeWhere>>;
  reason?: InputMaybe<StringWhere>;
  reliedOnBy?: InputMaybe<MeasureRelationWhere>;
};

export type IntWhere = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type Kind =
  | 'CATEGORY'
  | 'DIMENSION'
  | 'ENTERPRISE'
  | 'INDICATOR'
  | 'INDUSTRY'
  | 'INDUSTRY_CLASS'
  | 'INITIATIVE'
  | 'MEASURE'
  | 'OBSERVATION'
  | 'ORGANIZATION'
  | 'PATHWAY'
  | 'PLAN'
  | 'PLATFORM'
  | 'PRODUCT'
  | 'REGION'
  | 'SECTION'
  | 'SOURCE'
  | 'TARGET';

export type KindCount = {
  count: Scalars['Int']['output'];
  kind: Kind;
};

export type KindWhere = {
  eq?: InputMaybe<Kind>;
  in?: InputMaybe<Array<Kind>>;
  ne?: InputMaybe<Kind>;
  notIn?: InputMaybe<Array<Kind>>;
};

export type LeftOut = {
  end: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  source: Source;
  start: Scalars['Int']['output'];
};

export type MatchPlace = {
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type Measure = Entity & Node & {
  actor: Maybe<Scalars['String']['output']>;
  advances: InitiativeConnection;
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  builds: PlatformConnection;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  dimensions: DimensionConnection;
  drafts: PlanConnection;
  dueYear: Maybe<Scalars['Int']['output']>;
  enterprises: EnterpriseConnection;
  frequency: Maybe<Frequency>;
  id: Scalars['ID']['output'];
  industries: IndustryConnection;
  initiatives: InitiativeConnection;
  ledBy: OrganizationConnection;
  markets: InitiativeConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  participants: OrganizationConnection;
  pathways: PathwayConnection;
  plans: PlanConnection;
  produces: PlatformConnection;
  products: ProductConnection;
  radiatesTo: RegionConnection;
  reason: Maybe<Scalars['String']['output']>;
  reliesOn: PlatformConnection;
  reliesOnInitiatives: InitiativeConnection;
  restatedBy: MeasureConnection;
  restates: MeasureConnection;
  sections: SectionConnection;
  targets: TargetConnection;
  voice: Voice;
};


export type MeasureAdvancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type MeasureBuildsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type MeasureDimensionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<DimensionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<DimensionWhere>;
};


export type MeasureDraftsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type MeasureEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type MeasureIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type MeasureInitiativesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type MeasureLedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type MeasureMarketsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type MeasureParticipantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type MeasurePathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};


export type MeasurePlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type MeasureProducesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type MeasureProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ProductOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ProductWhere>;
};


export type MeasureRadiatesToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type MeasureReliesOnArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type MeasureReliesOnInitiativesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type MeasureRestatedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type MeasureRestatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type MeasureSectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SectionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SectionWhere>;
};


export type MeasureTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type MeasureConnection = {
  crosstab: Crosstab;
  edges: Array<MeasureEdge>;
  groups: Array<Group>;
  nodes: Array<Measure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type MeasureConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: MeasureGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: MeasureGroupBy;
};


export type MeasureConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: MeasureGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Measure;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type MeasureGroupBy =
  | 'ADVANCES'
  | 'ASSERTION'
  | 'BUILDS'
  | 'DATASET'
  | 'DIMENSIONS'
  | 'DRAFTS'
  | 'DUE_YEAR'
  | 'ENTERPRISES'
  | 'FREQUENCY'
  | 'INDUSTRIES'
  | 'INITIATIVES'
  | 'LED_BY'
  | 'MARKETS'
  | 'PARTICIPANTS'
  | 'PATHWAYS'
  | 'PLANS'
  | 'PRODUCES'
  | 'PRODUCTS'
  | 'RADIATES_TO'
  | 'RELIES_ON'
  | 'RELIES_ON_INITIATIVES'
  | 'RESTATED_BY'
  | 'RESTATES'
  | 'SECTIONS'
  | 'TARGETS'
  | 'VOICE';

export type MeasureOrder = {
  direction?: SortDirection;
  field: MeasureOrderField;
};

export type MeasureOrderField =
  | 'ACTOR'
  | 'ADVANCES_COUNT'
  | 'ASSERTION'
  | 'BUILDS_COUNT'
  | 'DESCRIPTION'
  | 'DIMENSIONS_COUNT'
  | 'DRAFTS_COUNT'
  | 'DUE_YEAR'
  | 'ENTERPRISES_COUNT'
  | 'FREQUENCY'
  | 'ID'
  | 'INDUSTRIES_COUNT'
  | 'INITIATIVES_COUNT'
  | 'LED_BY_COUNT'
  | 'MARKETS_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'PARTICIPANTS_COUNT'
  | 'PATHWAYS_COUNT'
  | 'PLANS_COUNT'
  | 'PRODUCES_COUNT'
  | 'PRODUCTS_COUNT'
  | 'RADIATES_TO_COUNT'
  | 'REASON'
  | 'RELIES_ON_COUNT'
  | 'RELIES_ON_INITIATIVES_COUNT'
  | 'RESTATED_BY_COUNT'
  | 'RESTATES_COUNT'
  | 'SECTIONS_COUNT'
  | 'TARGETS_COUNT'
  | 'VOICE';

export type MeasureRelationWhere = {
  all?: InputMaybe<MeasureWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<MeasureWhere>;
  single?: InputMaybe<MeasureWhere>;
  some?: InputMaybe<MeasureWhere>;
};

export type MeasureWhere = {
  actor?: InputMaybe<StringWhere>;
  advances?: InputMaybe<InitiativeRelationWhere>;
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<MeasureWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  builds?: InputMaybe<PlatformRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  dimensions?: InputMaybe<DimensionRelationWhere>;
  drafts?: InputMaybe<PlanRelationWhere>;
  dueYear?: InputMaybe<IntWhere>;
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  frequency?: InputMaybe<FrequencyWhere>;
  id?: InputMaybe<IdWhere>;
  industries?: InputMaybe<IndustryRelationWhere>;
  initiatives?: InputMaybe<InitiativeRelationWhere>;
  ledBy?: InputMaybe<OrganizationRelationWhere>;
  markets?: InputMaybe<InitiativeRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<MeasureWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<MeasureWhere>>;
  participants?: InputMaybe<OrganizationRelationWhere>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  plans?: InputMaybe<PlanRelationWhere>;
  produces?: InputMaybe<PlatformRelationWhere>;
  products?: InputMaybe<ProductRelationWhere>;
  radiatesTo?: InputMaybe<RegionRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  reliesOn?: InputMaybe<PlatformRelationWhere>;
  reliesOnInitiatives?: InputMaybe<InitiativeRelationWhere>;
  restatedBy?: InputMaybe<MeasureRelationWhere>;
  restates?: InputMaybe<MeasureRelationWhere>;
  sections?: InputMaybe<SectionRelationWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
  voice?: InputMaybe<VoiceWhere>;
};

export type NeighbourEdge = {
  node: Entity;
  statement: Statement;
};

export type NeighbourGroup = {
  edges: Array<NeighbourEdge>;
  forward: Scalars['Boolean']['output'];
  kind: Kind;
  relation: RelationType;
  totalCount: Scalars['Int']['output'];
};

export type Neighbourhood = {
  neighbours: Array<DistantNeighbour>;
  statements: Array<Statement>;
  totalCount: Scalars['Int']['output'];
};


export type NeighbourhoodStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Observation = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  baseValue: Scalars['Float']['output'];
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  factor: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  indicator: Maybe<Indicator>;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  regions: RegionConnection;
  unit: Maybe<Scalars['String']['output']>;
  value: Scalars['Float']['output'];
  year: Scalars['Int']['output'];
};


export type ObservationRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};

export type ObservationConnection = {
  crosstab: Crosstab;
  edges: Array<ObservationEdge>;
  groups: Array<Group>;
  nodes: Array<Observation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ObservationConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: ObservationGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: ObservationGroupBy;
};


export type ObservationConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: ObservationGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ObservationEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Observation;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type ObservationGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'INDICATOR'
  | 'REGIONS'
  | 'YEAR';

export type ObservationOrder = {
  direction?: SortDirection;
  field: ObservationOrderField;
};

export type ObservationOrderField =
  | 'ASSERTION'
  | 'BASE_VALUE'
  | 'DESCRIPTION'
  | 'FACTOR'
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'REASON'
  | 'REGIONS_COUNT'
  | 'UNIT'
  | 'VALUE'
  | 'YEAR';

export type ObservationRelationWhere = {
  all?: InputMaybe<ObservationWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<ObservationWhere>;
  single?: InputMaybe<ObservationWhere>;
  some?: InputMaybe<ObservationWhere>;
};

export type ObservationWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<ObservationWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  baseValue?: InputMaybe<FloatWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  factor?: InputMaybe<FloatWhere>;
  id?: InputMaybe<IdWhere>;
  indicator?: InputMaybe<IndicatorRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<ObservationWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<ObservationWhere>>;
  reason?: InputMaybe<StringWhere>;
  regions?: InputMaybe<RegionRelationWhere>;
  unit?: InputMaybe<StringWhere>;
  value?: InputMaybe<FloatWhere>;
  year?: InputMaybe<IntWhere>;
};

export type Organization = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  industries: IndustryConnection;
  leads: MeasureConnection;
  locatedIn: RegionConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  organizationType: OrganizationType;
  plansIssued: PlanConnection;
  platformClasses: PlatformConnection;
  reason: Maybe<Scalars['String']['output']>;
  sources: SourceConnection;
  takesPartIn: MeasureConnection;
};


export type OrganizationIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type OrganizationLeadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type OrganizationLocatedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type OrganizationPlansIssuedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type OrganizationPlatformClassesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type OrganizationSourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SourceOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SourceWhere>;
};


export type OrganizationTakesPartInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};

export type OrganizationConnection = {
  crosstab: Crosstab;
  edges: Array<OrganizationEdge>;
  groups: Array<Group>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type OrganizationConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: OrganizationGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: OrganizationGroupBy;
};


export type OrganizationConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: OrganizationGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrganizationEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Organization;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type OrganizationGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'INDUSTRIES'
  | 'LEADS'
  | 'LOCATED_IN'
  | 'ORGANIZATION_TYPE'
  | 'PLANS_ISSUED'
  | 'PLATFORM_CLASSES'
  | 'SOURCES'
  | 'TAKES_PART_IN';

export type OrganizationOrder = {
  direction?: SortDirection;
  field: OrganizationOrderField;
};

export type OrganizationOrderField =
  | 'ASSERTION'
  | 'DESCRIPTION'
  | 'ID'
  | 'INDUSTRIES_COUNT'
  | 'LEADS_COUNT'
  | 'LOCATED_IN_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'ORGANIZATION_TYPE'
  | 'PLANS_ISSUED_COUNT'
  | 'PLATFORM_CLASSES_COUNT'
  | 'REASON'
  | 'SOURCES_COUNT'
  | 'TAKES_PART_IN_COUNT';

export type OrganizationRelationWhere = {
  all?: InputMaybe<OrganizationWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<OrganizationWhere>;
  single?: InputMaybe<OrganizationWhere>;
  some?: InputMaybe<OrganizationWhere>;
};

export type OrganizationType =
  | 'ASSOCIATION'
  | 'NEWSPAPER'
  | 'PUBLIC_BODY'
  | 'RESEARCH_INSTITUTE'
  | 'UNIVERSITY';

export type OrganizationTypeWhere = {
  eq?: InputMaybe<OrganizationType>;
  in?: InputMaybe<Array<OrganizationType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<OrganizationType>;
  notIn?: InputMaybe<Array<OrganizationType>>;
};

export type OrganizationWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<OrganizationWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  id?: InputMaybe<IdWhere>;
  industries?: InputMaybe<IndustryRelationWhere>;
  leads?: InputMaybe<MeasureRelationWhere>;
  locatedIn?: InputMaybe<RegionRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<OrganizationWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<OrganizationWhere>>;
  organizationType?: InputMaybe<OrganizationTypeWhere>;
  plansIssued?: InputMaybe<PlanRelationWhere>;
  platformClasses?: InputMaybe<PlatformRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  sources?: InputMaybe<SourceRelationWhere>;
  takesPartIn?: InputMaybe<MeasureRelationWhere>;
};

export type PageInfo = {
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

export type Path = {
  length: Scalars['Int']['output'];
  nodes: Array<Entity>;
  steps: Array<Step>;
};

export type Pathway = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  basisForPlans: PlanConnection;
  categories: CategoryConnection;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  enterprises: EnterpriseConnection;
  id: Scalars['ID']['output'];
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  plan: Maybe<Plan>;
  platforms: PlatformConnection;
  reason: Maybe<Scalars['String']['output']>;
  sections: SectionConnection;
  targets: TargetConnection;
  thrust: Maybe<Scalars['String']['output']>;
};


export type PathwayBasisForPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type PathwayCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<CategoryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<CategoryWhere>;
};


export type PathwayEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type PathwayMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type PathwayPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type PathwaySectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SectionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SectionWhere>;
};


export type PathwayTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type PathwayConnection = {
  crosstab: Crosstab;
  edges: Array<PathwayEdge>;
  groups: Array<Group>;
  nodes: Array<Pathway>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PathwayConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: PathwayGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: PathwayGroupBy;
};


export type PathwayConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: PathwayGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PathwayEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Pathway;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type PathwayGroupBy =
  | 'ASSERTION'
  | 'BASIS_FOR_PLANS'
  | 'CATEGORIES'
  | 'DATASET'
  | 'ENTERPRISES'
  | 'MEASURES'
  | 'PLAN'
  | 'PLATFORMS'
  | 'SECTIONS'
  | 'TARGETS';

export type PathwayOrder = {
  direction?: SortDirection;
  field: PathwayOrderField;
};

export type PathwayOrderField =
  | 'ASSERTION'
  | 'BASIS_FOR_PLANS_COUNT'
  | 'CATEGORIES_COUNT'
  | 'DESCRIPTION'
  | 'ENTERPRISES_COUNT'
  | 'ID'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'ORDER'
  | 'PLATFORMS_COUNT'
  | 'REASON'
  | 'SECTIONS_COUNT'
  | 'TARGETS_COUNT'
  | 'THRUST';

export type PathwayRelationWhere = {
  all?: InputMaybe<PathwayWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<PathwayWhere>;
  single?: InputMaybe<PathwayWhere>;
  some?: InputMaybe<PathwayWhere>;
};

export type PathwayWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<PathwayWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  basisForPlans?: InputMaybe<PlanRelationWhere>;
  categories?: InputMaybe<CategoryRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  id?: InputMaybe<IdWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<PathwayWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<PathwayWhere>>;
  order?: InputMaybe<IntWhere>;
  plan?: InputMaybe<PlanRelationWhere>;
  platforms?: InputMaybe<PlatformRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  sections?: InputMaybe<SectionRelationWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
  thrust?: InputMaybe<StringWhere>;
};

export type Phase =
  | 'EXISTING'
  | 'PLANNED';

export type PhaseWhere = {
  eq?: InputMaybe<Phase>;
  in?: InputMaybe<Array<Phase>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Phase>;
  notIn?: InputMaybe<Array<Phase>>;
};

export type Plan = Entity & Node & {
  advances: InitiativeConnection;
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  basedOnPathways: PathwayConnection;
  basisFor: PlanConnection;
  buildsOn: PlanConnection;
  categories: CategoryConnection;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  dimensions: DimensionConnection;
  documentNumber: Maybe<Scalars['String']['output']>;
  draftedBy: MeasureConnection;
  id: Scalars['ID']['output'];
  issuedBy: OrganizationConnection;
  issuedOn: Maybe<Scalars['Date']['output']>;
  issuingRegions: RegionConnection;
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  pathways: PathwayConnection;
  periodEnd: Maybe<Scalars['Int']['output']>;
  periodStart: Maybe<Scalars['Int']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  sources: SourceConnection;
  statedItems: Maybe<Scalars['Int']['output']>;
  targets: TargetConnection;
};


export type PlanAdvancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type PlanBasedOnPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};


export type PlanBasisForArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type PlanBuildsOnArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type PlanCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<CategoryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<CategoryWhere>;
};


export type PlanDimensionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<DimensionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<DimensionWhere>;
};


export type PlanDraftedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type PlanIssuedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type PlanIssuingRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type PlanMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type PlanPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};


export type PlanSourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SourceOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SourceWhere>;
};


export type PlanTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type PlanConnection = {
  crosstab: Crosstab;
  edges: Array<PlanEdge>;
  groups: Array<Group>;
  nodes: Array<Plan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PlanConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: PlanGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: PlanGroupBy;
};


export type PlanConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: PlanGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlanEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Plan;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type PlanGroupBy =
  | 'ADVANCES'
  | 'ASSERTION'
  | 'BASED_ON_PATHWAYS'
  | 'BASIS_FOR'
  | 'BUILDS_ON'
  | 'CATEGORIES'
  | 'DATASET'
  | 'DIMENSIONS'
  | 'DRAFTED_BY'
  | 'ISSUED_BY'
  | 'ISSUING_REGIONS'
  | 'MEASURES'
  | 'PATHWAYS'
  | 'PERIOD_END'
  | 'PERIOD_START'
  | 'SOURCES'
  | 'TARGETS';

export type PlanOrder = {
  direction?: SortDirection;
  field: PlanOrderField;
};

export type PlanOrderField =
  | 'ADVANCES_COUNT'
  | 'ASSERTION'
  | 'BASED_ON_PATHWAYS_COUNT'
  | 'BASIS_FOR_COUNT'
  | 'BUILDS_ON_COUNT'
  | 'CATEGORIES_COUNT'
  | 'DESCRIPTION'
  | 'DIMENSIONS_COUNT'
  | 'DOCUMENT_NUMBER'
  | 'DRAFTED_BY_COUNT'
  | 'ID'
  | 'ISSUED_BY_COUNT'
  | 'ISSUED_ON'
  | 'ISSUING_REGIONS_COUNT'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'PATHWAYS_COUNT'
  | 'PERIOD_END'
  | 'PERIOD_START'
  | 'REASON'
  | 'SOURCES_COUNT'
  | 'STATED_ITEMS'
  | 'TARGETS_COUNT';

export type PlanRelationWhere = {
  all?: InputMaybe<PlanWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<PlanWhere>;
  single?: InputMaybe<PlanWhere>;
  some?: InputMaybe<PlanWhere>;
};

export type PlanWhere = {
  advances?: InputMaybe<InitiativeRelationWhere>;
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<PlanWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  basedOnPathways?: InputMaybe<PathwayRelationWhere>;
  basisFor?: InputMaybe<PlanRelationWhere>;
  buildsOn?: InputMaybe<PlanRelationWhere>;
  categories?: InputMaybe<CategoryRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  dimensions?: InputMaybe<DimensionRelationWhere>;
  documentNumber?: InputMaybe<StringWhere>;
  draftedBy?: InputMaybe<MeasureRelationWhere>;
  id?: InputMaybe<IdWhere>;
  issuedBy?: InputMaybe<OrganizationRelationWhere>;
  issuedOn?: InputMaybe<DateWhere>;
  issuingRegions?: InputMaybe<RegionRelationWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<PlanWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<PlanWhere>>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  periodEnd?: InputMaybe<IntWhere>;
  periodStart?: InputMaybe<IntWhere>;
  reason?: InputMaybe<StringWhere>;
  sources?: InputMaybe<SourceRelationWhere>;
  statedItems?: InputMaybe<IntWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
};

export type Platform = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  builtBy: MeasureConnection;
  citations: Array<Citation>;
  closeMatches: PlatformConnection;
  clusterOf: IndustryConnection;
  countedBy: TargetConnection;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  differentFrom: PlatformConnection;
  id: Scalars['ID']['output'];
  instanceOf: PlatformConnection;
  instances: PlatformConnection;
  isClass: Scalars['Boolean']['output'];
  locatedIn: RegionConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  operatedBy: EnterpriseConnection;
  organizations: OrganizationConnection;
  pathways: PathwayConnection;
  phase: Maybe<Phase>;
  platformType: PlatformType;
  producedBy: MeasureConnection;
  products: ProductConnection;
  reason: Maybe<Scalars['String']['output']>;
  reliedOnBy: MeasureConnection;
  servesIndustries: IndustryConnection;
};


export type PlatformBuiltByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type PlatformCloseMatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type PlatformClusterOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type PlatformCountedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};


export type PlatformDifferentFromArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type PlatformInstanceOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type PlatformInstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type PlatformLocatedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type PlatformOperatedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type PlatformOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type PlatformPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};


export type PlatformProducedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type PlatformProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ProductOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ProductWhere>;
};


export type PlatformReliedOnByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type PlatformServesIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};

export type PlatformConnection = {
  crosstab: Crosstab;
  edges: Array<PlatformEdge>;
  groups: Array<Group>;
  nodes: Array<Platform>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PlatformConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: PlatformGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: PlatformGroupBy;
};


export type PlatformConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: PlatformGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlatformEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Platform;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type PlatformGroupBy =
  | 'ASSERTION'
  | 'BUILT_BY'
  | 'CLOSE_MATCHES'
  | 'CLUSTER_OF'
  | 'COUNTED_BY'
  | 'DATASET'
  | 'DIFFERENT_FROM'
  | 'INSTANCES'
  | 'INSTANCE_OF'
  | 'IS_CLASS'
  | 'LOCATED_IN'
  | 'OPERATED_BY'
  | 'ORGANIZATIONS'
  | 'PATHWAYS'
  | 'PHASE'
  | 'PLATFORM_TYPE'
  | 'PRODUCED_BY'
  | 'PRODUCTS'
  | 'RELIED_ON_BY'
  | 'SERVES_INDUSTRIES';

export type PlatformOrder = {
  direction?: SortDirection;
  field: PlatformOrderField;
};

export type PlatformOrderField =
  | 'ASSERTION'
  | 'BUILT_BY_COUNT'
  | 'CLOSE_MATCHES_COUNT'
  | 'CLUSTER_OF_COUNT'
  | 'COUNTED_BY_COUNT'
  | 'DESCRIPTION'
  | 'DIFFERENT_FROM_COUNT'
  | 'ID'
  | 'INSTANCES_COUNT'
  | 'INSTANCE_OF_COUNT'
  | 'IS_CLASS'
  | 'LOCATED_IN_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'OPERATED_BY_COUNT'
  | 'ORGANIZATIONS_COUNT'
  | 'PATHWAYS_COUNT'
  | 'PHASE'
  | 'PLATFORM_TYPE'
  | 'PRODUCED_BY_COUNT'
  | 'PRODUCTS_COUNT'
  | 'REASON'
  | 'RELIED_ON_BY_COUNT'
  | 'SERVES_INDUSTRIES_COUNT';

export type PlatformRelationWhere = {
  all?: InputMaybe<PlatformWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<PlatformWhere>;
  single?: InputMaybe<PlatformWhere>;
  some?: InputMaybe<PlatformWhere>;
};

export type PlatformType =
  | 'ALLIANCE'
  | 'BASE'
  | 'CARRIER'
  | 'CENTRE'
  | 'CLUSTER'
  | 'EVENT'
  | 'FACILITY'
  | 'FACTORY'
  | 'LAB'
  | 'LIST'
  | 'NETWORK'
  | 'PARK'
  | 'PLACE'
  | 'PROJECT'
  | 'SCENARIO'
  | 'SERVICE_PLATFORM'
  | 'STATUS'
  | 'ZONE';

export type PlatformTypeWhere = {
  eq?: InputMaybe<PlatformType>;
  in?: InputMaybe<Array<PlatformType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<PlatformType>;
  notIn?: InputMaybe<Array<PlatformType>>;
};

export type PlatformWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<PlatformWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  builtBy?: InputMaybe<MeasureRelationWhere>;
  closeMatches?: InputMaybe<PlatformRelationWhere>;
  clusterOf?: InputMaybe<IndustryRelationWhere>;
  countedBy?: InputMaybe<TargetRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  differentFrom?: InputMaybe<PlatformRelationWhere>;
  id?: InputMaybe<IdWhere>;
  instanceOf?: InputMaybe<PlatformRelationWhere>;
  instances?: InputMaybe<PlatformRelationWhere>;
  isClass?: InputMaybe<BooleanWhere>;
  locatedIn?: InputMaybe<RegionRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<PlatformWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  operatedBy?: InputMaybe<EnterpriseRelationWhere>;
  or?: InputMaybe<Array<PlatformWhere>>;
  organizations?: InputMaybe<OrganizationRelationWhere>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  phase?: InputMaybe<PhaseWhere>;
  platformType?: InputMaybe<PlatformTypeWhere>;
  producedBy?: InputMaybe<MeasureRelationWhere>;
  products?: InputMaybe<ProductRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  reliedOnBy?: InputMaybe<MeasureRelationWhere>;
  servesIndustries?: InputMaybe<IndustryRelationWhere>;
};

export type Product = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  developedBy: EnterpriseConnection;
  id: Scalars['ID']['output'];
  instanceOf: ProductConnection;
  instances: ProductConnection;
  isClass: Scalars['Boolean']['output'];
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  producedBy: PlatformConnection;
  reason: Maybe<Scalars['String']['output']>;
};


export type ProductDevelopedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type ProductInstanceOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ProductOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ProductWhere>;
};


export type ProductInstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ProductOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ProductWhere>;
};


export type ProductMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type ProductProducedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};

export type ProductConnection = {
  crosstab: Crosstab;
  edges: Array<ProductEdge>;
  groups: Array<Group>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ProductConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: ProductGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: ProductGroupBy;
};


export type ProductConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: ProductGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProductEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Product;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type ProductGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'DEVELOPED_BY'
  | 'INSTANCES'
  | 'INSTANCE_OF'
  | 'IS_CLASS'
  | 'MEASURES'
  | 'PRODUCED_BY';

export type ProductOrder = {
  direction?: SortDirection;
  field: ProductOrderField;
};

export type ProductOrderField =
  | 'ASSERTION'
  | 'DESCRIPTION'
  | 'DEVELOPED_BY_COUNT'
  | 'ID'
  | 'INSTANCES_COUNT'
  | 'INSTANCE_OF_COUNT'
  | 'IS_CLASS'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'PRODUCED_BY_COUNT'
  | 'REASON';

export type ProductRelationWhere = {
  all?: InputMaybe<ProductWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<ProductWhere>;
  single?: InputMaybe<ProductWhere>;
  some?: InputMaybe<ProductWhere>;
};

export type ProductWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<ProductWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  developedBy?: InputMaybe<EnterpriseRelationWhere>;
  id?: InputMaybe<IdWhere>;
  instanceOf?: InputMaybe<ProductRelationWhere>;
  instances?: InputMaybe<ProductRelationWhere>;
  isClass?: InputMaybe<BooleanWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<ProductWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<ProductWhere>>;
  producedBy?: InputMaybe<PlatformRelationWhere>;
  reason?: InputMaybe<StringWhere>;
};

export type Query = {
  categories: Maybe<CategoryConnection>;
  category: Maybe<Category>;
  datasets: Maybe<Array<Dataset>>;
  dimension: Maybe<Dimension>;
  dimensions: Maybe<DimensionConnection>;
  enterprise: Maybe<Enterprise>;
  enterprises: Maybe<EnterpriseConnection>;
  indicator: Maybe<Indicator>;
  indicators: Maybe<IndicatorConnection>;
  industries: Maybe<IndustryConnection>;
  industry: Maybe<Industry>;
  industryClass: Maybe<IndustryClass>;
  industryClasses: Maybe<IndustryClassConnection>;
  initiative: Maybe<Initiative>;
  initiatives: Maybe<InitiativeConnection>;
  measure: Maybe<Measure>;
  measures: Maybe<MeasureConnection>;
  neighbourhood: Maybe<Neighbourhood>;
  neighbours: Maybe<Array<NeighbourGroup>>;
  node: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  observation: Maybe<Observation>;
  observations: Maybe<ObservationConnection>;
  organization: Maybe<Organization>;
  organizations: Maybe<OrganizationConnection>;
  paths: Maybe<Array<Path>>;
  pathway: Maybe<Pathway>;
  pathways: Maybe<PathwayConnection>;
  plan: Maybe<Plan>;
  plans: Maybe<PlanConnection>;
  platform: Maybe<Platform>;
  platforms: Maybe<PlatformConnection>;
  product: Maybe<Product>;
  products: Maybe<ProductConnection>;
  region: Maybe<Region>;
  regions: Maybe<RegionConnection>;
  search: Maybe<SearchConnection>;
  section: Maybe<Section>;
  sections: Maybe<SectionConnection>;
  source: Maybe<Source>;
  sources: Maybe<SourceConnection>;
  statements: Maybe<StatementConnection>;
  target: Maybe<Target>;
  targets: Maybe<TargetConnection>;
  views: Maybe<Array<View>>;
};


export type QueryCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<CategoryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<CategoryWhere>;
};


export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDimensionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDimensionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<DimensionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<DimensionWhere>;
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndicatorOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndicatorWhere>;
};


export type QueryIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type QueryIndustryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndustryClassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndustryClassesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryClassOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryClassWhere>;
};


export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInitiativesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<InitiativeOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<InitiativeWhere>;
};


export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type QueryNeighbourhoodArgs = {
  assertion: InputMaybe<Assertion>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds: InputMaybe<Array<Kind>>;
  through: InputMaybe<Array<RelationType>>;
};


export type QueryNeighboursArgs = {
  assertion: InputMaybe<Assertion>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ObservationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ObservationWhere>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type QueryPathsArgs = {
  assertion: InputMaybe<Assertion>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds: InputMaybe<Array<Kind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through: InputMaybe<Array<RelationType>>;
  to: Scalars['ID']['input'];
};


export type QueryPathwayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type QueryPlatformArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ProductOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ProductWhere>;
};


export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};


export type QuerySectionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SectionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SectionWhere>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SourceOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SourceWhere>;
};


export type QueryStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  dataset: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<StatementOrder>>;
  where: InputMaybe<StatementWhere>;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type QuoteWhere = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Region = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  code: Maybe<Scalars['String']['output']>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  enterprises: EnterpriseConnection;
  id: Scalars['ID']['output'];
  level: RegionLevel;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  observations: ObservationConnection;
  organizations: OrganizationConnection;
  partOf: RegionConnection;
  parts: RegionConnection;
  plansIssued: PlanConnection;
  platforms: PlatformConnection;
  radiatedByMeasures: MeasureConnection;
  radiatedByTargets: TargetConnection;
  reason: Maybe<Scalars['String']['output']>;
  recognises: TargetConnection;
  shareIndicators: IndicatorConnection;
  targets: TargetConnection;
};


export type RegionEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type RegionObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<ObservationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<ObservationWhere>;
};


export type RegionOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type RegionPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type RegionPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type RegionPlansIssuedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type RegionPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type RegionRadiatedByMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type RegionRadiatedByTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};


export type RegionRecognisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};


export type RegionShareIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndicatorOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndicatorWhere>;
};


export type RegionTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<TargetOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<TargetWhere>;
};

export type RegionConnection = {
  crosstab: Crosstab;
  edges: Array<RegionEdge>;
  groups: Array<Group>;
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type RegionConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: RegionGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: RegionGroupBy;
};


export type RegionConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: RegionGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegionEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Region;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type RegionGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'ENTERPRISES'
  | 'LEVEL'
  | 'OBSERVATIONS'
  | 'ORGANIZATIONS'
  | 'PARTS'
  | 'PART_OF'
  | 'PLANS_ISSUED'
  | 'PLATFORMS'
  | 'RADIATED_BY_MEASURES'
  | 'RADIATED_BY_TARGETS'
  | 'RECOGNISES'
  | 'SHARE_INDICATORS'
  | 'TARGETS';

export type RegionLevel =
  | 'CITY'
  | 'COUNTRY'
  | 'MACRO_REGION'
  | 'PROVINCE'
  | 'STREET'
  | 'ZONE';

export type RegionLevelWhere = {
  eq?: InputMaybe<RegionLevel>;
  in?: InputMaybe<Array<RegionLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RegionLevel>;
  notIn?: InputMaybe<Array<RegionLevel>>;
};

export type RegionOrder = {
  direction?: SortDirection;
  field: RegionOrderField;
};

export type RegionOrderField =
  | 'ASSERTION'
  | 'CODE'
  | 'DESCRIPTION'
  | 'ENTERPRISES_COUNT'
  | 'ID'
  | 'LEVEL'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'OBSERVATIONS_COUNT'
  | 'ORGANIZATIONS_COUNT'
  | 'PARTS_COUNT'
  | 'PART_OF_COUNT'
  | 'PLANS_ISSUED_COUNT'
  | 'PLATFORMS_COUNT'
  | 'RADIATED_BY_MEASURES_COUNT'
  | 'RADIATED_BY_TARGETS_COUNT'
  | 'REASON'
  | 'RECOGNISES_COUNT'
  | 'SHARE_INDICATORS_COUNT'
  | 'TARGETS_COUNT';

export type RegionRelationWhere = {
  all?: InputMaybe<RegionWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<RegionWhere>;
  single?: InputMaybe<RegionWhere>;
  some?: InputMaybe<RegionWhere>;
};

export type RegionWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<RegionWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  code?: InputMaybe<StringWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  id?: InputMaybe<IdWhere>;
  level?: InputMaybe<RegionLevelWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<RegionWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  observations?: InputMaybe<ObservationRelationWhere>;
  or?: InputMaybe<Array<RegionWhere>>;
  organizations?: InputMaybe<OrganizationRelationWhere>;
  partOf?: InputMaybe<RegionRelationWhere>;
  parts?: InputMaybe<RegionRelationWhere>;
  plansIssued?: InputMaybe<PlanRelationWhere>;
  platforms?: InputMaybe<PlatformRelationWhere>;
  radiatedByMeasures?: InputMaybe<MeasureRelationWhere>;
  radiatedByTargets?: InputMaybe<TargetRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  recognises?: InputMaybe<TargetRelationWhere>;
  shareIndicators?: InputMaybe<IndicatorRelationWhere>;
  targets?: InputMaybe<TargetRelationWhere>;
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RelationCount = {
  count: Scalars['Int']['output'];
  explicit: Scalars['Int']['output'];
  inferred: Scalars['Int']['output'];
  relation: RelationType;
};

export type RelationType =
  | 'ADVANCES'
  | 'APPLIES_TO'
  | 'BASIS_FOR'
  | 'BROADER'
  | 'BUILDS'
  | 'BUILDS_ON'
  | 'CLOSE_MATCH'
  | 'CLUSTER_OF'
  | 'COUNTS'
  | 'COVERS'
  | 'DEVELOPED'
  | 'DIFFERENT_FROM'
  | 'DISCUSSED_IN'
  | 'DRAFTS'
  | 'EXACT_MATCH'
  | 'HAS_CATEGORY'
  | 'HAS_DIMENSION'
  | 'HAS_MEASURE'
  | 'HAS_PATHWAY'
  | 'HAS_SECTION'
  | 'HAS_TARGET'
  | 'IMPLEMENTS'
  | 'INSTANCE_OF'
  | 'ISSUED'
  | 'LEADS'
  | 'LOCATED_IN'
  | 'MEASURES_INDUSTRY'
  | 'OF_INDICATOR'
  | 'OPERATES'
  | 'OPERATES_IN'
  | 'PART_OF'
  | 'PART_OF_PLAN'
  | 'PRODUCES'
  | 'PUBLISHED'
  | 'QUANTIFIES'
  | 'RADIATES_TO'
  | 'RECOGNISED_AT'
  | 'RELIES_ON'
  | 'REPORTS_ON'
  | 'RESTATES'
  | 'SERVES_INDUSTRY'
  | 'SHARE_OF'
  | 'SUPPORTS_PATHWAY'
  | 'TAKES_PART_IN'
  | 'TARGETS_ENTERPRISE'
  | 'TARGETS_INDUSTRY'
  | 'TARGETS_MARKET'
  | 'TARGETS_PRODUCT';

export type RelationTypeWhere = {
  eq?: InputMaybe<RelationType>;
  in?: InputMaybe<Array<RelationType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RelationType>;
  notIn?: InputMaybe<Array<RelationType>>;
};

export type SearchConnection = {
  edges: Array<SearchEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  cursor: Scalars['String']['output'];
  matched: Array<SearchMatch>;
  node: Entity;
  score: Scalars['Int']['output'];
};

export type SearchMatch = {
  field: Scalars['String']['output'];
  places: Array<MatchPlace>;
  text: Scalars['String']['output'];
};

export type Section = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  heading: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  partOf: Maybe<Section>;
  parts: SectionConnection;
  pathways: PathwayConnection;
  reason: Maybe<Scalars['String']['output']>;
  source: Maybe<Source>;
};


export type SectionMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type SectionPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SectionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SectionWhere>;
};


export type SectionPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};

export type SectionConnection = {
  crosstab: Crosstab;
  edges: Array<SectionEdge>;
  groups: Array<Group>;
  nodes: Array<Section>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SectionConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: SectionGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: SectionGroupBy;
};


export type SectionConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: SectionGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SectionEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Section;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type SectionGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'MEASURES'
  | 'PARTS'
  | 'PART_OF'
  | 'PATHWAYS'
  | 'SOURCE';

export type SectionOrder = {
  direction?: SortDirection;
  field: SectionOrderField;
};

export type SectionOrderField =
  | 'ASSERTION'
  | 'DESCRIPTION'
  | 'HEADING'
  | 'ID'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'ORDER'
  | 'PARTS_COUNT'
  | 'PATHWAYS_COUNT'
  | 'REASON';

export type SectionRelationWhere = {
  all?: InputMaybe<SectionWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<SectionWhere>;
  single?: InputMaybe<SectionWhere>;
  some?: InputMaybe<SectionWhere>;
};

export type SectionWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<SectionWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  heading?: InputMaybe<StringWhere>;
  id?: InputMaybe<IdWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<SectionWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<SectionWhere>>;
  order?: InputMaybe<IntWhere>;
  partOf?: InputMaybe<SectionRelationWhere>;
  parts?: InputMaybe<SectionRelationWhere>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  source?: InputMaybe<SourceRelationWhere>;
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  assertion: Maybe<Assertion>;
  authors: Array<Scalars['String']['output']>;
  characters: Scalars['Int']['output'];
  citations: Array<Citation>;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  docType: DocumentType;
  file: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  plans: PlanConnection;
  publishedOn: Maybe<Scalars['Date']['output']>;
  publisher: Maybe<Scalars['String']['output']>;
  publishers: OrganizationConnection;
  reason: Maybe<Scalars['String']['output']>;
  sections: SectionConnection;
  sha256: Scalars['String']['output'];
  title: Scalars['String']['output'];
};


export type SourcePlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type SourcePublishersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<OrganizationOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<OrganizationWhere>;
};


export type SourceSectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<SectionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SectionWhere>;
};

export type SourceConnection = {
  crosstab: Crosstab;
  edges: Array<SourceEdge>;
  groups: Array<Group>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SourceConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: SourceGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: SourceGroupBy;
};


export type SourceConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: SourceGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SourceEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Source;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type SourceGroupBy =
  | 'ASSERTION'
  | 'DATASET'
  | 'DOC_TYPE'
  | 'PLANS'
  | 'PUBLISHERS'
  | 'SECTIONS';

export type SourceOrder = {
  direction?: SortDirection;
  field: SourceOrderField;
};

export type SourceOrderField =
  | 'ASSERTION'
  | 'CHARACTERS'
  | 'DESCRIPTION'
  | 'DOC_TYPE'
  | 'FILE'
  | 'ID'
  | 'LANGUAGE'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'PLANS_COUNT'
  | 'PUBLISHED_ON'
  | 'PUBLISHER'
  | 'PUBLISHERS_COUNT'
  | 'REASON'
  | 'SECTIONS_COUNT'
  | 'SHA256'
  | 'TITLE';

export type SourceRelationWhere = {
  all?: InputMaybe<SourceWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<SourceWhere>;
  single?: InputMaybe<SourceWhere>;
  some?: InputMaybe<SourceWhere>;
};

export type SourceWhere = {
  altNames?: InputMaybe<StringListWhere>;
  and?: InputMaybe<Array<SourceWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  authors?: InputMaybe<StringListWhere>;
  characters?: InputMaybe<IntWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  docType?: InputMaybe<DocumentTypeWhere>;
  file?: InputMaybe<StringWhere>;
  id?: InputMaybe<IdWhere>;
  language?: InputMaybe<StringWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<SourceWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<SourceWhere>>;
  plans?: InputMaybe<PlanRelationWhere>;
  publishedOn?: InputMaybe<DateWhere>;
  publisher?: InputMaybe<StringWhere>;
  publishers?: InputMaybe<OrganizationRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  sections?: InputMaybe<SectionRelationWhere>;
  sha256?: InputMaybe<StringWhere>;
  title?: InputMaybe<StringWhere>;
};

export type Statement = Node & {
  assertion: Assertion;
  basis: Maybe<Basis>;
  citations: Array<Citation>;
  dataset: Dataset;
  from: Entity;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  relation: Maybe<RelationType>;
  to: Maybe<Entity>;
};

export type StatementConnection = {
  edges: Array<StatementEdge>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  cursor: Scalars['String']['output'];
  node: Statement;
};

export type StatementOrder = {
  direction?: SortDirection;
  field: StatementOrderField;
};

export type StatementOrderField =
  | 'ASSERTION'
  | 'BASIS'
  | 'FROM'
  | 'ID'
  | 'RELATION'
  | 'SOURCE'
  | 'START'
  | 'TO';

export type StatementWhere = {
  and?: InputMaybe<Array<StatementWhere>>;
  assertion?: InputMaybe<AssertionWhere>;
  basis?: InputMaybe<BasisWhere>;
  citations?: InputMaybe<CitationListWhere>;
  from?: InputMaybe<EndWhere>;
  not?: InputMaybe<StatementWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<StatementWhere>>;
  reason?: InputMaybe<StringWhere>;
  relation?: InputMaybe<RelationTypeWhere>;
  to?: InputMaybe<EndWhere>;
};

export type Step = {
  forward: Scalars['Boolean']['output'];
  from: Entity;
  relation: RelationType;
  statement: Statement;
  to: Entity;
};

export type StringListWhere = {
  count?: InputMaybe<IntWhere>;
  none?: InputMaybe<StringWhere>;
  some?: InputMaybe<StringWhere>;
};

export type StringWhere = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Target = Entity & Node & {
  altNames: Array<Scalars['String']['output']>;
  ambiguity: Maybe<Scalars['String']['output']>;
  aspirational: Scalars['Boolean']['output'];
  assertion: Maybe<Assertion>;
  baseValue: Maybe<Scalars['Float']['output']>;
  baselineValue: Maybe<Scalars['Float']['output']>;
  baselineYear: Maybe<Scalars['Int']['output']>;
  binding: Maybe<Binding>;
  citations: Array<Citation>;
  comparator: Comparator;
  countsEnterprises: EnterpriseConnection;
  countsPlatforms: PlatformConnection;
  dataset: Dataset;
  description: Maybe<Scalars['String']['output']>;
  dimensions: DimensionConnection;
  factor: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  indicator: Maybe<Indicator>;
  industries: IndustryConnection;
  joint: Scalars['Boolean']['output'];
  measures: MeasureConnection;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  notNames: Array<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  pathways: PathwayConnection;
  periodStart: Maybe<Scalars['Int']['output']>;
  plans: PlanConnection;
  radiatesTo: RegionConnection;
  reason: Maybe<Scalars['String']['output']>;
  recognisedAt: RegionConnection;
  recurring: Maybe<Scalars['String']['output']>;
  regions: RegionConnection;
  unit: Maybe<Scalars['String']['output']>;
  value: Maybe<Scalars['Float']['output']>;
  valueBasis: ValueBasis;
  valueMax: Maybe<Scalars['Float']['output']>;
  valueMin: Maybe<Scalars['Float']['output']>;
  valueText: Scalars['String']['output'];
  year: Maybe<Scalars['Int']['output']>;
};


export type TargetCountsEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<EnterpriseOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EnterpriseWhere>;
};


export type TargetCountsPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlatformOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlatformWhere>;
};


export type TargetDimensionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<DimensionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<DimensionWhere>;
};


export type TargetIndustriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<IndustryOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<IndustryWhere>;
};


export type TargetMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<MeasureOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<MeasureWhere>;
};


export type TargetPathwaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PathwayOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PathwayWhere>;
};


export type TargetPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<PlanOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<PlanWhere>;
};


export type TargetRadiatesToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type TargetRecognisedAtArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};


export type TargetRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  edge: InputMaybe<EdgeWhere>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<Array<RegionOrder>>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<RegionWhere>;
};

export type TargetConnection = {
  crosstab: Crosstab;
  edges: Array<TargetEdge>;
  groups: Array<Group>;
  nodes: Array<Target>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type TargetConnectionCrosstabArgs = {
  assertion: InputMaybe<Assertion>;
  columns: TargetGroupBy;
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  rows: TargetGroupBy;
};


export type TargetConnectionGroupsArgs = {
  assertion: InputMaybe<Assertion>;
  by: TargetGroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TargetEdge = {
  assertion: Maybe<Assertion>;
  basis: Maybe<Basis>;
  citations: Maybe<Array<Citation>>;
  cursor: Scalars['String']['output'];
  node: Target;
  note: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  statement: Maybe<Statement>;
};

export type TargetGroupBy =
  | 'ASPIRATIONAL'
  | 'ASSERTION'
  | 'BASELINE_YEAR'
  | 'BINDING'
  | 'COMPARATOR'
  | 'COUNTS_ENTERPRISES'
  | 'COUNTS_PLATFORMS'
  | 'DATASET'
  | 'DIMENSIONS'
  | 'INDICATOR'
  | 'INDUSTRIES'
  | 'JOINT'
  | 'MEASURES'
  | 'PATHWAYS'
  | 'PERIOD_START'
  | 'PLANS'
  | 'RADIATES_TO'
  | 'RECOGNISED_AT'
  | 'REGIONS'
  | 'VALUE_BASIS'
  | 'YEAR';

export type TargetOrder = {
  direction?: SortDirection;
  field: TargetOrderField;
};

export type TargetOrderField =
  | 'AMBIGUITY'
  | 'ASPIRATIONAL'
  | 'ASSERTION'
  | 'BASELINE_VALUE'
  | 'BASELINE_YEAR'
  | 'BASE_VALUE'
  | 'BINDING'
  | 'COMPARATOR'
  | 'COUNTS_ENTERPRISES_COUNT'
  | 'COUNTS_PLATFORMS_COUNT'
  | 'DESCRIPTION'
  | 'DIMENSIONS_COUNT'
  | 'FACTOR'
  | 'ID'
  | 'INDUSTRIES_COUNT'
  | 'JOINT'
  | 'MEASURES_COUNT'
  | 'NAME'
  | 'NAME_EN'
  | 'NOTE'
  | 'PATHWAYS_COUNT'
  | 'PERIOD_START'
  | 'PLANS_COUNT'
  | 'RADIATES_TO_COUNT'
  | 'REASON'
  | 'RECOGNISED_AT_COUNT'
  | 'RECURRING'
  | 'REGIONS_COUNT'
  | 'UNIT'
  | 'VALUE'
  | 'VALUE_BASIS'
  | 'VALUE_MAX'
  | 'VALUE_MIN'
  | 'VALUE_TEXT'
  | 'YEAR';

export type TargetRelationWhere = {
  all?: InputMaybe<TargetWhere>;
  count?: InputMaybe<IntWhere>;
  edge?: InputMaybe<EdgeWhere>;
  none?: InputMaybe<TargetWhere>;
  single?: InputMaybe<TargetWhere>;
  some?: InputMaybe<TargetWhere>;
};

export type TargetWhere = {
  altNames?: InputMaybe<StringListWhere>;
  ambiguity?: InputMaybe<StringWhere>;
  and?: InputMaybe<Array<TargetWhere>>;
  aspirational?: InputMaybe<BooleanWhere>;
  assertion?: InputMaybe<AssertionWhere>;
  baseValue?: InputMaybe<FloatWhere>;
  baselineValue?: InputMaybe<FloatWhere>;
  baselineYear?: InputMaybe<IntWhere>;
  binding?: InputMaybe<BindingWhere>;
  comparator?: InputMaybe<ComparatorWhere>;
  countsEnterprises?: InputMaybe<EnterpriseRelationWhere>;
  countsPlatforms?: InputMaybe<PlatformRelationWhere>;
  dataset?: InputMaybe<IdWhere>;
  description?: InputMaybe<StringWhere>;
  dimensions?: InputMaybe<DimensionRelationWhere>;
  factor?: InputMaybe<FloatWhere>;
  id?: InputMaybe<IdWhere>;
  indicator?: InputMaybe<IndicatorRelationWhere>;
  industries?: InputMaybe<IndustryRelationWhere>;
  joint?: InputMaybe<BooleanWhere>;
  measures?: InputMaybe<MeasureRelationWhere>;
  name?: InputMaybe<StringWhere>;
  nameEn?: InputMaybe<StringWhere>;
  not?: InputMaybe<TargetWhere>;
  notNames?: InputMaybe<StringListWhere>;
  note?: InputMaybe<StringWhere>;
  or?: InputMaybe<Array<TargetWhere>>;
  pathways?: InputMaybe<PathwayRelationWhere>;
  periodStart?: InputMaybe<IntWhere>;
  plans?: InputMaybe<PlanRelationWhere>;
  radiatesTo?: InputMaybe<RegionRelationWhere>;
  reason?: InputMaybe<StringWhere>;
  recognisedAt?: InputMaybe<RegionRelationWhere>;
  recurring?: InputMaybe<StringWhere>;
  regions?: InputMaybe<RegionRelationWhere>;
  unit?: InputMaybe<StringWhere>;
  value?: InputMaybe<FloatWhere>;
  valueBasis?: InputMaybe<ValueBasisWhere>;
  valueMax?: InputMaybe<FloatWhere>;
  valueMin?: InputMaybe<FloatWhere>;
  valueText?: InputMaybe<StringWhere>;
  year?: InputMaybe<IntWhere>;
};

export type ValueBasis =
  | 'AVERAGE_ANNUAL'
  | 'CUMULATIVE'
  | 'INCREMENT'
  | 'IN_YEAR'
  | 'LEVEL'
  | 'MILESTONE'
  | 'NOT_STATED'
  | 'SHARE'
  | 'STOCK'
  | 'YEARLY_CHANGE';

export type ValueBasisWhere = {
  eq?: InputMaybe<ValueBasis>;
  in?: InputMaybe<Array<ValueBasis>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ValueBasis>;
  notIn?: InputMaybe<Array<ValueBasis>>;
};

export type View = {
  address: Scalars['String']['output'];
  description: Maybe<Scalars['String']['output']>;
  descriptionZh: Maybe<Scalars['String']['output']>;
  documentId: Scalars['String']['output'];
  form: Maybe<ViewForm>;
  formats: Array<Scalars['String']['output']>;
  isBroken: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  parameters: Array<ViewParameter>;
  problems: Array<ViewProblem>;
  query: Scalars['String']['output'];
  title: Maybe<Scalars['String']['output']>;
  titleZh: Maybe<Scalars['String']['output']>;
};

export type ViewAggregate =
  | 'COUNT'
  | 'LIST'
  | 'MAX'
  | 'MIN';

export type ViewForm =
  | 'BAR'
  | 'BULLET'
  | 'MATRIX'
  | 'NETWORK'
  | 'SANKEY'
  | 'TABLE'
  | 'TIMELINE'
  | 'TREE';

export type ViewParameter = {
  default: Maybe<Scalars['String']['output']>;
  description: Maybe<Scalars['String']['output']>;
  isList: Scalars['Boolean']['output'];
  isRequired: Scalars['Boolean']['output'];
  kind: Maybe<Kind>;
  name: Scalars['String']['output'];
  type: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export type ViewProblem = {
  line: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type Voice =
  | 'PLAN'
  | 'REPORTER'
  | 'SPOKESPERSON';

export type VoiceWhere = {
  eq?: InputMaybe<Voice>;
  in?: InputMaybe<Array<Voice>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Voice>;
  notIn?: InputMaybe<Array<Voice>>;
};
