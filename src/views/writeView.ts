import type { Catalogue } from '../catalogue/catalogue.ts';
import { renderCsvHead, renderCsvRows } from '../formats/csv.ts';
import type { Field } from '../formats/field.ts';
import { renderGexf } from '../formats/gexf.ts';
import { renderGraphml } from '../formats/graphml.ts';
import { renderMarkdownHead, renderMarkdownRows } from '../formats/markdown.ts';
import type { PropertyGraph } from '../formats/propertyGraph.ts';
import type { About } from './about.ts';
import { graphFormats, rowFormats, type TextFormat, type ViewFormat, wholeFormats } from './formatNames.ts';
import { graphOf } from './graph.ts';
import { renderMarkdownEnd, renderMarkdownIntroduction } from './markdown.ts';
import { renderMetadata } from './metadata.ts';
import { readAnswer, type WholeReading } from './readWhole.ts';
import type { Shown } from './shown.ts';
import { type Cells, tableRows } from './table.ts';
import type { View } from './view.ts';
import type { Language } from './words.ts';

const graphForms = new Set<View['drawing']['as']>(['MATRIX', 'SANKEY', 'NETWORK']);

/** What a view can be written as. */
export function formatsOf({ drawing }: View): readonly ViewFormat[] {
  const all = [...rowFormats, ...wholeFormats];
  return graphForms.has(drawing.as) ? [...all, ...graphFormats] : all;
}

export interface Writing {
  readonly format: TextFormat;
  readonly catalogue: Catalogue;
  /** Whether CSV begins with the byte order mark. */
  readonly bom: boolean;
  /** Of what is said beside the rows. */
  readonly language: Language;
  /** Is called once, before anything is read, by formats that say more than the rows. */
  readonly about: () => Promise<About>;
}

/**
 * A view as text, part by part, in one of the formats that it has. A table needs no more memory than a page of its rows. The
 * workbook is written by `writeWorkbook`.
 */
export async function* writeView(
  view: View,
  reading: WholeReading,
  writing: Writing,
): AsyncGenerator<string> {
  const { format, catalogue } = writing;
  if (format === 'graphml' || format === 'gexf') {
    const graph = graphOf(view, catalogue, await readAnswer(view, reading));
    if (!graph) throw new Error(`A ${view.drawing.as} is no graph.`);
    yield renderers[format](graph);
    return;
  }
  const columns = view.columns.map(({ field }) => field);
  const { head, renderRows, renderEnd } = await writerOf(columns, writing);
  yield head;
  let rows = 0;
  for await (const piece of reading.pieces) {
    const cells = [...tableRows(view, piece)];
    if (cells.length === 0) continue;
    yield renderRows(cells, rows === 0);
    rows += cells.length;
  }
  yield renderEnd({ rows, cuts: reading.cuts() });
}

const renderers: Readonly<Record<(typeof graphFormats)[number], (graph: PropertyGraph) => string>> = {
  graphml: renderGraphml,
  gexf: renderGexf,
};

/** What stands before the rows of a table, and what makes text of them and of how many there were. */
interface TableWriter {
  readonly head: string;
  readonly renderRows: (rows: readonly Cells[], isFirst: boolean) => string;
  readonly renderEnd: (shown: Shown) => string;
}

async function writerOf(
  columns: readonly Field[],
  { format, bom, language, about }: Writing,
): Promise<TableWriter> {
  switch (format as Exclude<TextFormat, (typeof graphFormats)[number]>) {
    case 'csv':
      return { head: renderCsvHead(columns, bom), renderRows: renderCsvRows, renderEnd: () => '' };
    case 'json':
      return {
        head: '[',
        renderRows: (rows, isFirst) =>
          `${isFirst ? '' : ','}\n${rows.map(row => renderRecord(columns, row)).join(',\n')}`,
        renderEnd: () => '\n]\n',
      };
    case 'ndjson':
      return {
        head: '',
        renderRows: rows => rows.map(row => `${renderRecord(columns, row)}\n`).join(''),
        renderEnd: () => '',
      };
    case 'md': {
      const said = await about();
      return {
        head: renderMarkdownIntroduction(said, language) + renderMarkdownHead(columns),
        renderRows: renderMarkdownRows,
        renderEnd: shown => renderMarkdownEnd(said, shown, language),
      };
    }
    case 'metadata.json': {
      const said = await about();
      return { head: '', renderRows: () => '', renderEnd: shown => renderMetadata(said, shown) };
    }
  }
}

/** A row as a JSON object, by the names of the columns. */
function renderRecord(columns: readonly Field[], row: Cells): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
}
