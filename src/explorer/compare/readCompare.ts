import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLEnumType } from 'graphql';
import { checkEntities } from '../../views/checkEntities.ts';
import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Reader } from '../../views/reader.ts';
import type { Said } from '../../views/view.ts';
import { askDocument } from '../askDocument.ts';
import {
  ComparedIndicatorsDocument,
  ComparedIndustriesDocument,
  type ComparedIndustriesQueryVariables,
  ComparedPlatformsDocument,
  PlansToCompareDocument,
  type PlansToCompareQuery,
} from '../documents/generated/graphql.ts';
import { filledText } from '../filledText.ts';
import { type PageAsked, readParametersOf } from '../pageAsked.ts';
import { oneOf, pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { compareIndicators, type IndicatorComparison } from './compareIndicators.ts';
import { compareIndustries, type IndustryComparison } from './compareIndustries.ts';
import { comparePlatforms, type PlatformComparison } from './comparePlatforms.ts';

export const comparedBy = ['industry', 'indicator', 'platformType'] as const;

export type ComparedBy = (typeof comparedBy)[number];

export type ComparedPlan = NonNullable<PlansToCompareQuery['plans']>['nodes'][number];

export type Comparison = IndustryComparison | IndicatorComparison | PlatformComparison;

/** What the page that compares two plans shows. */
export interface Compare {
  readonly plans: readonly ComparedPlan[];
  readonly by: ComparedBy;
  /** Null where there are no two plans. */
  readonly compared: {
    readonly a: ComparedPlan;
    readonly b: ComparedPlan;
    readonly comparison: Comparison;
    /** The query that gave the page, as GraphQL; it is asked for each of the plans. */
    readonly document: string;
  } | null;
  /** What types of platforms, and what statements rest on, are called, by the values of the enums. */
  readonly meanings: Readonly<Record<string, Said>>;
}

const parameters = [
  pageParameter('a', { is: 'entity', kind: 'PLAN' }),
  pageParameter('b', { is: 'entity', kind: 'PLAN' }),
  pageParameter('by', oneOf(...comparedBy)),
];

/** Reads two plans side by side. Throws a WrongAddress, and what the engine throws. */
export async function readCompare({ given, catalogue, reader }: PageAsked): Promise<Compare> {
  const { values, settings } = readParametersOf(parameters, given);
  const faults = await checkEntities(parameters, values, catalogue, reader);
  if (faults.length > 0) throw new WrongAddress(faults);
  const by = (values.by ?? 'industry') as ComparedBy;
  const plans = (await askDocument(PlansToCompareDocument, {}, reader)).plans!.nodes;
  const pair = pairOf(plans, values as { a?: string; b?: string });
  const meaningsOf = (type: string) => enumMeanings(reader.schema.getType(type) as GraphQLEnumType);
  const meanings = { ...meaningsOf('Basis'), ...meaningsOf('PlatformType') };
  if (!pair) return { plans, by, compared: null, meanings };
  const [a, b] = pair;
  const { document, comparison } = await compare(by, a, b, !settings.inferred, reader);
  return { plans, by, compared: { a, b, comparison, document }, meanings };
}

/**
 * The two plans that are compared: those that are given, else those with the most measures, of two datasets if there are
 * two. Null where there are no two plans. Throws a WrongAddress when both are the same.
 */
export function pairOf(
  plans: readonly ComparedPlan[],
  { a, b }: { readonly a?: string; readonly b?: string },
): readonly [ComparedPlan, ComparedPlan] | null {
  if (a !== undefined && a === b)
    throw new WrongAddress([
      `"a" and "b" must be two plans, but "${a}" arrived for both. Change one of them, or leave one out.`,
    ]);
  const sorted = [...plans].sort((one, other) => other.measures.totalCount - one.measures.totalCount);
  const find = (id: string | undefined) => plans.find(plan => plan.id === id);
  const beside = (plan: ComparedPlan | undefined) =>
    plan &&
    (sorted.find(other => other.dataset.id !== plan.dataset.id) ??
      sorted.find(other => other.id !== plan.id));
  const first = find(a) ?? beside(find(b)) ?? sorted[0];
  const second = find(b) ?? beside(first);
  return first && second ? [first, second] : null;
}

/** All comparisons take the same. */
type Variables = ComparedIndustriesQueryVariables;

async function compare(
  by: ComparedBy,
  a: ComparedPlan,
  b: ComparedPlan,
  isExplicitOnly: boolean,
  reader: Reader,
): Promise<{ readonly comparison: Comparison; readonly document: string }> {
  const variablesOf = ({ id }: ComparedPlan) =>
    // What is left out is no condition, where null would be a value.
    ({ plan: id, ...(isExplicitOnly && { assertion: 'EXPLICIT' }) }) as Variables;
  const ask = async <Answer>(document: TypedDocumentNode<Answer, Variables>) => {
    // One after the other: the database plans a query that it does not know yet, and at once it would plan it twice.
    const ofA = await askDocument(document, variablesOf(a), reader);
    const ofB = await askDocument(document, variablesOf(b), reader);
    return { ofA, ofB, document: filledText(document, variablesOf(a), reader.schema) };
  };
  switch (by) {
    case 'industry': {
      const { ofA, ofB, document } = await ask(ComparedIndustriesDocument);
      return { comparison: compareIndustries(ofA, ofB), document };
    }
    case 'indicator': {
      const { ofA, ofB, document } = await ask(ComparedIndicatorsDocument);
      return { comparison: compareIndicators(ofA, ofB), document };
    }
    case 'platformType': {
      const { ofA, ofB, document } = await ask(ComparedPlatformsDocument);
      const types = reader.schema.getType('PlatformType') as GraphQLEnumType;
      const names = types.getValues().map(({ name }) => name);
      return { comparison: comparePlatforms(ofA, ofB, names), document };
    }
  }
}
