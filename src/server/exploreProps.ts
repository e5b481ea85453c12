import type { ExploreProps, FrameProps } from '../../web/props.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countKinds } from '../explorer/countKinds.ts';
import { type ExploreRequest, exploreColumnsOf, exploreSortsOf } from '../explorer/explore/exploreAddress.ts';
import { readFacets } from '../explorer/explore/readFacets.ts';
import { addressValues } from '../explorer/explore/writeConditions.ts';
import { aboutView } from '../views/about.ts';
import { readDatasets } from '../views/datasets.ts';
import type { Reader } from '../views/reader.ts';
import { readStart, readWhole } from '../views/readWhole.ts';
import { shownColumns, shownRows } from '../views/shownTable.ts';
import { withSources } from '../views/sources.ts';
import type { View } from '../views/view.ts';
import { vocabularyOf } from '../views/vocabulary.ts';
import { pageRows } from './viewProps.ts';
import { endingsOf } from './viewRequest.ts';

export interface Explored {
  readonly request: ExploreRequest & { readonly columns: readonly string[] };
  /** What the request is as a view. */
  readonly view: View;
  /** Of the page, as it is cited. */
  readonly address: string;
}

/** How many nodes there are of each label, and how many relationships by `Kind.link`. */
export type GraphCounts = Readonly<Record<'labels' | 'links', ReadonlyMap<string, number>>>;

/** What the page of a kind is drawn from. Throws the GraphQLError that the engine answers with. */
export async function readExploreProps(
  { request, view, address }: Explored,
  frame: FrameProps,
  catalogue: Catalogue,
  { labels, links }: GraphCounts,
  reader: Reader,
): Promise<ExploreProps> {
  const { kind, filters, search, sort, columns } = request;
  const cited = withSources(view);
  const reading = readWhole(cited, {}, reader);
  const [{ data, isWhole }, found, datasets] = await Promise.all([
    readStart(cited, reading, pageRows),
    readFacets(request, catalogue, links, reader),
    readDatasets(reader),
  ]);
  const about = aboutView(view, { variables: {}, datasets, address, retrievedAt: new Date() });
  return {
    ...frame,
    page: 'explore',
    plural: kind.plural,
    ...found,
    search,
    sort,
    chosen: filters.map(one => ({ name: one.filter.name, values: addressValues(one) })),
    datasets: Object.fromEntries(datasets.map(({ id, title }) => [id, title])),
    fields: columns,
    offered: exploreColumnsOf(kind),
    sortable: exploreSortsOf(kind),
    relations: [...kind.links.keys()],
    columns: shownColumns(cited).map(({ field, meanings }) => ({ ...field, meanings })),
    rows: [...shownRows(cited, data)],
    isWhole,
    cuts: reading.cuts(),
    counts: countKinds(catalogue, labels),
    vocabulary: vocabularyOf(view, catalogue, reader.schema),
    source: view.source,
    citation: about.citation,
    formats: endingsOf(view),
  };
}
