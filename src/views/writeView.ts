import type { Catalogue } from '../catalogue/catalogue.ts';
import { renderCsvHead, renderCsvRows } from '../formats/csv.ts';
import type { Field } from '../formats/field.ts';
import { renderGexf } from '../formats/gexf.ts';
import { renderGraphml } from '../formats/graphml.ts';
import type { PropertyGraph } from '../formats/propertyGraph.ts';
import { graphFormats, rowFormats, type ViewFormat } from './formatNames.ts';
import { graphOf } from './graph.ts';
import { readAnswer, type WholeReading } from './readWhole.ts';
import { type Cells, tableRows } from './table.ts';
import type { View } from './view.ts';

const graphForms = new Set<View['drawing']['as']>(['MATRIX', 'SANKEY', 'NETWORK']);

/** What a view can be written as. */
export function formatsOf({ drawing }: View): readonly ViewFormat[] {
  return graphForms.has(drawing.as) ? [...rowFormats, ...graphFormats] : rowFormats;
}

export interface Writing {
  readonly format: ViewFormat;
  readonly catalogue: Catalogue;
  /** Whether CSV begins with the byte order mark. */
  readonly bom: boolean;
}

/** A view as text, part by part, in one of the formats that it has. A table needs no more memory than a page of its rows. */
export async function* writeView(
  view: View,
  reading: WholeReading,
  { format, catalogue, bom }: Writing,
): AsyncGenerator<string> {
  if (format === 'graphml' || format === 'gexf') {
    const graph = graphOf(view, catalogue, await readAnswer(view, reading));
    if (!graph) throw new Error(`A ${view.drawing.as} is no graph.`);
    yield renderers[format](graph);
    return;
  }
  const columns = view.columns.map(({ field }) => field);
  const { head, rows, end } = writers[format];
  yield head(columns, bom);
  let isFirst = true;
  for await (const piece of reading.pieces) {
    const cells = [...tableRows(view, piece)];
    if (cells.length === 0) continue;
    yield rows(columns, cells, isFirst);
    isFirst = false;
  }
  yield end;
}

const renderers: Readonly<Record<(typeof graphFormats)[number], (graph: PropertyGraph) => string>> = {
  graphml: renderGraphml,
  gexf: renderGexf,
};

/** How a table is written before, in and after its rows. */
interface RowWriter {
  readonly head: (columns: readonly Field[], bom: boolean) => string;
  readonly rows: (columns: readonly Field[], rows: readonly Cells[], isFirst: boolean) => string;
  readonly end: string;
}

const writers: Readonly<Record<(typeof rowFormats)[number], RowWriter>> = {
  csv: { head: renderCsvHead, rows: (_, rows) => renderCsvRows(rows), end: '' },
  json: {
    head: () => '[',
    rows: (columns, rows, isFirst) =>
      `${isFirst ? '' : ','}\n${rows.map(row => renderRecord(columns, row)).join(',\n')}`,
    end: '\n]\n',
  },
  ndjson: {
    head: () => '',
    rows: (columns, rows) => rows.map(row => `${renderRecord(columns, row)}\n`).join(''),
    end: '',
  },
};

/** A row as a JSON object, by the names of the columns. */
function renderRecord(columns: readonly Field[], row: Cells): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
}
