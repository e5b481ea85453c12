import { tooExpensive } from '../engine/errors.ts';
import type { FieldValue } from '../formats/field.ts';
import { type CellValue, isTooLong, renderWorkbook, type Sheet } from '../formats/xlsx.ts';
import type { About } from './about.ts';
import { textOfValue } from './markdown.ts';
import { readRows, type WholeReading } from './readWhole.ts';
import { isComplete, type Shown } from './shown.ts';
import type { View } from './view.ts';
import { type Language, words } from './words.ts';

/** A workbook is made at one go, which holds the process up for a second at most up to these bounds. */
const most = { cells: 100_000, characters: 3_000_000 };

/**
 * A view as a workbook: its rows, and a sheet on what they are. It is all in memory, so it is bounded: throws TOO_EXPENSIVE
 * for more, and whatever the reading throws.
 */
export async function writeWorkbook(
  view: View,
  reading: WholeReading,
  about: About,
  language: Language,
): Promise<Buffer> {
  const head = about.columns.map(({ name }) => name);
  const rows: CellValue[][] = [];
  let characters = 0;
  let shortened = 0;
  for await (const row of readRows(view, reading)) {
    const cells = row.map(cellOf);
    for (const cell of cells) {
      if (typeof cell !== 'string') continue;
      characters += cell.length;
      if (isTooLong(cell)) shortened += 1;
    }
    rows.push(cells);
    if (rows.length * head.length > most.cells || characters > most.characters) throw tooLarge(view);
  }
  const shown = { rows: rows.length, cuts: reading.cuts() };
  return renderWorkbook([
    { name: words[language].rows, head, rows },
    aboutSheet(about, shown, shortened, language),
  ]);
}

function tooLarge({ name }: View): Error {
  const [cells, characters] = [most.cells, most.characters].map(bound => bound.toLocaleString('en-US'));
  return tooExpensive(
    `A workbook takes ${cells} cells and ${characters} characters of text here, but \`${name}\` has more. Take it as csv, which spreadsheets open too and which has no such bound, or narrow it by a parameter.`,
  );
}

/** A list becomes one text, since a cell holds one value. */
function cellOf(value: FieldValue | null): CellValue {
  return typeof value === 'object' && value !== null ? value.join('; ') || null : value;
}

function aboutSheet(about: About, shown: Shown, shortened: number, language: Language): Sheet {
  const says = words[language];
  const { title, description, address, parameters, columns, datasets, citation, retrievedAt } = about;
  const rows: CellValue[][] = [
    [title[language]],
    ...(description ? [[description[language]]] : []),
    [],
    [says.rows, shown.rows],
    [says.complete, isComplete(shown) ? says.yes : says.no],
    ...shown.cuts.map(cut => [null, says.describeCut(cut)]),
    ...(shortened > 0 ? [[null, says.describeShortened(shortened)]] : []),
    ...(address ? [[says.address, address]] : []),
    [says.retrievedAt, retrievedAt],
    [says.citation, citation[language]],
    ...section(
      says.parameters,
      parameters.map(({ name, value, description }) => [
        name,
        value === null ? says.notGiven : textOfValue(value),
        description,
      ]),
    ),
    ...section(
      says.columns,
      columns.map(({ name, description }) => [name, description]),
    ),
    ...section(
      says.datasets,
      datasets.flatMap(({ id, title, version, licence, sources }): CellValue[][] => [
        [id, title, version, licence],
        ...sources.map(source => [
          `${says.source} ${source.id}`,
          source.title,
          source.publisher,
          source.publishedOn,
          source.sha256,
        ]),
      ]),
    ),
  ];
  return { name: says.about, head: null, rows };
}

function section(label: string, rows: CellValue[][]): CellValue[][] {
  return rows.length > 0 ? [[], [label], ...rows] : [];
}
