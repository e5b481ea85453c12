import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChartProps, FrameProps, PageProps } from '../../web/props.ts';
import { aboutView } from '../views/about.ts';
import { checkEntities } from '../views/checkEntities.ts';
import { type Cut, mayBeCut } from '../views/cuts.ts';
import { readDatasets } from '../views/datasets.ts';
import type { ViewFormat } from '../views/formatNames.ts';
import type { Reader } from '../views/reader.ts';
import { readAhead, readWhole, type WholeReading } from '../views/readWhole.ts';
import { withSources } from '../views/sources.ts';
import { writeView } from '../views/writeView.ts';
import { writeWorkbook } from '../views/writeWorkbook.ts';
import type { Deadline } from './deadline.ts';
import type { ReportFault } from './errors.ts';
import { frameOf, isKnown, originOf, type PageParts, pageType, refusalOf, sendPage } from './pageRequest.ts';
import { refusal } from './refusal.ts';
import { startReading } from './startReading.ts';
import { readChartProps } from './viewProps.ts';
import { entityTag, type ServedFormat, type ViewRequest } from './viewRequest.ts';

/** So many rows are read before the first byte is sent: then it is known for most views whether they are whole. */
const rowsAhead = 2_000;

/** In milliseconds; a client that takes nothing for so long is taken to be gone. */
const longestStall = 60_000;

const types: Readonly<Record<ServedFormat, string>> = {
  page: pageType,
  html: pageType,
  svg: 'image/svg+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'metadata.json': 'application/json; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  graphql: 'application/graphql; charset=utf-8',
};

/** A view that is sent, and what the way it was asked for adds to it. */
export interface SentView extends ViewRequest {
  /** By which it is known in the log and to the database. */
  readonly operation: string;
  /** Of its page, as it is cited. */
  readonly address: string;
  /** What is wrong beside the parameters of the view: what was required, what arrived, what to do. */
  readonly check?: (reader: Reader) => Promise<readonly string[]>;
  /** What its chart is told beside its rows. */
  readonly adorn?: (props: ChartProps) => ChartProps;
  /** What its page is drawn from. */
  readonly readPage: (frame: FrameProps, reader: Reader) => Promise<PageProps & ReadExtent>;
}

interface ReadExtent {
  /** Whether the page has all rows. */
  readonly isWhole: boolean;
  readonly cuts: readonly Cut[];
}

/**
 * Sends a view in the format that was asked for. Throws a refusal for all that the caller can know of; gives nothing where
 * the answer failed after its start.
 */
export async function sendView(
  parts: PageParts,
  asked: SentView,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { view, format, settings, operation } = asked;
  request.account.operation = operation;
  reply.type(types[format]).header('vary', 'accept-language').header('cache-control', 'no-cache');
  if (settings.dl || format === 'xlsx')
    reply.header(
      'content-disposition',
      `attachment; filename="${view.name}.${format === 'page' ? 'html' : format}"`,
    );
  if (format === 'graphql') return reply.send(view.source);

  const { reader, deadline, within } = startReading(parts, operation, request, reply);
  const start = async () => {
    const { revision } = await parts.gate.pass();
    const tag = entityTag(asked, revision, parts.version, originOf(parts, request));
    if (isKnown(request, tag)) return reply.code(304).header('etag', tag).send();
    const faults = [
      ...(await checkEntities(view.parameters, asked.variables, parts.catalogue, reader)),
      ...((await asked.check?.(reader)) ?? []),
    ];
    if (faults.length > 0) throw refusal(400, 'BAD_USER_INPUT', ...faults);
    reply.header('etag', tag);
    return isDrawn(format)
      ? drawn(parts, asked, format, request, reply, reader)
      : rows(parts, asked, format, request, reply, reader, deadline);
  };
  return within(start()).catch(error => {
    // Under way it has broken the connection, and is written down where it failed.
    if (reply.raw.headersSent) return undefined;
    throw error;
  });
}

function isDrawn(format: ServedFormat): format is 'page' | 'html' | 'svg' {
  return format === 'page' || format === 'html' || format === 'svg';
}

async function drawn(
  { catalogue, pages, ...parts }: PageParts,
  asked: SentView,
  format: 'page' | 'html' | 'svg',
  request: FastifyRequest,
  reply: FastifyReply,
  reader: Reader,
): Promise<FastifyReply> {
  const { renderer } = pages;
  if (!renderer && format !== 'page')
    throw refusal(503, 'UNAVAILABLE', 'The pages are being built; try again in a few seconds.');
  const shape = format === 'html' ? 'file' : asked.settings.embed ? 'embedded' : 'page';
  const frame = { ...frameOf(parts, request, asked.language), shape } as const;
  if (format === 'svg') {
    const { isComplete, ...props } = await readChartProps(asked, frame, catalogue, reader);
    markComplete(reply, isComplete);
    return reply.send(renderer!.renderChart(asked.adorn?.(props) ?? props));
  }
  const props = await asked.readPage(frame, reader);
  markComplete(reply, props.isWhole && props.cuts.length === 0);
  if (shape === 'embedded') allowFrames(reply);
  return sendPage(pages, reply, props);
}

async function rows(
  parts: PageParts,
  asked: SentView,
  format: ViewFormat,
  request: FastifyRequest,
  reply: FastifyReply,
  reader: Reader,
  deadline: Deadline,
): Promise<FastifyReply> {
  const { variables, settings, language } = asked;
  const view = settings.sources ? withSources(asked.view) : asked.view;
  const about = async () =>
    aboutView(view, {
      variables,
      datasets: await readDatasets(reader),
      address: asked.address,
      retrievedAt: new Date(),
    });
  let reading: WholeReading = timed(readWhole(view, variables, reader), deadline);
  const ahead = await readAhead(view, reading, rowsAhead);
  reading = ahead;
  if (!ahead.isRead && mayBeCut(view)) {
    // What is left out is known at the end only, and stands before the start.
    for await (const _ of ahead.pieces);
    reading = timed(readWhole(view, variables, reader), deadline);
  }
  // Until its end is read, a list that goes on looks like one that is cut.
  markComplete(reply, !mayBeCut(view) || ahead.cuts().length === 0);
  if (format === 'xlsx') return reply.send(await writeWorkbook(view, reading, await about(), language));
  const { catalogue } = parts;
  const writing = { format, catalogue, bom: settings.bom, language, about };
  reply.raw.setTimeout(longestStall, () => reply.raw.destroy());
  return reply.send(Readable.from(reported(writeView(view, reading, writing), request, parts.report)));
}

/** Each piece of a reading has the time of a request; that which a slow client takes for it is not counted. */
function timed({ pieces, cuts }: WholeReading, { rest, renew }: Deadline): WholeReading {
  async function* timedPieces() {
    for await (const piece of pieces) {
      rest();
      yield piece;
      renew();
    }
  }
  return { pieces: timedPieces(), cuts };
}

/** What fails on the way breaks the connection, so that the part is not taken for the whole. */
async function* reported(texts: AsyncGenerator<string>, request: FastifyRequest, report: ReportFault) {
  try {
    yield* texts;
  } catch (error) {
    const failed = refusalOf(error, request.id, report);
    request.account.outcome = failed.code;
    throw failed;
  }
}

function markComplete(reply: FastifyReply, isComplete: boolean): void {
  reply.header('x-plangraph-complete', String(isComplete));
}

/** Any site may show the view in a frame. */
function allowFrames(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  reply
    .removeHeader('x-frame-options')
    .header('content-security-policy', policy.replace(/frame-ancestors [^;]*/, 'frame-ancestors *'));
}
