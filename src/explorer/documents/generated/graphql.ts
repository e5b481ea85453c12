/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source is. */
  Date: { input: string; output: string; }
};

/** Who vouches for a statement. */
export type Assertion =
  /** The text itself says it (原文明示), in one clause or list, or by the section that a sentence stands in. */
  | 'EXPLICIT'
  /** It needs background knowledge, likeness of names, or a split that the text does not make (推断). */
  | 'INFERRED';

/** Conditions on a value of Assertion. */
export type AssertionWhere = {
  /** Is this value. */
  eq?: InputMaybe<Assertion>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Assertion>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Assertion>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Assertion>>;
};

/** What a statement rests on. */
export type Basis =
  /** Knowledge from outside the text (背景知识). */
  | 'BACKGROUND'
  /** The caption of a picture (图注). */
  | 'CAPTION'
  /** One clause of the text (分句). */
  | 'CLAUSE'
  /** An enumeration in the text (列举). */
  | 'LIST'
  /** Names that are alike (名称相近). */
  | 'NAME_SIMILARITY'
  /** Two lists that are paired in order (分别). */
  | 'PAIRED_LIST'
  /** The section that a sentence stands in (章节). */
  | 'SECTION';

/** Conditions on a value of Basis. */
export type BasisWhere = {
  /** Is this value. */
  eq?: InputMaybe<Basis>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Basis>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Basis>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Basis>>;
};

/** How far a target binds. */
export type Binding =
  /** It must be met (约束性). */
  | 'BINDING'
  /** It is expected (预期性). */
  | 'EXPECTED';

/** Conditions on a value of Binding. */
export type BindingWhere = {
  /** Is this value. */
  eq?: InputMaybe<Binding>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Binding>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Binding>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Binding>>;
};

/** Conditions on a truth value. */
export type BooleanWhere = {
  /** Is this value. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What categories can be grouped by. */
export type CategoryGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `pathways`. */
  | 'PATHWAYS'
  /** By `plan`. */
  | 'PLAN';

/** One key of an order of categories. */
export type CategoryOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: CategoryOrderField;
};

/** What categories can be ordered by. */
export type CategoryOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By id. */
  | 'ID'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `order`. */
  | 'ORDER'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By `reason`. */
  | 'REASON';

/** Conditions on the categories that a relation leads to. All that are given must hold. */
export type CategoryRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<CategoryWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<CategoryWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<CategoryWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<CategoryWhere>;
};

/** Conditions on categories. All that are given must hold. */
export type CategoryWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<CategoryWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<CategoryWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CategoryWhere>>;
  /** Its place in the plan's list, from 1. */
  order?: InputMaybe<IntWhere>;
  /** The pathways whose content falls into the category (涵盖路径). */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** The other side of `Plan.categories`: The categories that the plan divides its content into (分为类别). */
  plan?: InputMaybe<PlanRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
};

/** Conditions on the citations of a statement. */
export type CitationListWhere = {
  /** How many citations there are. */
  count?: InputMaybe<IntWhere>;
  /** No citation fulfils this. */
  none?: InputMaybe<CitationWhere>;
  /** At least one citation fulfils this. */
  some?: InputMaybe<CitationWhere>;
};

/** Conditions on one citation. All that are given must hold. */
export type CitationWhere = {
  /** The quotation. */
  quote?: InputMaybe<QuoteWhere>;
  /** The id of the section; a citation outside any section has none. */
  section?: InputMaybe<IdWhere>;
  /** The id of the source. */
  source?: InputMaybe<IdWhere>;
};

/** How the value of a target is meant. */
export type Comparator =
  /** About it (左右). */
  | 'APPROX'
  /** A rate of change (变化率). */
  | 'CHANGE'
  /** A bare number (数值本身). */
  | 'EQ'
  /** More than it (突破). */
  | 'GT'
  /** It or more (以上). */
  | 'GTE'
  /** A quality without a number (定性). */
  | 'QUALITATIVE'
  /** Between two numbers (区间). */
  | 'RANGE'
  /** To reach it (达到). */
  | 'REACH'
  /** A number of them that is not named (一批). */
  | 'SOME'
  /** A state to become (发展成为). */
  | 'STATUS';

/** Conditions on a value of Comparator. */
export type ComparatorWhere = {
  /** Is this value. */
  eq?: InputMaybe<Comparator>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Comparator>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Comparator>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Comparator>>;
};

/** Conditions on a date. A shorter date comes before the longer ones that start with it. */
export type DateWhere = {
  /** Is exactly this date. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is after this date. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is after this date or on it. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is one of these dates; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is before this date. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is before this date or on it. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Is not this date; a missing value is not. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** Is none of these dates; a missing value is none. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** What dimensions can be grouped by. */
export type DimensionGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `measures`. */
  | 'MEASURES'
  /** By `plan`. */
  | 'PLAN'
  /** By `targets`. */
  | 'TARGETS';

/** One key of an order of dimensions. */
export type DimensionOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: DimensionOrderField;
};

/** What dimensions can be ordered by. */
export type DimensionOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By id. */
  | 'ID'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `order`. */
  | 'ORDER'
  /** By `reason`. */
  | 'REASON'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT';

/** Conditions on the dimensions that a relation leads to. All that are given must hold. */
export type DimensionRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<DimensionWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<DimensionWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<DimensionWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<DimensionWhere>;
};

/** Conditions on dimensions. All that are given must hold. */
export type DimensionWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<DimensionWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The other side of `Measure.dimensions`: The dimensions that the measure advances. */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<DimensionWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DimensionWhere>>;
  /** Its place in the plan's list, from 1. */
  order?: InputMaybe<IntWhere>;
  /** The other side of `Plan.dimensions`: The dimensions that the plan works along (设维度). */
  plan?: InputMaybe<PlanRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The targets set along the dimension (设目标). */
  targets?: InputMaybe<TargetRelationWhere>;
};

/** What sort of text a source is. */
export type DocumentType =
  /** An article in a newspaper (报纸报道). */
  | 'NEWSPAPER_ARTICLE'
  /** A document that a public body issued (公文). */
  | 'OFFICIAL_DOCUMENT'
  /** A report or study (报告). */
  | 'REPORT'
  /** A page on the web (网页). */
  | 'WEB_PAGE';

/** Conditions on a value of DocumentType. */
export type DocumentTypeWhere = {
  /** Is this value. */
  eq?: InputMaybe<DocumentType>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<DocumentType>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<DocumentType>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<DocumentType>>;
};

/** Conditions on a relation itself: who vouches for it, what it rests on, which dataset states it. */
export type EdgeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EdgeWhere>>;
  /** Whether the source says it itself. */
  assertion?: InputMaybe<AssertionWhere>;
  /** What the statement rests on. */
  basis?: InputMaybe<BasisWhere>;
  /** The dataset that states it. */
  dataset?: InputMaybe<IdWhere>;
  /** This does not hold. */
  not?: InputMaybe<EdgeWhere>;
  /** What a reader should know about it. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EdgeWhere>>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
};

/** Conditions on an end of a relation. */
export type EndWhere = {
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The kind. */
  kind?: InputMaybe<KindWhere>;
};

/** What enterprises can be grouped by. */
export type EnterpriseGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `closeMatches`. */
  | 'CLOSE_MATCHES'
  /** By `countedBy`. */
  | 'COUNTED_BY'
  /** By `dataset`. */
  | 'DATASET'
  /** By `developed`. */
  | 'DEVELOPED'
  /** By `differentFrom`. */
  | 'DIFFERENT_FROM'
  /** By `enterpriseType`. */
  | 'ENTERPRISE_TYPE'
  /** By `industries`. */
  | 'INDUSTRIES'
  /** By `instances`. */
  | 'INSTANCES'
  /** By `instanceOf`. */
  | 'INSTANCE_OF'
  /** By `isClass`. */
  | 'IS_CLASS'
  /** By `locatedIn`. */
  | 'LOCATED_IN'
  /** By `measures`. */
  | 'MEASURES'
  /** By `operates`. */
  | 'OPERATES'
  /** By `pathways`. */
  | 'PATHWAYS';

/** One key of an order of enterprises. */
export type EnterpriseOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: EnterpriseOrderField;
};

/** What enterprises can be ordered by. */
export type EnterpriseOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `closeMatches` there are. */
  | 'CLOSE_MATCHES_COUNT'
  /** By how many `countedBy` there are. */
  | 'COUNTED_BY_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `developed` there are. */
  | 'DEVELOPED_COUNT'
  /** By how many `differentFrom` there are. */
  | 'DIFFERENT_FROM_COUNT'
  /** By `enterpriseType`. */
  | 'ENTERPRISE_TYPE'
  /** By id. */
  | 'ID'
  /** By how many `industries` there are. */
  | 'INDUSTRIES_COUNT'
  /** By how many `instances` there are. */
  | 'INSTANCES_COUNT'
  /** By how many `instanceOf` there are. */
  | 'INSTANCE_OF_COUNT'
  /** By `isClass`. */
  | 'IS_CLASS'
  /** By how many `locatedIn` there are. */
  | 'LOCATED_IN_COUNT'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `operates` there are. */
  | 'OPERATES_COUNT'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By `reason`. */
  | 'REASON';

/** Conditions on the enterprises that a relation leads to. All that are given must hold. */
export type EnterpriseRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<EnterpriseWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<EnterpriseWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<EnterpriseWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<EnterpriseWhere>;
};

/** What sort of enterprise it is. */
export type EnterpriseType =
  /** Industrial firms of a given size or more (规模以上). */
  | 'ABOVE_SIZE'
  /** Leaders of an industry or a value chain (领军, 龙头, 链主). */
  | 'CHAIN_LEADER'
  /** New kinds of firms in new fields (新物种, 新主体). */
  | 'EMERGING'
  /** One firm (单个企业). */
  | 'FIRM'
  /** Enterprises of high calibre, of whatever kind (高能级). */
  | 'HIGH_CALIBRE'
  /** Listed firms (上市企业). */
  | 'LISTED'
  /** Market entities of every sort (经营主体). */
  | 'MARKET_ENTITY'
  /** Multinational firms and their branches (跨国公司, 500强). */
  | 'MULTINATIONAL'
  /** Small and medium-sized firms (中小企业). */
  | 'SMALL_MEDIUM'
  /** Specialised and innovative small firms (专精特新). */
  | 'SPECIALISED'
  /** Firms of technology and innovation (科技型, 创新型). */
  | 'TECHNOLOGY';

/** Conditions on a value of EnterpriseType. */
export type EnterpriseTypeWhere = {
  /** Is this value. */
  eq?: InputMaybe<EnterpriseType>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<EnterpriseType>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<EnterpriseType>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<EnterpriseType>>;
};

/** Conditions on enterprises. All that are given must hold. */
export type EnterpriseWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<EnterpriseWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** Enterprises under another name that are nearly the same. */
  closeMatches?: InputMaybe<EnterpriseRelationWhere>;
  /** The other side of `Target.countsEnterprises`: The enterprises that the target counts. */
  countedBy?: InputMaybe<TargetRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The products that it developed (研发). */
  developed?: InputMaybe<ProductRelationWhere>;
  /** Enterprises that are easily mistaken for this one. */
  differentFrom?: InputMaybe<EnterpriseRelationWhere>;
  /** What sort of enterprise it is. */
  enterpriseType?: InputMaybe<EnterpriseTypeWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The industries that it works in (从事产业). */
  industries?: InputMaybe<IndustryRelationWhere>;
  /** The classes that it is one of. */
  instanceOf?: InputMaybe<EnterpriseRelationWhere>;
  /** The other side of `Enterprise.instanceOf`: The classes that it is one of. */
  instances?: InputMaybe<EnterpriseRelationWhere>;
  /** A class of firms (true) or one firm (false). */
  isClass?: InputMaybe<BooleanWhere>;
  /** Where it is. */
  locatedIn?: InputMaybe<RegionRelationWhere>;
  /** The other side of `Measure.enterprises`: The enterprises and classes of enterprises that the measure targets. */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<EnterpriseWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** The platforms that it runs (运营). */
  operates?: InputMaybe<PlatformRelationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EnterpriseWhere>>;
  /** The other side of `Pathway.enterprises`: The enterprises and classes of enterprises that the pathway is for (面向企业). */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
};

/** Conditions on a number. */
export type FloatWhere = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater than this number. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater than this number or equal. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these numbers; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less than this number. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is less than this number or equal. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Is not this number; a missing value is not. */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /** Is none of these numbers; a missing value is none. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** How often a measure is done. */
export type Frequency =
  /** Every half year (每半年). */
  | 'HALF_YEARLY'
  /** Every month (每月). */
  | 'MONTHLY'
  /** Every quarter (每季度). */
  | 'QUARTERLY'
  /** At regular times that are not named (定期). */
  | 'REGULARLY'
  /** Every year (每年). */
  | 'YEARLY';

/** Conditions on a value of Frequency. */
export type FrequencyWhere = {
  /** Is this value. */
  eq?: InputMaybe<Frequency>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Frequency>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Frequency>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Frequency>>;
};

/**
 * Conditions on an id. All operators of one input must hold. A comparison with a missing value is false, and `not` is its
 * exact complement.
 */
export type IdWhere = {
  /** Is this id. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these ids; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Is not this id. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these ids. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which way an indicator gets better. */
export type IndicatorDirection =
  /** Less is better (越低越好). */
  | 'DECREASE'
  /** More is better (越高越好). */
  | 'INCREASE';

/** Conditions on a value of IndicatorDirection. */
export type IndicatorDirectionWhere = {
  /** Is this value. */
  eq?: InputMaybe<IndicatorDirection>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<IndicatorDirection>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<IndicatorDirection>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<IndicatorDirection>>;
};

/** What indicators can be grouped by. */
export type IndicatorGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `closeMatches`. */
  | 'CLOSE_MATCHES'
  /** By `dataset`. */
  | 'DATASET'
  /** By `direction`. */
  | 'DIRECTION'
  /** By `industries`. */
  | 'INDUSTRIES'
  /** By `observations`. */
  | 'OBSERVATIONS'
  /** By `shareOfIndustries`. */
  | 'SHARE_OF_INDUSTRIES'
  /** By `shareOfRegions`. */
  | 'SHARE_OF_REGIONS'
  /** By `targets`. */
  | 'TARGETS';

/** One key of an order of indicators. */
export type IndicatorOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: IndicatorOrderField;
};

/** What indicators can be ordered by. */
export type IndicatorOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `closeMatches` there are. */
  | 'CLOSE_MATCHES_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By `direction`. */
  | 'DIRECTION'
  /** By id. */
  | 'ID'
  /** By how many `industries` there are. */
  | 'INDUSTRIES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `observations` there are. */
  | 'OBSERVATIONS_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `shareOfIndustries` there are. */
  | 'SHARE_OF_INDUSTRIES_COUNT'
  /** By how many `shareOfRegions` there are. */
  | 'SHARE_OF_REGIONS_COUNT'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT'
  /** By `unit`. */
  | 'UNIT';

/** Conditions on the indicators that a relation leads to. All that are given must hold. */
export type IndicatorRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<IndicatorWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<IndicatorWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<IndicatorWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<IndicatorWhere>;
};

/** Conditions on indicators. All that are given must hold. */
export type IndicatorWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<IndicatorWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** Indicators under another name, or of another plan, that measure nearly the same. */
  closeMatches?: InputMaybe<IndicatorRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** Which way is better. */
  direction?: InputMaybe<IndicatorDirectionWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The industries that the indicator is about (衡量产业). */
  industries?: InputMaybe<IndustryRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** The other side of `Observation.indicator`: The indicator that it is a value of. */
  observations?: InputMaybe<ObservationRelationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IndicatorWhere>>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The industries that the indicator is a share of (占比于). */
  shareOfIndustries?: InputMaybe<IndustryRelationWhere>;
  /** The regions that the indicator is a share of. */
  shareOfRegions?: InputMaybe<RegionRelationWhere>;
  /** The other side of `Target.indicator`: The indicator that the target is a value of (为指标取值). */
  targets?: InputMaybe<TargetRelationWhere>;
  /** The unit, without 万 or 亿. */
  unit?: InputMaybe<StringWhere>;
};

/** What industryClasses can be grouped by. */
export type IndustryClassGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `broader`. */
  | 'BROADER'
  /** By `closeIndustries`. */
  | 'CLOSE_INDUSTRIES'
  /** By `dataset`. */
  | 'DATASET'
  /** By `exactIndustries`. */
  | 'EXACT_INDUSTRIES'
  /** By `narrower`. */
  | 'NARROWER';

/** One key of an order of industryClasses. */
export type IndustryClassOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: IndustryClassOrderField;
};

/** What industryClasses can be ordered by. */
export type IndustryClassOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `broader` there are. */
  | 'BROADER_COUNT'
  /** By how many `closeIndustries` there are. */
  | 'CLOSE_INDUSTRIES_COUNT'
  /** By `code`. */
  | 'CODE'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `exactIndustries` there are. */
  | 'EXACT_INDUSTRIES_COUNT'
  /** By id. */
  | 'ID'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By how many `narrower` there are. */
  | 'NARROWER_COUNT'
  /** By `note`. */
  | 'NOTE'
  /** By `reason`. */
  | 'REASON'
  /** By `scheme`. */
  | 'SCHEME';

/** Conditions on the industryClasses that a relation leads to. All that are given must hold. */
export type IndustryClassRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<IndustryClassWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<IndustryClassWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<IndustryClassWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<IndustryClassWhere>;
};

/** Conditions on industryClasses. All that are given must hold. */
export type IndustryClassWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<IndustryClassWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The wider classes that it belongs to. */
  broader?: InputMaybe<IndustryClassRelationWhere>;
  /** The other side of `Industry.closeClasses`: Classes of official schemes that are nearly the same. */
  closeIndustries?: InputMaybe<IndustryRelationWhere>;
  /** The code in the classification. */
  code?: InputMaybe<StringWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The other side of `Industry.exactClasses`: Classes of official schemes that are the same (等同于). */
  exactIndustries?: InputMaybe<IndustryRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** The other side of `IndustryClass.broader`: The wider classes that it belongs to. */
  narrower?: InputMaybe<IndustryClassRelationWhere>;
  /** This does not hold. */
  not?: InputMaybe<IndustryClassWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IndustryClassWhere>>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The classification, by the number of its standard. */
  scheme?: InputMaybe<StringWhere>;
  /** Is one of these ids, or lies below one; an empty list matches nothing. */
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What industries can be grouped by. */
export type IndustryGroupBy =
  /** By `advances`. */
  | 'ADVANCES'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `broader`. */
  | 'BROADER'
  /** By `closeClasses`. */
  | 'CLOSE_CLASSES'
  /** By `closeMatches`. */
  | 'CLOSE_MATCHES'
  /** By `clusters`. */
  | 'CLUSTERS'
  /** By `dataset`. */
  | 'DATASET'
  /** By `differentFrom`. */
  | 'DIFFERENT_FROM'
  /** By `enterprises`. */
  | 'ENTERPRISES'
  /** By `exactClasses`. */
  | 'EXACT_CLASSES'
  /** By `indicators`. */
  | 'INDICATORS'
  /** By `measures`. */
  | 'MEASURES'
  /** By `narrower`. */
  | 'NARROWER'
  /** By `organizations`. */
  | 'ORGANIZATIONS'
  /** By `platforms`. */
  | 'PLATFORMS'
  /** By `shareIndicators`. */
  | 'SHARE_INDICATORS'
  /** By `targets`. */
  | 'TARGETS';

/** One key of an order of industries. */
export type IndustryOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: IndustryOrderField;
};

/** What industries can be ordered by. */
export type IndustryOrderField =
  /** By how many `advances` there are. */
  | 'ADVANCES_COUNT'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `broader` there are. */
  | 'BROADER_COUNT'
  /** By how many `closeClasses` there are. */
  | 'CLOSE_CLASSES_COUNT'
  /** By how many `closeMatches` there are. */
  | 'CLOSE_MATCHES_COUNT'
  /** By how many `clusters` there are. */
  | 'CLUSTERS_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `differentFrom` there are. */
  | 'DIFFERENT_FROM_COUNT'
  /** By how many `enterprises` there are. */
  | 'ENTERPRISES_COUNT'
  /** By how many `exactClasses` there are. */
  | 'EXACT_CLASSES_COUNT'
  /** By id. */
  | 'ID'
  /** By how many `indicators` there are. */
  | 'INDICATORS_COUNT'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By how many `narrower` there are. */
  | 'NARROWER_COUNT'
  /** By `note`. */
  | 'NOTE'
  /** By how many `organizations` there are. */
  | 'ORGANIZATIONS_COUNT'
  /** By how many `platforms` there are. */
  | 'PLATFORMS_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `shareIndicators` there are. */
  | 'SHARE_INDICATORS_COUNT'
  /** By `statedSize`. */
  | 'STATED_SIZE'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT';

/** Conditions on the industries that a relation leads to. All that are given must hold. */
export type IndustryRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<IndustryWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<IndustryWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<IndustryWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<IndustryWhere>;
};

/** Conditions on industries. All that are given must hold. */
export type IndustryWhere = {
  /** The initiatives and themes that the industry advances (推进). */
  advances?: InputMaybe<InitiativeRelationWhere>;
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<IndustryWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The wider industries that it belongs to (属于). */
  broader?: InputMaybe<IndustryRelationWhere>;
  /** Classes of official schemes that are nearly the same. */
  closeClasses?: InputMaybe<IndustryClassRelationWhere>;
  /** Industries under another name that are nearly the same. */
  closeMatches?: InputMaybe<IndustryRelationWhere>;
  /** The other side of `Platform.clusterOf`: The industries that it is a cluster of (集聚产业). */
  clusters?: InputMaybe<PlatformRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** Industries that are easily mistaken for this one. */
  differentFrom?: InputMaybe<IndustryRelationWhere>;
  /** The other side of `Enterprise.industries`: The industries that it works in (从事产业). */
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  /** Classes of official schemes that are the same (等同于). */
  exactClasses?: InputMaybe<IndustryClassRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The other side of `Indicator.industries`: The industries that the indicator is about (衡量产业). */
  indicators?: InputMaybe<IndicatorRelationWhere>;
  /** The other side of `Measure.industries`: The industries that the measure targets (面向产业). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** The other side of `Industry.broader`: The wider industries that it belongs to (属于). */
  narrower?: InputMaybe<IndustryRelationWhere>;
  /** This does not hold. */
  not?: InputMaybe<IndustryWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IndustryWhere>>;
  /** The other side of `Organization.industries`: The industries that it works in. */
  organizations?: InputMaybe<OrganizationRelationWhere>;
  /** The other side of `Platform.servesIndustries`: The industries that it serves (服务产业). */
  platforms?: InputMaybe<PlatformRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The other side of `Indicator.shareOfIndustries`: The industries that the indicator is a share of (占比于). */
  shareIndicators?: InputMaybe<IndicatorRelationWhere>;
  /** How large the source says it is (千亿元级). */
  statedSize?: InputMaybe<StringWhere>;
  /** The other side of `Target.industries`: The industries that the target is about. */
  targets?: InputMaybe<TargetRelationWhere>;
  /** Is one of these ids, or lies below one; an empty list matches nothing. */
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What initiatives can be grouped by. */
export type InitiativeGroupBy =
  /** By `advancedByIndustries`. */
  | 'ADVANCED_BY_INDUSTRIES'
  /** By `advancedByMeasures`. */
  | 'ADVANCED_BY_MEASURES'
  /** By `advancedByPlans`. */
  | 'ADVANCED_BY_PLANS'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `closeMatches`. */
  | 'CLOSE_MATCHES'
  /** By `dataset`. */
  | 'DATASET'
  /** By `initiativeType`. */
  | 'INITIATIVE_TYPE'
  /** By `marketMeasures`. */
  | 'MARKET_MEASURES'
  /** By `measures`. */
  | 'MEASURES'
  /** By `reliedOnBy`. */
  | 'RELIED_ON_BY';

/** One key of an order of initiatives. */
export type InitiativeOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: InitiativeOrderField;
};

/** What initiatives can be ordered by. */
export type InitiativeOrderField =
  /** By how many `advancedByIndustries` there are. */
  | 'ADVANCED_BY_INDUSTRIES_COUNT'
  /** By how many `advancedByMeasures` there are. */
  | 'ADVANCED_BY_MEASURES_COUNT'
  /** By how many `advancedByPlans` there are. */
  | 'ADVANCED_BY_PLANS_COUNT'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `closeMatches` there are. */
  | 'CLOSE_MATCHES_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By id. */
  | 'ID'
  /** By `initiativeType`. */
  | 'INITIATIVE_TYPE'
  /** By how many `marketMeasures` there are. */
  | 'MARKET_MEASURES_COUNT'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `reason`. */
  | 'REASON'
  /** By how many `reliedOnBy` there are. */
  | 'RELIED_ON_BY_COUNT';

/** Conditions on the initiatives that a relation leads to. All that are given must hold. */
export type InitiativeRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<InitiativeWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<InitiativeWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<InitiativeWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<InitiativeWhere>;
};

/** What sort of initiative it is. */
export type InitiativeType =
  /** A channel of trade or transport (通道). */
  | 'CHANNEL'
  /** A market (市场). */
  | 'MARKET'
  /** A policy that is not the plan's own (外部政策). */
  | 'OUTSIDE_POLICY'
  /** A programme or project of work (工程, 行动). */
  | 'PROGRAMME'
  /** A standard (标准). */
  | 'STANDARD'
  /** A theme or guiding idea (主题). */
  | 'THEME';

/** Conditions on a value of InitiativeType. */
export type InitiativeTypeWhere = {
  /** Is this value. */
  eq?: InputMaybe<InitiativeType>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<InitiativeType>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<InitiativeType>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<InitiativeType>>;
};

/** Conditions on initiatives. All that are given must hold. */
export type InitiativeWhere = {
  /** The other side of `Industry.advances`: The initiatives and themes that the industry advances (推进). */
  advancedByIndustries?: InputMaybe<IndustryRelationWhere>;
  /** The other side of `Measure.advances`: The initiatives and themes that the measure advances. */
  advancedByMeasures?: InputMaybe<MeasureRelationWhere>;
  /** The other side of `Plan.advances`: The initiatives and themes that the plan as a whole advances. */
  advancedByPlans?: InputMaybe<PlanRelationWhere>;
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<InitiativeWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** Initiatives under another name, or of another plan, that are nearly the same. */
  closeMatches?: InputMaybe<InitiativeRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** What sort of initiative it is. */
  initiativeType?: InputMaybe<InitiativeTypeWhere>;
  /** The other side of `Measure.markets`: The markets that the measure opens (开拓市场). */
  marketMeasures?: InputMaybe<MeasureRelationWhere>;
  /** The other side of `Measure.initiatives`: The initiatives that the measure carries out (实施). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<InitiativeWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<InitiativeWhere>>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The other side of `Measure.reliesOnInitiatives`: The initiatives that the measure relies on (依托, 借助). */
  reliedOnBy?: InputMaybe<MeasureRelationWhere>;
};

/** Conditions on a whole number. */
export type IntWhere = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater than this number. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater than this number or equal. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less than this number. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less than this number or equal. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this number; a missing value is not. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these numbers; a missing value is none. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** The kinds of entities. */
export type Kind =
  /** A class of content that a plan names (类别). */
  | 'CATEGORY'
  /** A dimension that a plan works along (维度). */
  | 'DIMENSION'
  /** A firm, or a class of firms (企业). */
  | 'ENTERPRISE'
  /** What is measured (指标); shared by targets of several years and plans. */
  | 'INDICATOR'
  /** An industry or technical field, in the plan's own words (产业). Groups that the plan counts (五大…) are industries too. */
  | 'INDUSTRY'
  /** A class of an official classification of industries (行业分类). */
  | 'INDUSTRY_CLASS'
  /** A market, programme, channel, policy or theme from outside the plan (倡议). */
  | 'INITIATIVE'
  /** A measure (举措): one leading predicate of the text, with all its objects. */
  | 'MEASURE'
  /** What an indicator has reached at a time (实际值). */
  | 'OBSERVATION'
  /** A body that is no enterprise: an institute, a newspaper, a public body (机构). */
  | 'ORGANIZATION'
  /** An implementation pathway of a plan (实施路径). */
  | 'PATHWAY'
  /** A plan (方案): what a public body set out to do. */
  | 'PLAN'
  /** A carrier, facility, area, list or event that measures build, rely on or count (平台). */
  | 'PLATFORM'
  /** A product, or a class of products (产品). */
  | 'PRODUCT'
  /** A place with borders (区域). */
  | 'REGION'
  /** A part of a text under a heading of its own (章节). */
  | 'SECTION'
  /** A text that was read (来源): an article, an official document. */
  | 'SOURCE'
  /** One value of one indicator at one time (目标). */
  | 'TARGET';

/** Conditions on a kind. */
export type KindWhere = {
  /** Is this kind. */
  eq?: InputMaybe<Kind>;
  /** Is one of these kinds; an empty list matches nothing. */
  in?: InputMaybe<Array<Kind>>;
  /** Is not this kind; a missing value is not. */
  ne?: InputMaybe<Kind>;
  /** Is none of these kinds; a missing value is none. */
  notIn?: InputMaybe<Array<Kind>>;
};

/** What measures can be grouped by. */
export type MeasureGroupBy =
  /** By `advances`. */
  | 'ADVANCES'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `builds`. */
  | 'BUILDS'
  /** By `dataset`. */
  | 'DATASET'
  /** By `dimensions`. */
  | 'DIMENSIONS'
  /** By `drafts`. */
  | 'DRAFTS'
  /** By `dueYear`. */
  | 'DUE_YEAR'
  /** By `enterprises`. */
  | 'ENTERPRISES'
  /** By `frequency`. */
  | 'FREQUENCY'
  /** By `industries`. */
  | 'INDUSTRIES'
  /** By `initiatives`. */
  | 'INITIATIVES'
  /** By `ledBy`. */
  | 'LED_BY'
  /** By `markets`. */
  | 'MARKETS'
  /** By `participants`. */
  | 'PARTICIPANTS'
  /** By `pathways`. */
  | 'PATHWAYS'
  /** By `plans`. */
  | 'PLANS'
  /** By `produces`. */
  | 'PRODUCES'
  /** By `products`. */
  | 'PRODUCTS'
  /** By `radiatesTo`. */
  | 'RADIATES_TO'
  /** By `reliesOn`. */
  | 'RELIES_ON'
  /** By `reliesOnInitiatives`. */
  | 'RELIES_ON_INITIATIVES'
  /** By `restatedBy`. */
  | 'RESTATED_BY'
  /** By `restates`. */
  | 'RESTATES'
  /** By `sections`. */
  | 'SECTIONS'
  /** By `targets`. */
  | 'TARGETS'
  /** By `voice`. */
  | 'VOICE';

/** One key of an order of measures. */
export type MeasureOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: MeasureOrderField;
};

/** What measures can be ordered by. */
export type MeasureOrderField =
  /** By `actor`. */
  | 'ACTOR'
  /** By how many `advances` there are. */
  | 'ADVANCES_COUNT'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `builds` there are. */
  | 'BUILDS_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `dimensions` there are. */
  | 'DIMENSIONS_COUNT'
  /** By how many `drafts` there are. */
  | 'DRAFTS_COUNT'
  /** By `dueYear`. */
  | 'DUE_YEAR'
  /** By how many `enterprises` there are. */
  | 'ENTERPRISES_COUNT'
  /** By `frequency`. */
  | 'FREQUENCY'
  /** By id. */
  | 'ID'
  /** By how many `industries` there are. */
  | 'INDUSTRIES_COUNT'
  /** By how many `initiatives` there are. */
  | 'INITIATIVES_COUNT'
  /** By how many `ledBy` there are. */
  | 'LED_BY_COUNT'
  /** By how many `markets` there are. */
  | 'MARKETS_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `participants` there are. */
  | 'PARTICIPANTS_COUNT'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By how many `plans` there are. */
  | 'PLANS_COUNT'
  /** By how many `produces` there are. */
  | 'PRODUCES_COUNT'
  /** By how many `products` there are. */
  | 'PRODUCTS_COUNT'
  /** By how many `radiatesTo` there are. */
  | 'RADIATES_TO_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `reliesOn` there are. */
  | 'RELIES_ON_COUNT'
  /** By how many `reliesOnInitiatives` there are. */
  | 'RELIES_ON_INITIATIVES_COUNT'
  /** By how many `restatedBy` there are. */
  | 'RESTATED_BY_COUNT'
  /** By how many `restates` there are. */
  | 'RESTATES_COUNT'
  /** By how many `sections` there are. */
  | 'SECTIONS_COUNT'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT'
  /** By `voice`. */
  | 'VOICE';

/** Conditions on the measures that a relation leads to. All that are given must hold. */
export type MeasureRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<MeasureWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<MeasureWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<MeasureWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<MeasureWhere>;
};

/** Conditions on measures. All that are given must hold. */
export type MeasureWhere = {
  /** Who acts, in the words of the source. */
  actor?: InputMaybe<StringWhere>;
  /** The initiatives and themes that the measure advances. */
  advances?: InputMaybe<InitiativeRelationWhere>;
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<MeasureWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The platforms, areas and lists that the measure builds, enlarges or improves (建设). */
  builds?: InputMaybe<PlatformRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The dimensions that the measure advances. */
  dimensions?: InputMaybe<DimensionRelationWhere>;
  /** The plans that the measure draws up (拟定). */
  drafts?: InputMaybe<PlanRelationWhere>;
  /** The year by which it is to be done; null when undated. */
  dueYear?: InputMaybe<IntWhere>;
  /** The enterprises and classes of enterprises that the measure targets. */
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  /** How often it is done; null when once or not stated. */
  frequency?: InputMaybe<FrequencyWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The industries that the measure targets (面向产业). */
  industries?: InputMaybe<IndustryRelationWhere>;
  /** The initiatives that the measure carries out (实施). */
  initiatives?: InputMaybe<InitiativeRelationWhere>;
  /** The other side of `Organization.leads`: The measures that it leads (牵头; of several 责任单位 the first). */
  ledBy?: InputMaybe<OrganizationRelationWhere>;
  /** The markets that the measure opens (开拓市场). */
  markets?: InputMaybe<InitiativeRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<MeasureWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MeasureWhere>>;
  /** The other side of `Organization.takesPartIn`: The measures that it takes part in (参与, 责任单位). */
  participants?: InputMaybe<OrganizationRelationWhere>;
  /** The other side of `Pathway.measures`: The measures taken on the pathway (含举措). */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** The plans that the measure belongs to (出自规划). */
  plans?: InputMaybe<PlanRelationWhere>;
  /** The platforms that come out of the measure. */
  produces?: InputMaybe<PlatformRelationWhere>;
  /** The products and classes of products that the measure develops or brings into use (面向产品). */
  products?: InputMaybe<ProductRelationWhere>;
  /** The regions that the measure reaches out to (辐射). */
  radiatesTo?: InputMaybe<RegionRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The platforms that the measure relies on (依托). */
  reliesOn?: InputMaybe<PlatformRelationWhere>;
  /** The initiatives that the measure relies on (依托, 借助). */
  reliesOnInitiatives?: InputMaybe<InitiativeRelationWhere>;
  /** The other side of `Measure.restates`: The measures of the plan that this one says again (重申). */
  restatedBy?: InputMaybe<MeasureRelationWhere>;
  /** The measures of the plan that this one says again (重申). */
  restates?: InputMaybe<MeasureRelationWhere>;
  /** The sections of the source that state the measure, down to the numbered task (任务). */
  sections?: InputMaybe<SectionRelationWhere>;
  /** The other side of `Target.measures`: The measures that the target puts a number to (量化). */
  targets?: InputMaybe<TargetRelationWhere>;
  /** Whose words they are. */
  voice?: InputMaybe<VoiceWhere>;
};

/** What observations can be grouped by. */
export type ObservationGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `indicator`. */
  | 'INDICATOR'
  /** By `regions`. */
  | 'REGIONS'
  /** By `year`. */
  | 'YEAR';

/** One key of an order of observations. */
export type ObservationOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: ObservationOrderField;
};

/** What observations can be ordered by. */
export type ObservationOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `baseValue`. */
  | 'BASE_VALUE'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By `factor`. */
  | 'FACTOR'
  /** By id. */
  | 'ID'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `reason`. */
  | 'REASON'
  /** By how many `regions` there are. */
  | 'REGIONS_COUNT'
  /** By `unit`. */
  | 'UNIT'
  /** By `value`. */
  | 'VALUE'
  /** By `year`. */
  | 'YEAR';

/** Conditions on the observations that a relation leads to. All that are given must hold. */
export type ObservationRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<ObservationWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<ObservationWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<ObservationWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<ObservationWhere>;
};

/** Conditions on observations. All that are given must hold. */
export type ObservationWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<ObservationWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** `value` × `factor`. */
  baseValue?: InputMaybe<FloatWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** What `value` is multiplied with: 1e4 for 万, 0.01 for %. */
  factor?: InputMaybe<FloatWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The indicator that it is a value of. */
  indicator?: InputMaybe<IndicatorRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<ObservationWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ObservationWhere>>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The regions that it holds for. */
  regions?: InputMaybe<RegionRelationWhere>;
  /** The unit, without 万 or 亿. */
  unit?: InputMaybe<StringWhere>;
  /** The number in the text, before `factor`. */
  value?: InputMaybe<FloatWhere>;
  /** The year that it was reached in. */
  year?: InputMaybe<IntWhere>;
};

/** What organizations can be grouped by. */
export type OrganizationGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `industries`. */
  | 'INDUSTRIES'
  /** By `leads`. */
  | 'LEADS'
  /** By `locatedIn`. */
  | 'LOCATED_IN'
  /** By `organizationType`. */
  | 'ORGANIZATION_TYPE'
  /** By `plansIssued`. */
  | 'PLANS_ISSUED'
  /** By `platformClasses`. */
  | 'PLATFORM_CLASSES'
  /** By `sources`. */
  | 'SOURCES'
  /** By `takesPartIn`. */
  | 'TAKES_PART_IN';

/** One key of an order of organizations. */
export type OrganizationOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By id. */
  | 'ID'
  /** By how many `industries` there are. */
  | 'INDUSTRIES_COUNT'
  /** By how many `leads` there are. */
  | 'LEADS_COUNT'
  /** By how many `locatedIn` there are. */
  | 'LOCATED_IN_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `organizationType`. */
  | 'ORGANIZATION_TYPE'
  /** By how many `plansIssued` there are. */
  | 'PLANS_ISSUED_COUNT'
  /** By how many `platformClasses` there are. */
  | 'PLATFORM_CLASSES_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `sources` there are. */
  | 'SOURCES_COUNT'
  /** By how many `takesPartIn` there are. */
  | 'TAKES_PART_IN_COUNT';

/** Conditions on the organizations that a relation leads to. All that are given must hold. */
export type OrganizationRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<OrganizationWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<OrganizationWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<OrganizationWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<OrganizationWhere>;
};

/** What sort of organization it is. */
export type OrganizationType =
  /** An association (协会). */
  | 'ASSOCIATION'
  /** A newspaper or other medium (媒体). */
  | 'NEWSPAPER'
  /** A government, committee or department (政府部门). */
  | 'PUBLIC_BODY'
  /** A research institute (研究院). */
  | 'RESEARCH_INSTITUTE'
  /** A university or college (高校). */
  | 'UNIVERSITY';

/** Conditions on a value of OrganizationType. */
export type OrganizationTypeWhere = {
  /** Is this value. */
  eq?: InputMaybe<OrganizationType>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<OrganizationType>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<OrganizationType>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<OrganizationType>>;
};

/** Conditions on organizations. All that are given must hold. */
export type OrganizationWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<OrganizationWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The industries that it works in. */
  industries?: InputMaybe<IndustryRelationWhere>;
  /** The measures that it leads (牵头; of several 责任单位 the first). */
  leads?: InputMaybe<MeasureRelationWhere>;
  /** Where it is. */
  locatedIn?: InputMaybe<RegionRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<OrganizationWhere>>;
  /** What sort of organization it is. */
  organizationType?: InputMaybe<OrganizationTypeWhere>;
  /** The plans that it issued (印发). */
  plansIssued?: InputMaybe<PlanRelationWhere>;
  /** The classes of platforms that it is one of. */
  platformClasses?: InputMaybe<PlatformRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The sources that it published (发布). */
  sources?: InputMaybe<SourceRelationWhere>;
  /** The measures that it takes part in (参与, 责任单位). */
  takesPartIn?: InputMaybe<MeasureRelationWhere>;
};

/** What pathways can be grouped by. */
export type PathwayGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `basisForPlans`. */
  | 'BASIS_FOR_PLANS'
  /** By `categories`. */
  | 'CATEGORIES'
  /** By `dataset`. */
  | 'DATASET'
  /** By `enterprises`. */
  | 'ENTERPRISES'
  /** By `measures`. */
  | 'MEASURES'
  /** By `plan`. */
  | 'PLAN'
  /** By `platforms`. */
  | 'PLATFORMS'
  /** By `sections`. */
  | 'SECTIONS'
  /** By `targets`. */
  | 'TARGETS';

/** One key of an order of pathways. */
export type PathwayOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: PathwayOrderField;
};

/** What pathways can be ordered by. */
export type PathwayOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `basisForPlans` there are. */
  | 'BASIS_FOR_PLANS_COUNT'
  /** By how many `categories` there are. */
  | 'CATEGORIES_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `enterprises` there are. */
  | 'ENTERPRISES_COUNT'
  /** By id. */
  | 'ID'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `order`. */
  | 'ORDER'
  /** By how many `platforms` there are. */
  | 'PLATFORMS_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `sections` there are. */
  | 'SECTIONS_COUNT'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT'
  /** By `thrust`. */
  | 'THRUST';

/** Conditions on the pathways that a relation leads to. All that are given must hold. */
export type PathwayRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<PathwayWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<PathwayWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<PathwayWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<PathwayWhere>;
};

/** Conditions on pathways. All that are given must hold. */
export type PathwayWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<PathwayWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The plans that rest on the pathway (支撑规划). */
  basisForPlans?: InputMaybe<PlanRelationWhere>;
  /** The other side of `Category.pathways`: The pathways whose content falls into the category (涵盖路径). */
  categories?: InputMaybe<CategoryRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The enterprises and classes of enterprises that the pathway is for (面向企业). */
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The measures taken on the pathway (含举措). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<PathwayWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PathwayWhere>>;
  /** Its place in the plan's list, from 1. */
  order?: InputMaybe<IntWhere>;
  /** The other side of `Plan.pathways`: The pathways that the plan opens (含实施路径). */
  plan?: InputMaybe<PlanRelationWhere>;
  /** The other side of `Platform.pathways`: The pathways that it supports (支撑路径). */
  platforms?: InputMaybe<PlatformRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The sections of the source that treat the pathway (见于章节). */
  sections?: InputMaybe<SectionRelationWhere>;
  /** The targets set for the pathway. */
  targets?: InputMaybe<TargetRelationWhere>;
  /** The phrase that opens it (聚力…), or the word that names it (“强基”行动). */
  thrust?: InputMaybe<StringWhere>;
};

/** Whether a platform is there already. */
export type Phase =
  /** It is there (现有). */
  | 'EXISTING'
  /** It is planned (拟建). */
  | 'PLANNED';

/** Conditions on a value of Phase. */
export type PhaseWhere = {
  /** Is this value. */
  eq?: InputMaybe<Phase>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Phase>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Phase>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Phase>>;
};

/** What plans can be grouped by. */
export type PlanGroupBy =
  /** By `advances`. */
  | 'ADVANCES'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `basedOnPathways`. */
  | 'BASED_ON_PATHWAYS'
  /** By `basisFor`. */
  | 'BASIS_FOR'
  /** By `buildsOn`. */
  | 'BUILDS_ON'
  /** By `categories`. */
  | 'CATEGORIES'
  /** By `dataset`. */
  | 'DATASET'
  /** By `dimensions`. */
  | 'DIMENSIONS'
  /** By `draftedBy`. */
  | 'DRAFTED_BY'
  /** By `issuedBy`. */
  | 'ISSUED_BY'
  /** By `issuingRegions`. */
  | 'ISSUING_REGIONS'
  /** By `measures`. */
  | 'MEASURES'
  /** By `pathways`. */
  | 'PATHWAYS'
  /** By `periodEnd`. */
  | 'PERIOD_END'
  /** By `periodStart`. */
  | 'PERIOD_START'
  /** By `sources`. */
  | 'SOURCES'
  /** By `targets`. */
  | 'TARGETS';

/** One key of an order of plans. */
export type PlanOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: PlanOrderField;
};

/** What plans can be ordered by. */
export type PlanOrderField =
  /** By how many `advances` there are. */
  | 'ADVANCES_COUNT'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `basedOnPathways` there are. */
  | 'BASED_ON_PATHWAYS_COUNT'
  /** By how many `basisFor` there are. */
  | 'BASIS_FOR_COUNT'
  /** By how many `buildsOn` there are. */
  | 'BUILDS_ON_COUNT'
  /** By how many `categories` there are. */
  | 'CATEGORIES_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `dimensions` there are. */
  | 'DIMENSIONS_COUNT'
  /** By `documentNumber`. */
  | 'DOCUMENT_NUMBER'
  /** By how many `draftedBy` there are. */
  | 'DRAFTED_BY_COUNT'
  /** By id. */
  | 'ID'
  /** By how many `issuedBy` there are. */
  | 'ISSUED_BY_COUNT'
  /** By `issuedOn`. */
  | 'ISSUED_ON'
  /** By how many `issuingRegions` there are. */
  | 'ISSUING_REGIONS_COUNT'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By `periodEnd`. */
  | 'PERIOD_END'
  /** By `periodStart`. */
  | 'PERIOD_START'
  /** By `reason`. */
  | 'REASON'
  /** By how many `sources` there are. */
  | 'SOURCES_COUNT'
  /** By `statedItems`. */
  | 'STATED_ITEMS'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT';

/** Conditions on the plans that a relation leads to. All that are given must hold. */
export type PlanRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<PlanWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<PlanWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<PlanWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<PlanWhere>;
};

/** Conditions on plans. All that are given must hold. */
export type PlanWhere = {
  /** The initiatives and themes that the plan as a whole advances. */
  advances?: InputMaybe<InitiativeRelationWhere>;
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<PlanWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The other side of `Pathway.basisForPlans`: The plans that rest on the pathway (支撑规划). */
  basedOnPathways?: InputMaybe<PathwayRelationWhere>;
  /** The other side of `Plan.buildsOn`: The plans that this one builds on (依据规划). */
  basisFor?: InputMaybe<PlanRelationWhere>;
  /** The plans that this one builds on (依据规划). */
  buildsOn?: InputMaybe<PlanRelationWhere>;
  /** The categories that the plan divides its content into (分为类别). */
  categories?: InputMaybe<CategoryRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The dimensions that the plan works along (设维度). */
  dimensions?: InputMaybe<DimensionRelationWhere>;
  /** The number of the document (文号). */
  documentNumber?: InputMaybe<StringWhere>;
  /** The other side of `Measure.drafts`: The plans that the measure draws up (拟定). */
  draftedBy?: InputMaybe<MeasureRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The other side of `Organization.plansIssued`: The plans that it issued (印发). */
  issuedBy?: InputMaybe<OrganizationRelationWhere>;
  /** When it was issued. */
  issuedOn?: InputMaybe<DateWhere>;
  /** The other side of `Region.plansIssued`: The plans that the authorities of the region issued. */
  issuingRegions?: InputMaybe<RegionRelationWhere>;
  /** The other side of `Measure.plans`: The plans that the measure belongs to (出自规划). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<PlanWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PlanWhere>>;
  /** The pathways that the plan opens (含实施路径). */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** The last year it covers. */
  periodEnd?: InputMaybe<IntWhere>;
  /** The first year it covers. */
  periodStart?: InputMaybe<IntWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The other side of `Source.plans`: The plans that the text reports on (报道). */
  sources?: InputMaybe<SourceRelationWhere>;
  /** How many items the source says it has, whether or not they are here. */
  statedItems?: InputMaybe<IntWhere>;
  /** The other side of `Target.plans`: The plans that set the target. */
  targets?: InputMaybe<TargetRelationWhere>;
};

/** What platforms can be grouped by. */
export type PlatformGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `builtBy`. */
  | 'BUILT_BY'
  /** By `closeMatches`. */
  | 'CLOSE_MATCHES'
  /** By `clusterOf`. */
  | 'CLUSTER_OF'
  /** By `countedBy`. */
  | 'COUNTED_BY'
  /** By `dataset`. */
  | 'DATASET'
  /** By `differentFrom`. */
  | 'DIFFERENT_FROM'
  /** By `instances`. */
  | 'INSTANCES'
  /** By `instanceOf`. */
  | 'INSTANCE_OF'
  /** By `isClass`. */
  | 'IS_CLASS'
  /** By `locatedIn`. */
  | 'LOCATED_IN'
  /** By `operatedBy`. */
  | 'OPERATED_BY'
  /** By `organizations`. */
  | 'ORGANIZATIONS'
  /** By `pathways`. */
  | 'PATHWAYS'
  /** By `phase`. */
  | 'PHASE'
  /** By `platformType`. */
  | 'PLATFORM_TYPE'
  /** By `producedBy`. */
  | 'PRODUCED_BY'
  /** By `products`. */
  | 'PRODUCTS'
  /** By `reliedOnBy`. */
  | 'RELIED_ON_BY'
  /** By `servesIndustries`. */
  | 'SERVES_INDUSTRIES';

/** One key of an order of platforms. */
export type PlatformOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: PlatformOrderField;
};

/** What platforms can be ordered by. */
export type PlatformOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By how many `builtBy` there are. */
  | 'BUILT_BY_COUNT'
  /** By how many `closeMatches` there are. */
  | 'CLOSE_MATCHES_COUNT'
  /** By how many `clusterOf` there are. */
  | 'CLUSTER_OF_COUNT'
  /** By how many `countedBy` there are. */
  | 'COUNTED_BY_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `differentFrom` there are. */
  | 'DIFFERENT_FROM_COUNT'
  /** By id. */
  | 'ID'
  /** By how many `instances` there are. */
  | 'INSTANCES_COUNT'
  /** By how many `instanceOf` there are. */
  | 'INSTANCE_OF_COUNT'
  /** By `isClass`. */
  | 'IS_CLASS'
  /** By how many `locatedIn` there are. */
  | 'LOCATED_IN_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `operatedBy` there are. */
  | 'OPERATED_BY_COUNT'
  /** By how many `organizations` there are. */
  | 'ORGANIZATIONS_COUNT'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By `phase`. */
  | 'PHASE'
  /** By `platformType`. */
  | 'PLATFORM_TYPE'
  /** By how many `producedBy` there are. */
  | 'PRODUCED_BY_COUNT'
  /** By how many `products` there are. */
  | 'PRODUCTS_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `reliedOnBy` there are. */
  | 'RELIED_ON_BY_COUNT'
  /** By how many `servesIndustries` there are. */
  | 'SERVES_INDUSTRIES_COUNT';

/** Conditions on the platforms that a relation leads to. All that are given must hold. */
export type PlatformRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<PlatformWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<PlatformWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<PlatformWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<PlatformWhere>;
};

/** What sort of thing a platform is. */
export type PlatformType =
  /** An alliance of enterprises and institutes (联合体). */
  | 'ALLIANCE'
  /** A base (基地). */
  | 'BASE'
  /** An area or city that carries development (承载平台). */
  | 'CARRIER'
  /** A centre (中心). */
  | 'CENTRE'
  /** A cluster of industries (集群). */
  | 'CLUSTER'
  /** An event (活动). */
  | 'EVENT'
  /** A large facility (装置). */
  | 'FACILITY'
  /** A factory, workshop or line (工厂). */
  | 'FACTORY'
  /** A laboratory (实验室). */
  | 'LAB'
  /** A list (清单). */
  | 'LIST'
  /** A network, or a node of one (网络, 直联点). */
  | 'NETWORK'
  /** A park (园区). */
  | 'PARK'
  /** A place with a name (地点). */
  | 'PLACE'
  /** A project (项目). */
  | 'PROJECT'
  /** A scenario of application (应用场景). */
  | 'SCENARIO'
  /** A platform whose services are open to others (公共服务平台, 开放创新平台, 数据流通平台). */
  | 'SERVICE_PLATFORM'
  /** A status that is conferred (称号). */
  | 'STATUS'
  /** A zone, section or route set apart for a use (示范区, 试验段). */
  | 'ZONE';

/** Conditions on a value of PlatformType. */
export type PlatformTypeWhere = {
  /** Is this value. */
  eq?: InputMaybe<PlatformType>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<PlatformType>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<PlatformType>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<PlatformType>>;
};

/** Conditions on platforms. All that are given must hold. */
export type PlatformWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<PlatformWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The other side of `Measure.builds`: The platforms, areas and lists that the measure builds, enlarges or improves (建设). */
  builtBy?: InputMaybe<MeasureRelationWhere>;
  /** Platforms under another name that are nearly the same (相近于). */
  closeMatches?: InputMaybe<PlatformRelationWhere>;
  /** The industries that it is a cluster of (集聚产业). */
  clusterOf?: InputMaybe<IndustryRelationWhere>;
  /** The other side of `Target.countsPlatforms`: The platforms that the target counts (以此计数). */
  countedBy?: InputMaybe<TargetRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** Platforms that are easily mistaken for this one (有别于). */
  differentFrom?: InputMaybe<PlatformRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The classes that it is one of (属于类别). */
  instanceOf?: InputMaybe<PlatformRelationWhere>;
  /** The other side of `Platform.instanceOf`: The classes that it is one of (属于类别). */
  instances?: InputMaybe<PlatformRelationWhere>;
  /** A class that targets count (true) or one thing with a name of its own (false). */
  isClass?: InputMaybe<BooleanWhere>;
  /** Where it stands (位于). */
  locatedIn?: InputMaybe<RegionRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<PlatformWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** The other side of `Enterprise.operates`: The platforms that it runs (运营). */
  operatedBy?: InputMaybe<EnterpriseRelationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PlatformWhere>>;
  /** The other side of `Organization.platformClasses`: The classes of platforms that it is one of. */
  organizations?: InputMaybe<OrganizationRelationWhere>;
  /** The pathways that it supports (支撑路径). */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** Whether it is there already; null when the source does not say. */
  phase?: InputMaybe<PhaseWhere>;
  /** What sort of platform it is. */
  platformType?: InputMaybe<PlatformTypeWhere>;
  /** The other side of `Measure.produces`: The platforms that come out of the measure. */
  producedBy?: InputMaybe<MeasureRelationWhere>;
  /** The products that it makes (产出). */
  products?: InputMaybe<ProductRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The other side of `Measure.reliesOn`: The platforms that the measure relies on (依托). */
  reliedOnBy?: InputMaybe<MeasureRelationWhere>;
  /** The industries that it serves (服务产业). */
  servesIndustries?: InputMaybe<IndustryRelationWhere>;
};

/** What products can be grouped by. */
export type ProductGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `developedBy`. */
  | 'DEVELOPED_BY'
  /** By `instances`. */
  | 'INSTANCES'
  /** By `instanceOf`. */
  | 'INSTANCE_OF'
  /** By `isClass`. */
  | 'IS_CLASS'
  /** By `measures`. */
  | 'MEASURES'
  /** By `producedBy`. */
  | 'PRODUCED_BY';

/** One key of an order of products. */
export type ProductOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** What products can be ordered by. */
export type ProductOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `developedBy` there are. */
  | 'DEVELOPED_BY_COUNT'
  /** By id. */
  | 'ID'
  /** By how many `instances` there are. */
  | 'INSTANCES_COUNT'
  /** By how many `instanceOf` there are. */
  | 'INSTANCE_OF_COUNT'
  /** By `isClass`. */
  | 'IS_CLASS'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `producedBy` there are. */
  | 'PRODUCED_BY_COUNT'
  /** By `reason`. */
  | 'REASON';

/** Conditions on the products that a relation leads to. All that are given must hold. */
export type ProductRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<ProductWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<ProductWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<ProductWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<ProductWhere>;
};

/** Conditions on products. All that are given must hold. */
export type ProductWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProductWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The other side of `Enterprise.developed`: The products that it developed (研发). */
  developedBy?: InputMaybe<EnterpriseRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The classes that it is one of. */
  instanceOf?: InputMaybe<ProductRelationWhere>;
  /** The other side of `Product.instanceOf`: The classes that it is one of. */
  instances?: InputMaybe<ProductRelationWhere>;
  /** A class of products (true) or one product with a name of its own (false). */
  isClass?: InputMaybe<BooleanWhere>;
  /** The other side of `Measure.products`: The products and classes of products that the measure develops or brings into use (面向产品). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<ProductWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductWhere>>;
  /** The other side of `Platform.products`: The products that it makes (产出). */
  producedBy?: InputMaybe<PlatformRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
};

/** Conditions on a quotation. `contains`, `startsWith` and `endsWith` compare after NFKC and case folding, `eq` exactly. */
export type QuoteWhere = {
  /** Has this text in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text. */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What regions can be grouped by. */
export type RegionGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `enterprises`. */
  | 'ENTERPRISES'
  /** By `level`. */
  | 'LEVEL'
  /** By `observations`. */
  | 'OBSERVATIONS'
  /** By `organizations`. */
  | 'ORGANIZATIONS'
  /** By `parts`. */
  | 'PARTS'
  /** By `partOf`. */
  | 'PART_OF'
  /** By `plansIssued`. */
  | 'PLANS_ISSUED'
  /** By `platforms`. */
  | 'PLATFORMS'
  /** By `radiatedByMeasures`. */
  | 'RADIATED_BY_MEASURES'
  /** By `radiatedByTargets`. */
  | 'RADIATED_BY_TARGETS'
  /** By `recognises`. */
  | 'RECOGNISES'
  /** By `shareIndicators`. */
  | 'SHARE_INDICATORS'
  /** By `targets`. */
  | 'TARGETS';

/** What level a region has. */
export type RegionLevel =
  /** A city (市). */
  | 'CITY'
  /** A country (国家). */
  | 'COUNTRY'
  /** A group of provinces (大区). */
  | 'MACRO_REGION'
  /** A province (省). */
  | 'PROVINCE'
  /** A street or neighbourhood (街道). */
  | 'STREET'
  /** A development zone or district (开发区, 区县). */
  | 'ZONE';

/** Conditions on a value of RegionLevel. */
export type RegionLevelWhere = {
  /** Is this value. */
  eq?: InputMaybe<RegionLevel>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<RegionLevel>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<RegionLevel>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<RegionLevel>>;
};

/** One key of an order of regions. */
export type RegionOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: RegionOrderField;
};

/** What regions can be ordered by. */
export type RegionOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `code`. */
  | 'CODE'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `enterprises` there are. */
  | 'ENTERPRISES_COUNT'
  /** By id. */
  | 'ID'
  /** By `level`. */
  | 'LEVEL'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `observations` there are. */
  | 'OBSERVATIONS_COUNT'
  /** By how many `organizations` there are. */
  | 'ORGANIZATIONS_COUNT'
  /** By how many `parts` there are. */
  | 'PARTS_COUNT'
  /** By how many `partOf` there are. */
  | 'PART_OF_COUNT'
  /** By how many `plansIssued` there are. */
  | 'PLANS_ISSUED_COUNT'
  /** By how many `platforms` there are. */
  | 'PLATFORMS_COUNT'
  /** By how many `radiatedByMeasures` there are. */
  | 'RADIATED_BY_MEASURES_COUNT'
  /** By how many `radiatedByTargets` there are. */
  | 'RADIATED_BY_TARGETS_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `recognises` there are. */
  | 'RECOGNISES_COUNT'
  /** By how many `shareIndicators` there are. */
  | 'SHARE_INDICATORS_COUNT'
  /** By how many `targets` there are. */
  | 'TARGETS_COUNT';

/** Conditions on the regions that a relation leads to. All that are given must hold. */
export type RegionRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<RegionWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<RegionWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<RegionWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<RegionWhere>;
};

/** Conditions on regions. All that are given must hold. */
export type RegionWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RegionWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** Its code in GB/T 2260, where it has one. */
  code?: InputMaybe<StringWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The other side of `Enterprise.locatedIn`: Where it is. */
  enterprises?: InputMaybe<EnterpriseRelationWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** What level it has. */
  level?: InputMaybe<RegionLevelWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RegionWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** The other side of `Observation.regions`: The regions that it holds for. */
  observations?: InputMaybe<ObservationRelationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RegionWhere>>;
  /** The other side of `Organization.locatedIn`: Where it is. */
  organizations?: InputMaybe<OrganizationRelationWhere>;
  /** The wider regions that it lies in (隶属于). */
  partOf?: InputMaybe<RegionRelationWhere>;
  /** The other side of `Region.partOf`: The wider regions that it lies in (隶属于). */
  parts?: InputMaybe<RegionRelationWhere>;
  /** The plans that the authorities of the region issued. */
  plansIssued?: InputMaybe<PlanRelationWhere>;
  /** The other side of `Platform.locatedIn`: Where it stands (位于). */
  platforms?: InputMaybe<PlatformRelationWhere>;
  /** The other side of `Measure.radiatesTo`: The regions that the measure reaches out to (辐射). */
  radiatedByMeasures?: InputMaybe<MeasureRelationWhere>;
  /** The other side of `Target.radiatesTo`: The regions that the target reaches out to (辐射). */
  radiatedByTargets?: InputMaybe<TargetRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The other side of `Target.recognisedAt`: The regions at whose level the counted things are recognised (认定层级, 国家级). */
  recognises?: InputMaybe<TargetRelationWhere>;
  /** The other side of `Indicator.shareOfRegions`: The regions that the indicator is a share of. */
  shareIndicators?: InputMaybe<IndicatorRelationWhere>;
  /** The other side of `Target.regions`: The regions that the target holds for (适用于). */
  targets?: InputMaybe<TargetRelationWhere>;
  /** Is one of these ids, or lies below one; an empty list matches nothing. */
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The types of relations, as they are named in the graph. */
export type RelationType =
  /**
   * Industry.advances: The initiatives and themes that the industry advances (推进).
   * Plan.advances: The initiatives and themes that the plan as a whole advances.
   * Measure.dimensions: The dimensions that the measure advances.
   * Measure.advances: The initiatives and themes that the measure advances.
   */
  | 'ADVANCES'
  /**
   * Target.regions: The regions that the target holds for (适用于).
   * Observation.regions: The regions that it holds for.
   */
  | 'APPLIES_TO'
  /** Pathway.basisForPlans: The plans that rest on the pathway (支撑规划). */
  | 'BASIS_FOR'
  /**
   * Industry.broader: The wider industries that it belongs to (属于).
   * IndustryClass.broader: The wider classes that it belongs to.
   */
  | 'BROADER'
  /** Measure.builds: The platforms, areas and lists that the measure builds, enlarges or improves (建设). */
  | 'BUILDS'
  /** Plan.buildsOn: The plans that this one builds on (依据规划). */
  | 'BUILDS_ON'
  /**
   * Platform.closeMatches: Platforms under another name that are nearly the same (相近于).
   * Enterprise.closeMatches: Enterprises under another name that are nearly the same.
   * Initiative.closeMatches: Initiatives under another name, or of another plan, that are nearly the same.
   * Industry.closeClasses: Classes of official schemes that are nearly the same.
   * Industry.closeMatches: Industries under another name that are nearly the same.
   * Indicator.closeMatches: Indicators under another name, or of another plan, that measure nearly the same.
   */
  | 'CLOSE_MATCH'
  /** Platform.clusterOf: The industries that it is a cluster of (集聚产业). */
  | 'CLUSTER_OF'
  /**
   * Target.countsPlatforms: The platforms that the target counts (以此计数).
   * Target.countsEnterprises: The enterprises that the target counts.
   */
  | 'COUNTS'
  /** Category.pathways: The pathways whose content falls into the category (涵盖路径). */
  | 'COVERS'
  /** Enterprise.developed: The products that it developed (研发). */
  | 'DEVELOPED'
  /**
   * Platform.differentFrom: Platforms that are easily mistaken for this one (有别于).
   * Enterprise.differentFrom: Enterprises that are easily mistaken for this one.
   * Industry.differentFrom: Industries that are easily mistaken for this one.
   */
  | 'DIFFERENT_FROM'
  /**
   * Pathway.sections: The sections of the source that treat the pathway (见于章节).
   * Measure.sections: The sections of the source that state the measure, down to the numbered task (任务).
   */
  | 'DISCUSSED_IN'
  /** Measure.drafts: The plans that the measure draws up (拟定). */
  | 'DRAFTS'
  /** Industry.exactClasses: Classes of official schemes that are the same (等同于). */
  | 'EXACT_MATCH'
  /** Plan.categories: The categories that the plan divides its content into (分为类别). */
  | 'HAS_CATEGORY'
  /** Plan.dimensions: The dimensions that the plan works along (设维度). */
  | 'HAS_DIMENSION'
  /** Pathway.measures: The measures taken on the pathway (含举措). */
  | 'HAS_MEASURE'
  /** Plan.pathways: The pathways that the plan opens (含实施路径). */
  | 'HAS_PATHWAY'
  /** Source.sections: The sections of the text (含章节). */
  | 'HAS_SECTION'
  /**
   * Dimension.targets: The targets set along the dimension (设目标).
   * Pathway.targets: The targets set for the pathway.
   */
  | 'HAS_TARGET'
  /** Measure.initiatives: The initiatives that the measure carries out (实施). */
  | 'IMPLEMENTS'
  /**
   * Platform.instanceOf: The classes that it is one of (属于类别).
   * Enterprise.instanceOf: The classes that it is one of.
   * Organization.platformClasses: The classes of platforms that it is one of.
   * Product.instanceOf: The classes that it is one of.
   */
  | 'INSTANCE_OF'
  /**
   * Organization.plansIssued: The plans that it issued (印发).
   * Region.plansIssued: The plans that the authorities of the region issued.
   */
  | 'ISSUED'
  /** Organization.leads: The measures that it leads (牵头; of several 责任单位 the first). */
  | 'LEADS'
  /**
   * Platform.locatedIn: Where it stands (位于).
   * Enterprise.locatedIn: Where it is.
   * Organization.locatedIn: Where it is.
   */
  | 'LOCATED_IN'
  /**
   * Indicator.industries: The industries that the indicator is about (衡量产业).
   * Target.industries: The industries that the target is about.
   */
  | 'MEASURES_INDUSTRY'
  /**
   * Target.indicator: The indicator that the target is a value of (为指标取值).
   * Observation.indicator: The indicator that it is a value of.
   */
  | 'OF_INDICATOR'
  /** Enterprise.operates: The platforms that it runs (运营). */
  | 'OPERATES'
  /**
   * Enterprise.industries: The industries that it works in (从事产业).
   * Organization.industries: The industries that it works in.
   */
  | 'OPERATES_IN'
  /**
   * Region.partOf: The wider regions that it lies in (隶属于).
   * Section.partOf: The wider section that it is a part of.
   */
  | 'PART_OF'
  /**
   * Measure.plans: The plans that the measure belongs to (出自规划).
   * Target.plans: The plans that set the target.
   */
  | 'PART_OF_PLAN'
  /**
   * Platform.products: The products that it makes (产出).
   * Measure.produces: The platforms that come out of the measure.
   */
  | 'PRODUCES'
  /** Organization.sources: The sources that it published (发布). */
  | 'PUBLISHED'
  /** Target.measures: The measures that the target puts a number to (量化). */
  | 'QUANTIFIES'
  /**
   * Measure.radiatesTo: The regions that the measure reaches out to (辐射).
   * Target.radiatesTo: The regions that the target reaches out to (辐射).
   */
  | 'RADIATES_TO'
  /** Target.recognisedAt: The regions at whose level the counted things are recognised (认定层级, 国家级). */
  | 'RECOGNISED_AT'
  /**
   * Measure.reliesOn: The platforms that the measure relies on (依托).
   * Measure.reliesOnInitiatives: The initiatives that the measure relies on (依托, 借助).
   */
  | 'RELIES_ON'
  /** Source.plans: The plans that the text reports on (报道). */
  | 'REPORTS_ON'
  /** Measure.restates: The measures of the plan that this one says again (重申). */
  | 'RESTATES'
  /** Platform.servesIndustries: The industries that it serves (服务产业). */
  | 'SERVES_INDUSTRY'
  /**
   * Indicator.shareOfIndustries: The industries that the indicator is a share of (占比于).
   * Indicator.shareOfRegions: The regions that the indicator is a share of.
   */
  | 'SHARE_OF'
  /** Platform.pathways: The pathways that it supports (支撑路径). */
  | 'SUPPORTS_PATHWAY'
  /** Organization.takesPartIn: The measures that it takes part in (参与, 责任单位). */
  | 'TAKES_PART_IN'
  /**
   * Pathway.enterprises: The enterprises and classes of enterprises that the pathway is for (面向企业).
   * Measure.enterprises: The enterprises and classes of enterprises that the measure targets.
   */
  | 'TARGETS_ENTERPRISE'
  /** Measure.industries: The industries that the measure targets (面向产业). */
  | 'TARGETS_INDUSTRY'
  /** Measure.markets: The markets that the measure opens (开拓市场). */
  | 'TARGETS_MARKET'
  /** Measure.products: The products and classes of products that the measure develops or brings into use (面向产品). */
  | 'TARGETS_PRODUCT';

/** Conditions on a type of relation. */
export type RelationTypeWhere = {
  /** Is this type. */
  eq?: InputMaybe<RelationType>;
  /** Is one of these types; an empty list matches nothing. */
  in?: InputMaybe<Array<RelationType>>;
  /** Is missing (true), in an entity's own statement, or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this type; a missing value is not. */
  ne?: InputMaybe<RelationType>;
  /** Is none of these types; a missing value is none. */
  notIn?: InputMaybe<Array<RelationType>>;
};

/** What sections can be grouped by. */
export type SectionGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `measures`. */
  | 'MEASURES'
  /** By `parts`. */
  | 'PARTS'
  /** By `partOf`. */
  | 'PART_OF'
  /** By `pathways`. */
  | 'PATHWAYS'
  /** By `source`. */
  | 'SOURCE';

/** One key of an order of sections. */
export type SectionOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: SectionOrderField;
};

/** What sections can be ordered by. */
export type SectionOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By `heading`. */
  | 'HEADING'
  /** By id. */
  | 'ID'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By `order`. */
  | 'ORDER'
  /** By how many `parts` there are. */
  | 'PARTS_COUNT'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By `reason`. */
  | 'REASON';

/** Conditions on the sections that a relation leads to. All that are given must hold. */
export type SectionRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<SectionWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<SectionWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<SectionWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<SectionWhere>;
};

/** Conditions on sections. All that are given must hold. */
export type SectionWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<SectionWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The heading as it is printed. */
  heading?: InputMaybe<StringWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The other side of `Measure.sections`: The sections of the source that state the measure, down to the numbered task (任务). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<SectionWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SectionWhere>>;
  /** Its place in the text, from 1. */
  order?: InputMaybe<IntWhere>;
  /** The wider section that it is a part of. */
  partOf?: InputMaybe<SectionRelationWhere>;
  /** The other side of `Section.partOf`: The wider section that it is a part of. */
  parts?: InputMaybe<SectionRelationWhere>;
  /** The other side of `Pathway.sections`: The sections of the source that treat the pathway (见于章节). */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The other side of `Source.sections`: The sections of the text (含章节). */
  source?: InputMaybe<SourceRelationWhere>;
  /** Is one of these ids, or lies below one; an empty list matches nothing. */
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The direction of an order. Missing values come last in both. */
export type SortDirection =
  /** From the smallest to the largest. */
  | 'ASC'
  /** From the largest to the smallest. */
  | 'DESC';

/** What sources can be grouped by. */
export type SourceGroupBy =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `dataset`. */
  | 'DATASET'
  /** By `docType`. */
  | 'DOC_TYPE'
  /** By `plans`. */
  | 'PLANS'
  /** By `publishers`. */
  | 'PUBLISHERS'
  /** By `sections`. */
  | 'SECTIONS';

/** One key of an order of sources. */
export type SourceOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `characters`. */
  | 'CHARACTERS'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By `docType`. */
  | 'DOC_TYPE'
  /** By `file`. */
  | 'FILE'
  /** By id. */
  | 'ID'
  /** By `language`. */
  | 'LANGUAGE'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `plans` there are. */
  | 'PLANS_COUNT'
  /** By `publishedOn`. */
  | 'PUBLISHED_ON'
  /** By `publisher`. */
  | 'PUBLISHER'
  /** By how many `publishers` there are. */
  | 'PUBLISHERS_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `sections` there are. */
  | 'SECTIONS_COUNT'
  /** By `sha256`. */
  | 'SHA256'
  /** By `title`. */
  | 'TITLE';

/** Conditions on the sources that a relation leads to. All that are given must hold. */
export type SourceRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<SourceWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<SourceWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<SourceWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<SourceWhere>;
};

/** Conditions on sources. All that are given must hold. */
export type SourceWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<SourceWhere>>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** Who wrote it. */
  authors?: InputMaybe<StringListWhere>;
  /** How many code points the text has without white space. */
  characters?: InputMaybe<IntWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** What sort of text it is. */
  docType?: InputMaybe<DocumentTypeWhere>;
  /** The name of the file that was read. */
  file?: InputMaybe<StringWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The language of the text, as a BCP 47 tag. */
  language?: InputMaybe<StringWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<SourceWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SourceWhere>>;
  /** The plans that the text reports on (报道). */
  plans?: InputMaybe<PlanRelationWhere>;
  /** When it was published; null when unknown. */
  publishedOn?: InputMaybe<DateWhere>;
  /** Who published it, in the publisher's own name; null when unknown. */
  publisher?: InputMaybe<StringWhere>;
  /** The other side of `Organization.sources`: The sources that it published (发布). */
  publishers?: InputMaybe<OrganizationRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The sections of the text (含章节). */
  sections?: InputMaybe<SectionRelationWhere>;
  /** The SHA-256 of the file, in lower-case hexadecimal. */
  sha256?: InputMaybe<StringWhere>;
  /** The title of the text. */
  title?: InputMaybe<StringWhere>;
};

/** One key of an order of statements. */
export type StatementOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: StatementOrderField;
};

/** What statements can be ordered by. */
export type StatementOrderField =
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `basis`. */
  | 'BASIS'
  /** By the id of the entity where the relation starts. */
  | 'FROM'
  /** By id. */
  | 'ID'
  /** By the name of the relation type. */
  | 'RELATION'
  /** By the id of the source of the first citation. */
  | 'SOURCE'
  /** By the place where the first citation starts, as the text runs. */
  | 'START'
  /** By the id of the entity where the relation ends. */
  | 'TO';

/**
 * Conditions on statements. All that are given must hold. A comparison with a missing value is false, and `not` is its
 * exact complement.
 */
export type StatementWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<StatementWhere>>;
  /** Whether the source says it itself. */
  assertion?: InputMaybe<AssertionWhere>;
  /** What the statement rests on. */
  basis?: InputMaybe<BasisWhere>;
  /** The places in the sources that say it. */
  citations?: InputMaybe<CitationListWhere>;
  /** Where the relation starts, or the entity that is stated. */
  from?: InputMaybe<EndWhere>;
  /** This does not hold. */
  not?: InputMaybe<StatementWhere>;
  /** What a reader should know about it. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StatementWhere>>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The type of the relation; missing in an entity's own statement. */
  relation?: InputMaybe<RelationTypeWhere>;
  /** Where the relation ends; missing in an entity's own statement. */
  to?: InputMaybe<EndWhere>;
};

/** Conditions on a list of texts. */
export type StringListWhere = {
  /** How many texts there are. */
  count?: InputMaybe<IntWhere>;
  /** No text fulfils this. */
  none?: InputMaybe<StringWhere>;
  /** At least one text fulfils this. */
  some?: InputMaybe<StringWhere>;
};

/** Conditions on text. `contains`, `startsWith` and `endsWith` compare after NFKC and case folding, the others exactly. */
export type StringWhere = {
  /** Has this text in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text. */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Comes after this text, by code point. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Comes after this text or is it, by code point. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes before this text, by code point. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Comes before this text or is it, by code point. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Is not this text; a missing value is not. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these texts; a missing value is none. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Starts with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What targets can be grouped by. */
export type TargetGroupBy =
  /** By `aspirational`. */
  | 'ASPIRATIONAL'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `baselineYear`. */
  | 'BASELINE_YEAR'
  /** By `binding`. */
  | 'BINDING'
  /** By `comparator`. */
  | 'COMPARATOR'
  /** By `countsEnterprises`. */
  | 'COUNTS_ENTERPRISES'
  /** By `countsPlatforms`. */
  | 'COUNTS_PLATFORMS'
  /** By `dataset`. */
  | 'DATASET'
  /** By `dimensions`. */
  | 'DIMENSIONS'
  /** By `indicator`. */
  | 'INDICATOR'
  /** By `industries`. */
  | 'INDUSTRIES'
  /** By `joint`. */
  | 'JOINT'
  /** By `measures`. */
  | 'MEASURES'
  /** By `pathways`. */
  | 'PATHWAYS'
  /** By `periodStart`. */
  | 'PERIOD_START'
  /** By `plans`. */
  | 'PLANS'
  /** By `radiatesTo`. */
  | 'RADIATES_TO'
  /** By `recognisedAt`. */
  | 'RECOGNISED_AT'
  /** By `regions`. */
  | 'REGIONS'
  /** By `valueBasis`. */
  | 'VALUE_BASIS'
  /** By `year`. */
  | 'YEAR';

/** One key of an order of targets. */
export type TargetOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to order by. */
  field: TargetOrderField;
};

/** What targets can be ordered by. */
export type TargetOrderField =
  /** By `ambiguity`. */
  | 'AMBIGUITY'
  /** By `aspirational`. */
  | 'ASPIRATIONAL'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `baselineValue`. */
  | 'BASELINE_VALUE'
  /** By `baselineYear`. */
  | 'BASELINE_YEAR'
  /** By `baseValue`. */
  | 'BASE_VALUE'
  /** By `binding`. */
  | 'BINDING'
  /** By `comparator`. */
  | 'COMPARATOR'
  /** By how many `countsEnterprises` there are. */
  | 'COUNTS_ENTERPRISES_COUNT'
  /** By how many `countsPlatforms` there are. */
  | 'COUNTS_PLATFORMS_COUNT'
  /** By `description`. */
  | 'DESCRIPTION'
  /** By how many `dimensions` there are. */
  | 'DIMENSIONS_COUNT'
  /** By `factor`. */
  | 'FACTOR'
  /** By id. */
  | 'ID'
  /** By how many `industries` there are. */
  | 'INDUSTRIES_COUNT'
  /** By `joint`. */
  | 'JOINT'
  /** By how many `measures` there are. */
  | 'MEASURES_COUNT'
  /** By `name`, Chinese names by pinyin. */
  | 'NAME'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `note`. */
  | 'NOTE'
  /** By how many `pathways` there are. */
  | 'PATHWAYS_COUNT'
  /** By `periodStart`. */
  | 'PERIOD_START'
  /** By how many `plans` there are. */
  | 'PLANS_COUNT'
  /** By how many `radiatesTo` there are. */
  | 'RADIATES_TO_COUNT'
  /** By `reason`. */
  | 'REASON'
  /** By how many `recognisedAt` there are. */
  | 'RECOGNISED_AT_COUNT'
  /** By `recurring`. */
  | 'RECURRING'
  /** By how many `regions` there are. */
  | 'REGIONS_COUNT'
  /** By `unit`. */
  | 'UNIT'
  /** By `value`. */
  | 'VALUE'
  /** By `valueBasis`. */
  | 'VALUE_BASIS'
  /** By `valueMax`. */
  | 'VALUE_MAX'
  /** By `valueMin`. */
  | 'VALUE_MIN'
  /** By `valueText`. */
  | 'VALUE_TEXT'
  /** By `year`. */
  | 'YEAR';

/** Conditions on the targets that a relation leads to. All that are given must hold. */
export type TargetRelationWhere = {
  /** Every one fulfils this; true when there are none. */
  all?: InputMaybe<TargetWhere>;
  /** How many there are. */
  count?: InputMaybe<IntWhere>;
  /** Only relations that fulfil this are seen by the others. */
  edge?: InputMaybe<EdgeWhere>;
  /** None fulfils this. */
  none?: InputMaybe<TargetWhere>;
  /** Exactly one fulfils this. */
  single?: InputMaybe<TargetWhere>;
  /** At least one fulfils this. */
  some?: InputMaybe<TargetWhere>;
};

/** Conditions on targets. All that are given must hold. */
export type TargetWhere = {
  /** Other names of the same thing. */
  altNames?: InputMaybe<StringListWhere>;
  /** What the text leaves open. */
  ambiguity?: InputMaybe<StringWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<TargetWhere>>;
  /** The text says strive for (争取, 力争). */
  aspirational?: InputMaybe<BooleanWhere>;
  /** Whether the source says it itself; null for what stands outside any source, such as an official class. */
  assertion?: InputMaybe<AssertionWhere>;
  /** `value` × `factor`. */
  baseValue?: InputMaybe<FloatWhere>;
  /** The value that the change is counted from. */
  baselineValue?: InputMaybe<FloatWhere>;
  /** The year that the change is counted from. */
  baselineYear?: InputMaybe<IntWhere>;
  /** How far it binds. */
  binding?: InputMaybe<BindingWhere>;
  /** How the value is meant. */
  comparator?: InputMaybe<ComparatorWhere>;
  /** The enterprises that the target counts. */
  countsEnterprises?: InputMaybe<EnterpriseRelationWhere>;
  /** The platforms that the target counts (以此计数). */
  countsPlatforms?: InputMaybe<PlatformRelationWhere>;
  /** The dataset that holds it. */
  dataset?: InputMaybe<IdWhere>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<StringWhere>;
  /** The other side of `Dimension.targets`: The targets set along the dimension (设目标). */
  dimensions?: InputMaybe<DimensionRelationWhere>;
  /** What `value` is multiplied with: 1e4 for 万, 0.01 for %. */
  factor?: InputMaybe<FloatWhere>;
  /** The address. */
  id?: InputMaybe<IdWhere>;
  /** The indicator that the target is a value of (为指标取值). */
  indicator?: InputMaybe<IndicatorRelationWhere>;
  /** The industries that the target is about. */
  industries?: InputMaybe<IndustryRelationWhere>;
  /** One count over several things. */
  joint?: InputMaybe<BooleanWhere>;
  /** The measures that the target puts a number to (量化). */
  measures?: InputMaybe<MeasureRelationWhere>;
  /** The name in the language of the source. */
  name?: InputMaybe<StringWhere>;
  /** The English name; null when nobody translated it. */
  nameEn?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<TargetWhere>;
  /** Names that look alike but are not an entity of their own. */
  notNames?: InputMaybe<StringListWhere>;
  /** What a reader should know about it: an ambiguity, a rule of reading. */
  note?: InputMaybe<StringWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TargetWhere>>;
  /** The other side of `Pathway.targets`: The targets set for the pathway. */
  pathways?: InputMaybe<PathwayRelationWhere>;
  /** The first year of the period that it covers. */
  periodStart?: InputMaybe<IntWhere>;
  /** The plans that set the target. */
  plans?: InputMaybe<PlanRelationWhere>;
  /** The regions that the target reaches out to (辐射). */
  radiatesTo?: InputMaybe<RegionRelationWhere>;
  /** Why an inferred statement holds. */
  reason?: InputMaybe<StringWhere>;
  /** The regions at whose level the counted things are recognised (认定层级, 国家级). */
  recognisedAt?: InputMaybe<RegionRelationWhere>;
  /** How often it recurs, as an ISO 8601 duration (P1Y for 每年). */
  recurring?: InputMaybe<StringWhere>;
  /** The regions that the target holds for (适用于). */
  regions?: InputMaybe<RegionRelationWhere>;
  /** The unit, without 万 or 亿. */
  unit?: InputMaybe<StringWhere>;
  /** The number in the text, before `factor`; null for ranges, states and qualities. */
  value?: InputMaybe<FloatWhere>;
  /** What the value counts. */
  valueBasis?: InputMaybe<ValueBasisWhere>;
  /** The upper end of a range. */
  valueMax?: InputMaybe<FloatWhere>;
  /** The lower end of a range. */
  valueMin?: InputMaybe<FloatWhere>;
  /** The value in the words of the source. */
  valueText?: InputMaybe<StringWhere>;
  /** The year by which it is to be reached; null when undated. */
  year?: InputMaybe<IntWhere>;
};

/** What the value of a target counts. */
export type ValueBasis =
  /** The average of the years (年均). */
  | 'AVERAGE_ANNUAL'
  /** Everything obtained so far (累计). */
  | 'CUMULATIVE'
  /** What is added (新增, 新认定). */
  | 'INCREMENT'
  /** What falls into the year (当年, 年度). */
  | 'IN_YEAR'
  /** A level that is reached (水平). */
  | 'LEVEL'
  /** A point that is passed once (里程碑). */
  | 'MILESTONE'
  /** The text does not say (未说明). */
  | 'NOT_STATED'
  /** A part of a whole (占…比重). */
  | 'SHARE'
  /** All that there are at the time (总数, 累计拥有, 培育形成). */
  | 'STOCK'
  /** The change from each year to the next (逐年). */
  | 'YEARLY_CHANGE';

/** Conditions on a value of ValueBasis. */
export type ValueBasisWhere = {
  /** Is this value. */
  eq?: InputMaybe<ValueBasis>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<ValueBasis>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<ValueBasis>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<ValueBasis>>;
};

/**
 * What becomes of the values of several rows that meet in one place. There is no sum: targets of two years, or counts of things
 * that overlap, do not add up.
 */
export type ViewAggregate =
  /** How many different things there are: objects with an id by their id, else values. */
  | 'COUNT'
  /** All different values, side by side. */
  | 'LIST'
  /** The greatest. */
  | 'MAX'
  /** The least. */
  | 'MIN';

/** How a view is drawn. */
export type ViewForm =
  /** Bars (条形图): one `@label`, one `@value`. */
  | 'BAR'
  /** What is to be reached beside what is reached (子弹图): one `@label`, one `@target`, perhaps an `@actual` and a `@baseline`. */
  | 'BULLET'
  /** What is in a row and in a column, counted (矩阵): one `@row` and one `@column`, or a `crosstab`. */
  | 'MATRIX'
  /** Whatever has an id, tied as it is nested (网络). */
  | 'NETWORK'
  /** Flows from step to step (桑基图): a `@step` for each, from 1. */
  | 'SANKEY'
  /** Rows and columns (表格), a column for each field. */
  | 'TABLE'
  /** Lines along the years (时间轴): one `@label`, one `@start`, perhaps an `@end`. */
  | 'TIMELINE'
  /** Branches from level to level (树): a `@step` for each, from 1. */
  | 'TREE';

/** Whose words a measure is told in. */
export type Voice =
  /** The plan's, as the source reports it (方案). */
  | 'PLAN'
  /** The reporter's own (记者). */
  | 'REPORTER'
  /** A spokesperson's (负责人). */
  | 'SPOKESPERSON';

/** Conditions on a value of Voice. */
export type VoiceWhere = {
  /** Is this value. */
  eq?: InputMaybe<Voice>;
  /** Is one of these values; an empty list matches nothing. */
  in?: InputMaybe<Array<Voice>>;
  /** Is missing (true) or stated (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this value; a missing value is not. */
  ne?: InputMaybe<Voice>;
  /** Is none of these values; a missing value is none. */
  notIn?: InputMaybe<Array<Voice>>;
};

export type ChosenEntitiesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ChosenEntitiesQuery = { nodes: Array<
    | { __typename: 'Category', name: string, nameEn: string | null, id: string }
    | { __typename: 'Dimension', name: string, nameEn: string | null, id: string }
    | { __typename: 'Enterprise', name: string, nameEn: string | null, id: string }
    | { __typename: 'Indicator', name: string, nameEn: string | null, id: string }
    | { __typename: 'Industry', name: string, nameEn: string | null, id: string }
    | { __typename: 'IndustryClass', name: string, nameEn: string | null, id: string }
    | { __typename: 'Initiative', name: string, nameEn: string | null, id: string }
    | { __typename: 'Measure', name: string, nameEn: string | null, id: string }
    | { __typename: 'Observation', name: string, nameEn: string | null, id: string }
    | { __typename: 'Organization', name: string, nameEn: string | null, id: string }
    | { __typename: 'Pathway', name: string, nameEn: string | null, id: string }
    | { __typename: 'Plan', name: string, nameEn: string | null, id: string }
    | { __typename: 'Platform', name: string, nameEn: string | null, id: string }
    | { __typename: 'Product', name: string, nameEn: string | null, id: string }
    | { __typename: 'Region', name: string, nameEn: string | null, id: string }
    | { __typename: 'Section', name: string, nameEn: string | null, id: string }
    | { __typename: 'Source', name: string, nameEn: string | null, id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Target', name: string, nameEn: string | null, id: string }
   | null> };

export type CitedFragment = { quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null };

export type ComparedIndicatorsQueryVariables = Exact<{
  plan: Scalars['ID']['input'];
  assertion: InputMaybe<Assertion>;
  first?: Scalars['Int']['input'];
}>;


export type ComparedIndicatorsQuery = { indicators: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, targets: { totalCount: number, nodes: Array<{ id: string, year: number | null, valueText: string, ambiguity: string | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null }> }> }, closeMatches: { edges: Array<{ assertion: Assertion | null, basis: Basis | null, reason: string | null, note: string | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null }> | null, node: { id: string } }> } }> } | null };

export type ComparedIndustriesQueryVariables = Exact<{
  plan: Scalars['ID']['input'];
  assertion: InputMaybe<Assertion>;
  first?: Scalars['Int']['input'];
}>;


export type ComparedIndustriesQuery = { measures: { totalCount: number, groups: Array<{ key: string | null, count: number, explicit: number, inferred: number }> } | null, industries: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, closeMatches: { edges: Array<{ assertion: Assertion | null, basis: Basis | null, reason: string | null, note: string | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null }> | null, node: { id: string } }> }, closeClasses: { edges: Array<{ assertion: Assertion | null, reason: string | null, node: { id: string, name: string, nameEn: string | null, scheme: string, code: string } }> }, exactClasses: { edges: Array<{ assertion: Assertion | null, reason: string | null, node: { id: string, name: string, nameEn: string | null, scheme: string, code: string } }> } }> } | null };

export type ComparedPlatformsQueryVariables = Exact<{
  plan: Scalars['ID']['input'];
  assertion: InputMaybe<Assertion>;
  first?: Scalars['Int']['input'];
}>;


export type ComparedPlatformsQuery = { platforms: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, platformType: PlatformType, builtBy: { totalCount: number }, reliedOnBy: { totalCount: number }, producedBy: { totalCount: number } }> } | null, explicit: { nodes: Array<{ id: string }> } | null };

export type ContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentsQuery = { datasets: Array<{ id: string, title: string, version: string, licence: string, loadedAt: string, sources: Array<{ id: string, title: string }> }> | null, plans: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, periodStart: number | null, periodEnd: number | null, pathways: { totalCount: number }, measures: { totalCount: number }, targets: { totalCount: number } }> } | null };

export type FindEntitiesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds: InputMaybe<Array<Kind> | Kind>;
  first?: Scalars['Int']['input'];
}>;


export type FindEntitiesQuery = { search: { totalCount: number, edges: Array<{ score: number, node:
        | { __typename: 'Category', id: string, name: string, nameEn: string | null }
        | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
        | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
        | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
        | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
        | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
        | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
        | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        | { __typename: 'Section', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Target', id: string, name: string, nameEn: string | null }
      , matched: Array<{ field: string, text: string, places: Array<{ start: number, end: number }> }> }> } | null };

export type ListedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListedViewsQuery = { views: Array<{ name: string, title: string | null, titleZh: string | null, query: string, isBroken: boolean }> | null };

export type NeighbourhoodQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  hops?: Scalars['Int']['input'];
  through: InputMaybe<Array<RelationType> | RelationType>;
  kinds: InputMaybe<Array<Kind> | Kind>;
  assertion: InputMaybe<Assertion>;
  first?: Scalars['Int']['input'];
}>;


export type NeighbourhoodQuery = { node:
    | { __typename: 'Category', id: string, name: string, nameEn: string | null }
    | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
    | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
    | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
    | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
    | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
    | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
    | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
    | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
    | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
    | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
    | { __typename: 'Product', id: string, name: string, nameEn: string | null }
    | { __typename: 'Region', id: string, name: string, nameEn: string | null }
    | { __typename: 'Section', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Target', id: string, name: string, nameEn: string | null }
    | Record<PropertyKey, never>
   | null, neighbourhood: { totalCount: number, neighbours: Array<{ distance: number, node:
        | { __typename: 'Category', id: string, name: string, nameEn: string | null }
        | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
        | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
        | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
        | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
        | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
        | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
        | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        | { __typename: 'Section', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Target', id: string, name: string, nameEn: string | null }
       }>, statements: Array<{ relation: RelationType | null, assertion: Assertion, basis: Basis | null, reason: string | null, note: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null }> }> } | null };

export type PathExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type PathExamplesQuery = { plans: { nodes: Array<{ aimed: { nodes: Array<{ enterprises: { nodes: Array<{ id: string, name: string, nameEn: string | null }> }, pathways: { nodes: Array<{ targets: { nodes: Array<{ id: string, name: string, nameEn: string | null }> } }> } }> }, relying: { nodes: Array<{ industries: { nodes: Array<{ id: string, name: string, nameEn: string | null }> }, reliesOn: { nodes: Array<{ id: string, name: string, nameEn: string | null }> } }> } }> } | null };

export type PathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  through: InputMaybe<Array<RelationType> | RelationType>;
  kinds: InputMaybe<Array<Kind> | Kind>;
  assertion: InputMaybe<Assertion>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PathsQuery = { paths: Array<{ length: number, steps: Array<{ relation: RelationType, forward: boolean, from:
        | { __typename: 'Category', id: string, name: string, nameEn: string | null }
        | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
        | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
        | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
        | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
        | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
        | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
        | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        | { __typename: 'Section', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Target', id: string, name: string, nameEn: string | null }
      , to:
        | { __typename: 'Category', id: string, name: string, nameEn: string | null }
        | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
        | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
        | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
        | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
        | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
        | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
        | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        | { __typename: 'Section', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Target', id: string, name: string, nameEn: string | null }
      , statement: { assertion: Assertion, basis: Basis | null, reason: string | null, note: string | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null }> } }> }> | null };

export type PlansToCompareQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansToCompareQuery = { plans: { nodes: Array<{ id: string, name: string, nameEn: string | null, dataset: { id: string }, measures: { totalCount: number } }> } | null };

export type QuotationsQueryVariables = Exact<{
  where: StatementWhere;
  after: InputMaybe<Scalars['String']['input']>;
}>;


export type QuotationsQuery = { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: RelationType | null, assertion: Assertion, reason: string | null, from:
        | { __typename: 'Category', id: string, name: string, nameEn: string | null }
        | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
        | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
        | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
        | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
        | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
        | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
        | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        | { __typename: 'Section', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Target', id: string, name: string, nameEn: string | null }
      , to:
        | { __typename: 'Category', id: string, name: string, nameEn: string | null }
        | { __typename: 'Dimension', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Indicator', id: string, name: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, name: string, nameEn: string | null }
        | { __typename: 'IndustryClass', id: string, name: string, nameEn: string | null }
        | { __typename: 'Initiative', id: string, name: string, nameEn: string | null }
        | { __typename: 'Measure', id: string, name: string, nameEn: string | null }
        | { __typename: 'Observation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Organization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Pathway', id: string, name: string, nameEn: string | null }
        | { __typename: 'Plan', id: string, name: string, nameEn: string | null }
        | { __typename: 'Platform', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        | { __typename: 'Section', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Target', id: string, name: string, nameEn: string | null }
       | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string }, section: { id: string } | null }> }> } | null };

export type SelectedTargetsQueryVariables = Exact<{
  plan: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  pathway: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  unit: InputMaybe<Scalars['String']['input']>;
  assertion: InputMaybe<Assertion>;
  first?: Scalars['Int']['input'];
}>;


export type SelectedTargetsQuery = { targets: { totalCount: number, groups: Array<{ key: string | null, count: number }>, nodes: Array<{ id: string, name: string, nameEn: string | null, year: number | null, periodStart: number | null, comparator: Comparator, baseValue: number | null, valueMin: number | null, valueMax: number | null, unit: string | null, factor: number | null, valueText: string, valueBasis: ValueBasis, recurring: string | null, aspirational: boolean, joint: boolean, binding: Binding | null, baselineYear: number | null, baselineValue: number | null, ambiguity: string | null, note: string | null, assertion: Assertion | null, reason: string | null, citations: Array<{ quote: string, start: number, end: number, source: { id: string, title: string }, section: { id: string, name: string } | null }>, indicator: { id: string, name: string, nameEn: string | null } | null, plans: { nodes: Array<{ id: string, name: string, nameEn: string | null }> }, pathways: { edges: Array<{ assertion: Assertion | null, reason: string | null, node: { id: string, name: string, nameEn: string | null, order: number, plan: { id: string, name: string, nameEn: string | null } | null } }> }, dimensions: { edges: Array<{ assertion: Assertion | null, reason: string | null, node: { id: string, name: string, nameEn: string | null, order: number, plan: { id: string, name: string, nameEn: string | null } | null } }> } }> } | null, all: { nodes: Array<{ unit: string | null, year: number | null }> } | null };

export type SourceTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SourceTextQuery = { source: { id: string, name: string, nameEn: string | null, title: string, language: string, docType: DocumentType, publisher: string | null, publishedOn: string | null, authors: Array<string>, file: string, sha256: string, characters: number, dataset: { id: string, title: string, version: string, licence: string }, sections: { nodes: Array<{ id: string, name: string, nameEn: string | null }> }, plans: { nodes: Array<{ id: string, name: string, nameEn: string | null }> } } | null, datasets: Array<{ id: string, leftOut: Array<{ start: number, end: number, reason: string, source: { id: string } }> }> | null };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: { totalCount: number, nodes: Array<{ id: string, title: string, docType: DocumentType, publisher: string | null, publishedOn: string | null, characters: number, dataset: { id: string, title: string }, plans: { nodes: Array<{ id: string, name: string, nameEn: string | null }> } }> } | null };

export const CitedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CitedFragment, unknown>;
export const ChosenEntitiesDocument = {"__meta__":{"hash":"2976ddb73a5595a77be98321fcb5e9784cef436eb9fb2205223716e547af7086"}} as unknown as DocumentNode<ChosenEntitiesQuery, ChosenEntitiesQueryVariables>;
export const ComparedIndicatorsDocument = {"__meta__":{"hash":"8c1d347ed7133d93d0d9d73ae012a76caddee3c3517e2052af98fc5c831138bb"}} as unknown as DocumentNode<ComparedIndicatorsQuery, ComparedIndicatorsQueryVariables>;
export const ComparedIndustriesDocument = {"__meta__":{"hash":"efb01dc20f2bde4d354393721c5dde4d0ca7c7781b824670a76806d10c5e438d"}} as unknown as DocumentNode<ComparedIndustriesQuery, ComparedIndustriesQueryVariables>;
export const ComparedPlatformsDocument = {"__meta__":{"hash":"8f8e0beeb69190f9831079c48085bd2720392933db7f1013cc83d5f9aa3ce28d"}} as unknown as DocumentNode<ComparedPlatformsQuery, ComparedPlatformsQueryVariables>;
export const ContentsDocument = {"__meta__":{"hash":"9696456b9277ebe085095534dcf122cabbdc0d736664628a768effd9ef8aaaad"}} as unknown as DocumentNode<ContentsQuery, ContentsQueryVariables>;
export const FindEntitiesDocument = {"__meta__":{"hash":"076bc4accf3b3124f4a52e3d6bd665bece65f477f5234eee6f5fab27f4d632e6"}} as unknown as DocumentNode<FindEntitiesQuery, FindEntitiesQueryVariables>;
export const ListedViewsDocument = {"__meta__":{"hash":"635ea080208e518a04f98dd68e2a7e75685c9bd7a5f8500b4fc85d76fdba332b"}} as unknown as DocumentNode<ListedViewsQuery, ListedViewsQueryVariables>;
export const NeighbourhoodDocument = {"__meta__":{"hash":"ce809cf48f746c5d575e4aefd831cd81df99f0109bcba8c7afb470dc189a7eff"}} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PathExamplesDocument = {"__meta__":{"hash":"9c85a55225d75dbbd2307a335b3773fe0d2caa9c06849b653419ab6870a0d49c"}} as unknown as DocumentNode<PathExamplesQuery, PathExamplesQueryVariables>;
export const PathsDocument = {"__meta__":{"hash":"94e275adc06571f4ed012e1d5d4da59a7627e5f853eb27a488c6cc9e467922bd"}} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const PlansToCompareDocument = {"__meta__":{"hash":"a9031aaf1dce0479a260e1c95359d74077a891974155682e62ab0f86680fc66b"}} as unknown as DocumentNode<PlansToCompareQuery, PlansToCompareQueryVariables>;
export const QuotationsDocument = {"__meta__":{"hash":"dc44436685eb414d07c2f4b4f629ae31b304e12e0f6e1fc363754d555a64ce36"}} as unknown as DocumentNode<QuotationsQuery, QuotationsQueryVariables>;
export const SelectedTargetsDocument = {"__meta__":{"hash":"ebae77d3c507dc3c94365a62577f512ad00436ecb5c098a01a86dcaca49cbfd9"}} as unknown as DocumentNode<SelectedTargetsQuery, SelectedTargetsQueryVariables>;
export const SourceTextDocument = {"__meta__":{"hash":"78d528433413a6f8cc68daecadbe93b14d8c3a02dfd68f27ab3f89190dfeaf22"}} as unknown as DocumentNode<SourceTextQuery, SourceTextQueryVariables>;
export const SourcesDocument = {"__meta__":{"hash":"e1ae491f4613b59a347a5a06e214eaa12c35a2409b1d359af5252d8ee5c79b62"}} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;