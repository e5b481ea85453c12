import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLEnumType, isEnumType } from 'graphql';
import { columnName } from '../../web/parts/columnName.ts';
import type {
  CellEnd,
  CellProps,
  ChartProps,
  FrameProps,
  MatrixChoice,
  Vocabulary,
} from '../../web/props.ts';
import { words } from '../../web/words.ts';
import type { Named } from '../entity/related.ts';
import { askDocument } from '../explorer/askDocument.ts';
import { ChosenEntitiesDocument } from '../explorer/documents/generated/graphql.ts';
import { arrangeMatrix } from '../explorer/matrix/arrangeMatrix.ts';
import { type MatrixAsked, type MatrixKey, readMatrixAsked } from '../explorer/matrix/matrixAsked.ts';
import type { MatrixAxis } from '../explorer/matrix/matrixAxis.ts';
import { readCell } from '../explorer/matrix/readCell.ts';
import { readMissing } from '../explorer/matrix/readMissing.ts';
import { type CellShape, shapeOf, writeCell } from '../explorer/matrix/writeCell.ts';
import { titleOf, writeMatrix } from '../explorer/matrix/writeMatrix.ts';
import { readWritten } from '../explorer/readWritten.ts';
import { readDatasets, type ViewDataset } from '../views/datasets.ts';
import { enumMeanings } from '../views/enumMeanings.ts';
import { createReader, type Reader } from '../views/reader.ts';
import { readStart, readWhole } from '../views/readWhole.ts';
import { withSources } from '../views/sources.ts';
import type { View } from '../views/view.ts';
import { modelWords } from '../views/vocabulary.ts';
import { readOrRefuse } from './explorer.ts';
import {
  frameOf,
  languageOf,
  originOf,
  type PageParts,
  parametersOf,
  refusalOf,
  sendTrouble,
  tellingOf,
} from './pageRequest.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import { Refusal, refusal } from './refusal.ts';
import { type SentView, sendView } from './sendView.ts';
import { pageRows, readViewContent } from './viewProps.ts';
import { endingsOf, formatOf } from './viewRequest.ts';

/** `/matrix`, and the statements behind each of its cells: views that their addresses write, as pages and as data. */
export function serveMatrix(app: FastifyInstance, parts: PageParts): void {
  app.get('/matrix', async (request, reply) => {
    try {
      return await answer(parts, null, request, reply);
    } catch (error) {
      if (error instanceof Refusal)
        return sendTrouble(parts.pages, reply, frameOf(parts, request, languageOf(request)), error);
      throw error;
    }
  });
  app.get<{ Params: { ending: string } }>('/matrix.:ending', (request, reply) =>
    answer(parts, request.params.ending, request, reply),
  );
}

/** Throws a refusal for all that the caller can know of; gives nothing where the answer failed after its start. */
async function answer(
  parts: PageParts,
  ending: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const given = parametersOf(request);
  const asked = readOrRefuse(() => readMatrixAsked(parts.catalogue, given));
  const datasets = await readDatasets(createReader(parts)).catch(error => {
    throw refusalOf(error, request.id, parts.report);
  });
  checkDatasets(asked, datasets);
  const cellQuery = tellingOf(given).toString();
  const sent = sentOf(parts, asked, datasets, cellQuery);
  const { settings } = asked;
  return sendView(
    parts,
    {
      ...sent,
      format: formatOf(sent.view, ending),
      variables: variablesOf(asked),
      settings,
      language: settings.lang ?? preferredLanguage(request.headers['accept-language']),
      operation: 'matrix',
      address: `${originOf(parts, request)}/matrix${cellQuery && `?${cellQuery}`}`,
    },
    request,
    reply,
  );
}

/** An id with a slip in it would give an answer, if an empty one. */
function checkDatasets({ dataset }: MatrixAsked, datasets: readonly ViewDataset[]): void {
  const known = datasets.map(({ id }) => id);
  const faults = dataset.filter(id => !known.includes(id));
  if (faults.length > 0)
    throw refusal(
      400,
      'BAD_USER_INPUT',
      ...faults.map(
        id =>
          `"dataset" must be one of ${known.join(', ')}, but "${id}" arrived. Change it, or leave it out.`,
      ),
    );
}

function variablesOf({ plan, dataset, cell }: MatrixAsked): Record<string, unknown> {
  return {
    ...(plan.length > 0 && { plan }),
    ...(dataset.length > 0 && { dataset }),
    ...(cell && cell.row !== null && { row: cell.row }),
    ...(cell && cell.column !== null && { column: cell.column }),
  };
}

/** The view that an address writes, and its page. */
function sentOf(
  parts: PageParts,
  asked: MatrixAsked,
  datasets: readonly ViewDataset[],
  cellQuery: string,
): Pick<SentView, 'view' | 'adorn' | 'readPage'> {
  const { catalogue, schema } = parts;
  const vocabulary = modelWords(catalogue, schema);
  const say = (name: string) => ({
    en: columnName({ language: 'en', vocabulary }, name),
    zh: columnName({ language: 'zh', vocabulary }, name),
  });
  const meanings = (axis: MatrixAxis) => meaningsOf(axis, asked, parts, datasets);
  const choice = choiceOf(asked, parts);
  if (asked.cell) {
    const shape = shapeOf(asked, asked.cell, catalogue);
    const view = readWritten(writeCell(asked, shape, say), 'matrix', schema);
    return {
      view,
      readPage: (frame, reader) =>
        readCellPage(asked, shape, view, frame, reader, {
          title: titleOf(asked, say),
          choice,
          vocabulary,
          meanings,
        }),
    };
  }
  const view = readWritten(writeMatrix(asked, say), 'matrix', schema);
  const adorn = <Props extends ChartProps>(props: Props): Props => ({
    ...props,
    cellQuery,
    drawn: arrangeMatrix(props.drawn, asked),
    vocabulary: { ...props.vocabulary, ...meanings(asked.rows), ...meanings(asked.columns) },
  });
  return {
    view,
    adorn,
    readPage: async (frame, reader) => {
      const { settings } = asked;
      const request = {
        view,
        variables: variablesOf(asked),
        settings,
        format: 'page',
        language: frame.language,
      } as const;
      const content = adorn(await readViewContent(request, frame, catalogue, reader));
      const { drawn, columns, controls } = content;
      return {
        ...content,
        page: 'matrix',
        choice,
        columns: columns.map(column => ({
          ...column,
          meanings:
            column.name === 'row'
              ? meanings(asked.rows)
              : column.name === 'column'
                ? meanings(asked.columns)
                : {},
        })),
        controls: controls.map(control =>
          control.name === 'dataset' ? { ...control, options: datasets.map(optionOf) } : control,
        ),
        missing:
          drawn.as === 'MATRIX'
            ? await readMissing(asked, drawn.matrix, reader)
            : { rows: null, columns: null },
      };
    },
  };
}

function optionOf({ id, title }: ViewDataset) {
  return { value: id, label: { en: title, zh: title } };
}

/** What the values of an axis are called. */
function meaningsOf(
  { key }: MatrixAxis,
  { kind }: MatrixAsked,
  { schema }: PageParts,
  datasets: readonly ViewDataset[],
): Vocabulary {
  if (key.is === 'relation') return {};
  const property = kind.properties.get(key.name);
  if (!property) return Object.fromEntries(datasets.map(({ id, title }) => [id, { en: title, zh: title }]));
  if (property.type === 'Boolean')
    return {
      true: { en: words.en.yes, zh: words.zh.yes },
      false: { en: words.en.no, zh: words.zh.no },
    };
  const type = schema.getType(property.type);
  return isEnumType(type) ? enumMeanings(type as GraphQLEnumType) : {};
}

function choiceOf(asked: MatrixAsked, { catalogue }: PageParts): MatrixChoice {
  const { kind, axes, rows, columns, rollUp, order } = asked;
  return {
    of: kind.plural,
    kinds: [...catalogue.kinds.values()].map(({ plural }) => plural),
    axes: axes.map(({ by, field }) => ({ by, field })),
    rows: rows.by,
    columns: columns.by,
    rollUp: rows.wider || columns.wider ? rollUp : null,
    order,
  };
}

async function readCellPage(
  asked: MatrixAsked,
  shape: CellShape,
  view: View,
  frame: FrameProps,
  reader: Reader,
  said: Pick<CellProps, 'title' | 'choice' | 'vocabulary'> & {
    readonly meanings: (axis: MatrixAxis) => Vocabulary;
  },
): Promise<CellProps & { readonly cuts: [] }> {
  const cited = withSources(view);
  const { data, isWhole } = await readStart(cited, readWhole(cited, variablesOf(asked), reader), pageRows);
  const [row, column] = await Promise.all(
    shape.sides.map(({ axis, key }) => readEnd(axis, key, said.meanings(axis), reader)),
  );
  const { meanings: _, ...rest } = said;
  return {
    ...frame,
    page: 'cell',
    ...rest,
    row: row!,
    column: column!,
    items: await readCell(shape, data, asked.isExplicitOnly, reader),
    isWhole,
    cuts: [],
    source: view.source,
    formats: endingsOf(view).filter(ending => ending !== 'html'),
  };
}

async function readEnd(
  { field, far }: MatrixAxis,
  key: MatrixKey | null,
  meanings: Vocabulary,
  reader: Reader,
): Promise<CellEnd> {
  if (!far || key === null)
    return { field, entity: null, value: key === null ? null : String(key), meanings };
  const { nodes } = await askDocument(ChosenEntitiesDocument, { ids: [String(key)] }, reader);
  const entity = nodes[0] as Named | null;
  return { field, entity, value: String(key), meanings };
}
