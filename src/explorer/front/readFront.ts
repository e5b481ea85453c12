import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../views/reader.ts';
import { askDocument } from '../askDocument.ts';
import { countKinds } from '../countKinds.ts';
import { ContentsDocument, type ContentsQuery } from '../documents/generated/graphql.ts';
import { readParametersOf } from '../pageAsked.ts';
import { pageParameter } from '../pageParameter.ts';
import { type Found, findByText } from './findByText.ts';

/** What the front page shows. */
export interface Front {
  readonly datasets: NonNullable<ContentsQuery['datasets']>;
  readonly plans: NonNullable<ContentsQuery['plans']>['nodes'];
  /** How many entities there are, by the plural of the kind, the most first; kinds without any are left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is looked for, and what a search finds by it; null where nothing is. */
  readonly search: { readonly text: string; readonly found: Found } | null;
}

export interface FrontParts {
  readonly catalogue: Catalogue;
  readonly reader: Reader;
  /** How many nodes there are of each label. */
  readonly statistics: () => { readonly labels: ReadonlyMap<string, number> };
}

/** Reads the front page. Throws a WrongAddress, and the GraphQLError that the engine answers with. */
export async function readFront(given: URLSearchParams, parts: FrontParts): Promise<Front> {
  const { values } = readParametersOf([pageParameter('q', { is: 'text' })], given);
  const text = ((values.q as string | undefined) ?? '').trim();
  const [contents, found] = await Promise.all([
    readContents(parts),
    text === '' ? null : findByText(text, parts.reader),
  ]);
  return { ...contents, search: found && { text, found } };
}

/** Reads what the graph holds. Throws the GraphQLError that the engine answers with. */
export async function readContents({
  catalogue,
  reader,
  statistics,
}: FrontParts): Promise<Pick<Front, 'datasets' | 'plans' | 'counts'>> {
  const { datasets, plans } = await askDocument(ContentsDocument, {}, reader);
  const counts = countKinds(catalogue, statistics().labels);
  return { datasets: datasets ?? [], plans: plans?.nodes ?? [], counts };
}
