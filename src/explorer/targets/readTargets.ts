import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { checkEntities } from '../../views/checkEntities.ts';
import { type Control, readControls } from '../../views/controls.ts';
import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Said } from '../../views/view.ts';
import { askDocument } from '../askDocument.ts';
import {
  SelectedTargetsDocument,
  type SelectedTargetsQueryVariables,
} from '../documents/generated/graphql.ts';
import { filledText } from '../filledText.ts';
import { type PageAsked, readParametersOf } from '../pageAsked.ts';
import { pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { placeTargets, type TargetGroup, type Years } from './placeTargets.ts';
import { type TargetSelection, targetsView } from './targetsView.ts';

/** What the page of targets shows. */
export interface Targets {
  readonly years: Years;
  /** All years that targets of the selection are set for, whatever the unit. */
  readonly offeredYears: readonly number[];
  readonly offeredUnits: readonly string[];
  readonly unit: string | null;
  /** The plans and the pathways to choose from. */
  readonly controls: readonly Control[];
  readonly groups: readonly TargetGroup[];
  readonly counts: {
    readonly all: number;
    /** Of these are on the page. */
    readonly shown: number;
    readonly early: number;
    readonly late: number;
    /** Undated, or for another year. */
    readonly other: number;
  };
  /** Something on the page is inferred. */
  readonly hasInferred: boolean;
  /** What comparators, bases and bindings mean, by the values of the enums. */
  readonly meanings: Readonly<Record<string, Said>>;
  /** The query that gave the page, as GraphQL. */
  readonly document: string;
  /** The same as a view. */
  readonly view: string;
}

const narrowing = [
  {
    ...pageParameter('plan', { is: 'entity', kind: 'PLAN' }, { isList: true }),
    description: 'Plans',
    descriptionZh: '规划',
  },
  {
    ...pageParameter('pathway', { is: 'entity', kind: 'PATHWAY' }, { isList: true }),
    description: 'Pathways',
    descriptionZh: '实施路径',
  },
];
const parameters = [
  pageParameter('early', { is: 'integer' }),
  pageParameter('late', { is: 'integer' }),
  pageParameter('unit', { is: 'text' }),
  ...narrowing,
];

/** Reads what an address of the page of targets narrows it to. Throws a WrongAddress, and what the engine throws. */
export async function readTargetSelection({ given, catalogue, reader }: PageAsked) {
  const { values, settings } = readParametersOf(parameters, given);
  const faults = await checkEntities(parameters, values, catalogue, reader);
  if (faults.length > 0) throw new WrongAddress(faults);
  const selection: TargetSelection = {
    plan: (values.plan ?? []) as string[],
    pathway: (values.pathway ?? []) as string[],
    unit: (values.unit ?? null) as string | null,
    isExplicitOnly: !settings.inferred,
  };
  return { values, selection, settings };
}

/** Reads the page of targets. Throws a WrongAddress, and what the engine throws. */
export async function readTargets(asked: PageAsked): Promise<Targets> {
  const { catalogue, reader } = asked;
  const { values, selection } = await readTargetSelection(asked);
  const { plan, pathway, unit, isExplicitOnly } = selection;
  // What is left out is no condition, where null would be a value.
  const selected = {
    ...(plan.length > 0 && { plan }),
    ...(pathway.length > 0 && { pathway }),
    ...(unit !== null && { unit }),
    ...(isExplicitOnly && { assertion: 'EXPLICIT' }),
  } as SelectedTargetsQueryVariables;
  const [{ targets, all }, controls] = await Promise.all([
    askDocument(SelectedTargetsDocument, selected, reader),
    readControls(narrowing, values, catalogue, reader),
  ]);
  const { nodes, totalCount, groups } = targets!;
  const counted = groups.flatMap(({ key, count }) => (key === null ? [] : [{ year: Number(key), count }]));
  const years = yearsOf(values as Partial<Years>, counted);
  const countOf = (year: number | null) => counted.find(one => one.year === year)?.count ?? 0;
  const [early, late] = [countOf(years.early), countOf(years.late)];
  const placed = placeTargets(nodes, years, pathway);
  return {
    years,
    offeredYears: distinct([years.early, years.late, ...all!.nodes.map(({ year }) => year)]).sort(
      (a, b) => a - b,
    ),
    offeredUnits: distinct([unit, ...all!.nodes.map(target => target.unit)]).sort(),
    unit,
    controls,
    groups: placed,
    counts: { all: totalCount, shown: nodes.length, early, late, other: totalCount - early - late },
    hasInferred: nodes.some(
      ({ assertion, pathways, dimensions }) =>
        assertion === 'INFERRED' ||
        [...pathways.edges, ...dimensions.edges].some(edge => edge.assertion === 'INFERRED'),
    ),
    meanings: meaningsOf(reader.schema),
    document: filledText(SelectedTargetsDocument, selected, reader.schema),
    view: targetsView(selection),
  };
}

function distinct<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values)].filter(value => value !== null);
}

/**
 * The years that stand side by side: those that are given, else those that the most targets are set for. Throws a
 * WrongAddress for years that are not one after the other.
 */
export function yearsOf(
  { early, late }: Partial<Years>,
  counted: readonly { readonly year: number; readonly count: number }[],
): Years {
  if (early != null && late != null && early >= late)
    throw new WrongAddress([
      `"early" must be a year before "late", but ${early} and ${late} arrived. Change one of them, or leave one out.`,
    ]);
  const sorted = [...counted].sort((a, b) => b.count - a.count || a.year - b.year).map(({ year }) => year);
  if (early != null) return { early, late: late ?? sorted.find(year => year > early) ?? null };
  if (late != null) return { early: sorted.find(year => year < late) ?? null, late };
  const [first = null, second = null] = sorted.slice(0, 2).sort((a, b) => a - b);
  return { early: first, late: second };
}

function meaningsOf(schema: GraphQLSchema): Readonly<Record<string, Said>> {
  return Object.assign(
    {},
    ...['Comparator', 'ValueBasis', 'Binding'].map(type =>
      enumMeanings(schema.getType(type) as GraphQLEnumType),
    ),
  );
}
