import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explicitOnly } from '../views/explicitOnly.ts';
import type { Shelf } from '../views/shelf.ts';
import {
  frameOf,
  languageOf,
  originOf,
  type PageParts,
  parametersOf,
  sendPage,
  sendTrouble,
  tellingOf,
} from './pageRequest.ts';
import { Refusal } from './refusal.ts';
import { sendView } from './sendView.ts';
import { galleryEntry, readViewProps } from './viewProps.ts';
import { findServed, readViewRequest, splitFile } from './viewRequest.ts';

export interface ViewParts extends PageParts {
  readonly shelf: Shelf;
}

/** `/views`, and each view as a page and as data. */
export function serveViews(app: FastifyInstance, parts: ViewParts): void {
  app.get('/views', async (request, reply) => {
    const frame = frameOf(parts, request, languageOf(request));
    return sendPage(parts.pages, reply, {
      ...frame,
      page: 'gallery',
      views: parts.shelf.list().map(galleryEntry),
    });
  });
  app.get<{ Params: { file: string } }>('/views/:file', async (request, reply) => {
    const { name, ending } = splitFile(request.params.file);
    try {
      return await answer(parts, name, ending, request, reply);
    } catch (error) {
      if (ending !== null || !(error instanceof Refusal)) throw error;
      const view = parts.shelf.find(name);
      return sendTrouble(parts.pages, reply, frameOf(parts, request, languageOf(request)), error, {
        view: view?.is === 'view' ? { name, title: view.title } : null,
      });
    }
  });
}

/** Throws a refusal for all that the caller can know of; gives nothing where the answer failed after its start. */
async function answer(
  parts: ViewParts,
  name: string,
  ending: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const found = findServed(parts.shelf, name);
  const given = parametersOf(request);
  const read = readViewRequest(found, ending, given, request.headers['accept-language']);
  const asked = read.settings.inferred ? read : { ...read, view: explicitOnly(found, parts.schema) };
  const own = tellingOf(given).toString();
  return sendView(
    parts,
    {
      ...asked,
      operation: `view:${name}`,
      address: `${originOf(parts, request)}/views/${name}${own && `?${own}`}`,
      readPage: (frame, reader) => readViewProps(asked, frame, parts.catalogue, reader),
    },
    request,
    reply,
  );
}
