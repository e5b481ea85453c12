import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { pageDocuments } from '../explorer/askDocument.ts';
import { describeUnknownView } from '../views/describeUnknownView.ts';
import { documentIdOf, listedProblems } from '../views/listedView.ts';
import type { Shelf } from '../views/shelf.ts';
import type { BrokenView, View } from '../views/view.ts';
import { type ErrorCode, markStatus } from './errors.ts';
import type { Asking } from './graphql.ts';

/** A query that is kept here. */
export interface TrustedDocument {
  readonly source: string;
}

/** Finds what a request names instead of sending a query. */
export interface TrustedDocuments {
  /**
   * The document that is asked for; null where the request has a query of its own. A view is noted for the log by its name.
   * Throws a GraphQLError where there is no such document, or where only these are answered.
   */
  find(request: FastifyRequest): TrustedDocument | null;
}

/**
 * The documents of the views: `view:NAME`, or `sha256:` and the hash of the file in lower-case hexadecimal; and those of the
 * pages, by their hashes.
 */
export function createTrustedDocuments(shelf: Shelf, isOnly: boolean): TrustedDocuments {
  return {
    find(request) {
      try {
        const { documentId, hasQuery } = readRequest(request);
        if (documentId === undefined) {
          if (isOnly) throw refusalOfQueries();
          return null;
        }
        const id = textOf(documentId, hasQuery);
        const source = pageDocuments.get(id.replace(/^sha256:/, ''));
        if (source !== undefined) return { source };
        const view = findView(shelf, id);
        request.account.operation = documentIdOf(view);
        return view;
      } catch (error) {
        if (error instanceof GraphQLError) request.account.outcome = error.extensions.code as ErrorCode;
        throw error;
      }
    },
  };
}

/** Gives Apollo the query of the view that was found. */
export const askTrusted: ApolloServerPlugin<Asking> = {
  async requestDidStart({ request, contextValue }) {
    if (contextValue.trusted) request.query = contextValue.trusted.source;
  },
};

interface Given {
  /** As it arrived; undefined where none did. */
  readonly documentId: unknown;
  readonly hasQuery: boolean;
}

/** In a GET the parameters say it, in a POST the members of the body; what else is wrong with either, Apollo tells. */
function readRequest({ method, url, body }: FastifyRequest): Given {
  if (method === 'GET') {
    const [, search = ''] = /^[^?]*\?(.*)$/s.exec(url) ?? [];
    const params = new URLSearchParams(search);
    const ids = params.getAll('documentId');
    return { documentId: ids.length > 1 ? ids : ids[0], hasQuery: params.has('query') };
  }
  const { documentId, query } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return { documentId: documentId ?? undefined, hasQuery: (query ?? undefined) !== undefined };
}

function textOf(documentId: unknown, hasQuery: boolean): string {
  if (typeof documentId !== 'string')
    throw refuse(
      'BAD_USER_INPUT',
      `\`documentId\` needs one text such as "view:NAME", but ${Array.isArray(documentId) ? 'a list' : `a value of type ${typeof documentId}`} arrived. Give one text.`,
    );
  if (hasQuery)
    throw refuse(
      'BAD_USER_INPUT',
      'A request has a `query` or a `documentId`, but both arrived. Leave out one of them.',
    );
  return documentId;
}

function findView(shelf: Shelf, documentId: string): View {
  const [, sort, rest] = /^(view|sha256):(.*)$/s.exec(documentId) ?? [];
  const view = sort === 'view' ? shelf.find(rest!) : shelf.list().find(one => sort && hashOf(one) === rest);
  if (view?.is === 'view') return view;
  if (view) throw refuse('BAD_USER_INPUT', describeBroken(view));
  throw refuse('BAD_USER_INPUT', describeUnknown(sort, rest ?? '', documentId, shelf));
}

function describeUnknown(sort: string | undefined, rest: string, documentId: string, shelf: Shelf): string {
  const advice = '/views lists the views that there are.';
  switch (sort) {
    case 'view':
      return `${describeUnknownView(shorten(rest), shelf.list())} ${advice}`;
    case 'sha256':
      return `No view has the hash ${shorten(rest)}: it is the SHA-256 of the file as it is now, in lower-case hexadecimal. ${advice}`;
    default:
      return `\`documentId\` is "view:" and the name of a view, or "sha256:" and the hash of its file, but "${shorten(documentId)}" arrived. ${advice}`;
  }
}

function describeBroken(view: BrokenView): string {
  const problems = listedProblems(view).map(({ line, message }) => `line ${line}: ${message}`);
  return `The view ${view.name} is broken: ${problems.join(' ')} It is answered again when its file is put right.`;
}

function refusalOfQueries(): GraphQLError {
  return refuse(
    'FORBIDDEN',
    'This server answers the queries of its views alone, but the request names none. Send the `documentId` of a view, such as "view:NAME"; /views lists them.',
  );
}

function refuse(code: ErrorCode, message: string): GraphQLError {
  const error = new GraphQLError(message, { extensions: { code } });
  markStatus([error], undefined);
  return error;
}

/** What a client sent, in a message. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const hashes = new WeakMap<View | BrokenView, string>();

function hashOf(view: View | BrokenView): string {
  const hash = hashes.get(view) ?? createHash('sha256').update(view.source).digest('hex');
  hashes.set(view, hash);
  return hash;
}
