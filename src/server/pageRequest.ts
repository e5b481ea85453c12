import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FrameProps, PageProps, TroubleProps } from '../../web/props.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Config } from '../config.ts';
import type { ReaderParts } from '../views/reader.ts';
import { publicError, type ReportFault, statusOf, toGraphQLError } from './errors.ts';
import { type Pages, sendUnbuilt } from './pages.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import { markFailed, type Refusal, refusal } from './refusal.ts';

/** What pages are made of, whatever they show. */
export interface PageParts extends ReaderParts {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly pages: Pages;
  readonly version: string;
  readonly report: ReportFault;
}

export const pageType = 'text/html; charset=utf-8';

/** A page as it is drawn, or that none can be drawn yet. */
export function sendPage({ renderer, state }: Pages, reply: FastifyReply, props: PageProps): FastifyReply {
  reply.type(pageType);
  if (renderer) return reply.send(renderer.renderPage(props));
  return sendUnbuilt(reply, state);
}

/** What went wrong, as a page that says so. */
export function sendTrouble(
  pages: Pages,
  reply: FastifyReply,
  frame: FrameProps,
  { statusCode, code, messages }: Refusal,
  beside: Partial<Pick<TroubleProps, 'view' | 'asked' | 'explored'>> = {},
): FastifyReply {
  markFailed(reply, statusCode, code);
  return sendPage(pages, reply, {
    ...frame,
    page: 'trouble',
    status: statusCode,
    messages,
    view: null,
    ...beside,
  });
}

/** Whether the client has what the tag stands for. */
export function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match'];
  return known === '*' || (known?.split(',').some(one => one.trim() === tag) ?? false);
}

/** What stands behind the question mark of an address. */
export function parametersOf({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
}

/** What an address says of which rows there are; the other settings say how they are shown. */
export function tellingOf(given: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...given].filter(([name]) => !name.startsWith('_') || name === '_inferred'));
}

/** The language that an address asks for, or else the browser. */
export function languageOf(request: FastifyRequest): 'en' | 'zh' {
  const asked = parametersOf(request).get('_lang');
  return asked === 'en' || asked === 'zh' ? asked : preferredLanguage(request.headers['accept-language']);
}

/** Where readers reach the server. */
export function originOf({ config }: Pick<PageParts, 'config'>, { host, protocol }: FastifyRequest): string {
  return config.publicUrl ?? `${protocol}://${host || `${config.host}:${config.port}`}`;
}

/** What the page at an address knows of where it stands. */
export function frameOf(
  parts: Pick<PageParts, 'config' | 'version'>,
  request: FastifyRequest,
  language: 'en' | 'zh',
): FrameProps {
  const parameters = parametersOf(request);
  parameters.delete('_lang');
  const path = request.url.split('?')[0]!.replace(/\/$/, '');
  return {
    language,
    path,
    query: parameters.toString(),
    version: parts.version,
    shape: 'page',
    origin: originOf(parts, request),
  };
}

/** What went wrong in an operation, as a refusal that shows no more than it may. */
export function refusalOf(error: unknown, id: string, report: ReportFault): Refusal {
  const shown = publicError(toGraphQLError(error), id, report);
  return refusal(statusOf(shown), shown.extensions.code as Refusal['code'], shown.message);
}
