import type { ChartProps, FrameProps, GalleryEntry, ViewContent, ViewProps } from '../../web/props.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { aboutView } from '../views/about.ts';
import { readControls } from '../views/controls.ts';
import { readDatasets } from '../views/datasets.ts';
import { drawnOf } from '../views/drawn.ts';
import { evidenceOf } from '../views/evidence.ts';
import { renderViewProblem } from '../views/problem.ts';
import type { Reader } from '../views/reader.ts';
import { readStart, readWhole } from '../views/readWhole.ts';
import { shownColumns, shownRows } from '../views/shownTable.ts';
import { withSources } from '../views/sources.ts';
import type { BrokenView, View } from '../views/view.ts';
import { vocabularyOf } from '../views/vocabulary.ts';
import { endingsOf, type ViewRequest } from './viewRequest.ts';

/** A page shows so many rows of a view, or a few more: what is read at one time stays together. */
export const pageRows = 1_000;

/** What the chart of a view is drawn from, and whether that is all. Throws the GraphQLError that the engine answers with. */
export async function readChartProps(
  { view, variables }: ViewRequest,
  frame: FrameProps,
  catalogue: Catalogue,
  reader: Reader,
): Promise<ChartProps & { readonly isComplete: boolean }> {
  const reading = readWhole(view, variables, reader);
  const { data, isWhole } = await readStart(view, reading, pageRows);
  return {
    ...frame,
    title: view.title,
    description: view.description,
    drawn: drawnOf(view, catalogue, data),
    vocabulary: vocabularyOf(view, catalogue, reader.schema),
    isComplete: isWhole && reading.cuts().length === 0,
  };
}

/** What the page of a view is drawn from. Throws the GraphQLError that the engine answers with. */
export async function readViewProps(
  asked: ViewRequest,
  frame: FrameProps,
  catalogue: Catalogue,
  reader: Reader,
): Promise<ViewProps> {
  return { page: 'view', ...(await readViewContent(asked, frame, catalogue, reader)) };
}

/** What is shown of a view. Throws the GraphQLError that the engine answers with. */
export async function readViewContent(
  { view, variables, settings }: ViewRequest,
  frame: FrameProps,
  catalogue: Catalogue,
  reader: Reader,
): Promise<ViewContent> {
  const cited = withSources(view);
  const reading = readWhole(cited, variables, reader);
  const { data, isWhole } = await readStart(cited, reading, pageRows);
  const about = aboutView(view, {
    variables,
    datasets: await readDatasets(reader),
    address: `${frame.origin}${frame.path}${frame.query && `?${frame.query}`}`,
    retrievedAt: new Date(),
  });
  const { name, title, description, source, drawing, parameters } = view;
  return {
    ...frame,
    name,
    title,
    description,
    form: drawing.as,
    source,
    side: settings.as,
    controls: await readControls(parameters, variables, catalogue, reader),
    drawn: drawnOf(view, catalogue, data),
    columns: shownColumns(cited).map(({ field, meanings }) => ({ ...field, meanings })),
    rows: [...shownRows(cited, data)],
    isWhole,
    cuts: reading.cuts(),
    evidence: evidenceOf(cited, catalogue, data),
    vocabulary: vocabularyOf(view, catalogue, reader.schema),
    citation: about.citation,
    formats: endingsOf(view),
  };
}

/** What the gallery says of a view. */
export function galleryEntry(view: View | BrokenView): GalleryEntry {
  if (view.is === 'broken')
    return { is: 'broken', name: view.name, problems: view.problems.map(renderViewProblem) };
  const { name, title, description, drawing, parameters } = view;
  const hasPicture = drawing.as !== 'TABLE' && !parameters.some(({ isRequired }) => isRequired);
  return { is: 'view', name, title, description, form: drawing.as, hasPicture };
}
