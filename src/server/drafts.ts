import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Preview, PreviewedView, ViewProps } from '../../web/props.ts';
import { readParametersOf } from '../explorer/pageAsked.ts';
import { oneOf, pageParameter } from '../explorer/pageParameter.ts';
import { checkEntities } from '../views/checkEntities.ts';
import { readControls } from '../views/controls.ts';
import { copyOfView } from '../views/copyOfView.ts';
import { listedProblems } from '../views/listedView.ts';
import { readAddress } from '../views/readAddress.ts';
import type { Reader } from '../views/reader.ts';
import { readView, type ViewLimits } from '../views/readView.ts';
import { clashesOf } from '../views/readViews.ts';
import type { Shelf } from '../views/shelf.ts';
import { templates } from '../views/templates.ts';
import type { BrokenView, View, ViewForm } from '../views/view.ts';
import { refuseWrong } from './explorer.ts';
import { documentLimits } from './limits/documentLimits.ts';
import { frameOf, languageOf, parametersOf, sendPage, sendTrouble } from './pageRequest.ts';
import { Refusal, refusal } from './refusal.ts';
import { startReading } from './startReading.ts';
import { readViewProps } from './viewProps.ts';
import { findServed } from './viewRequest.ts';
import type { ViewParts } from './views.ts';

/** A preview shows so many rows of the table; the chart is of all that the page of the view would show. */
const previewRows = 50;

/** `/views/new`, where views are written, and what draws them meanwhile. Nothing is kept here: a draft is its reader's. */
export function serveDrafts(app: FastifyInstance, parts: ViewParts): void {
  const { config, catalogue, pages, shelf } = parts;
  const limits = documentLimits(config, catalogue);
  app.get('/views/new', async (request, reply) => {
    request.account.operation = 'draft';
    const frame = frameOf(parts, request, languageOf(request));
    try {
      return sendPage(pages, reply, {
        ...frame,
        page: 'draft',
        source: readStart(parametersOf(request), shelf),
        views: shelf.list().map(view => ({
          name: view.name,
          title: view.is === 'view' ? view.title : null,
        })),
        isPreviewed: !config.trustedOnly,
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return sendTrouble(pages, reply, frame, error);
    }
  });
  app.post('/views/new/preview', async (request, reply): Promise<Preview> => {
    request.account.operation = 'draft';
    if (config.trustedOnly)
      throw refusal(
        403,
        'FORBIDDEN',
        'This server answers the queries of its views alone, so it draws no drafts. Save the draft in its folder of views, or draw it at another server.',
      );
    const draft = readBody(request);
    const { reader, within } = startReading(parts, 'draft', request, reply);
    return within(readPreview(parts, limits, draft, request, reader));
  });
}

/** What the editor begins with: a copy of a view, a view to put right, or a small view of a form. Throws a refusal. */
function readStart(given: URLSearchParams, shelf: Shelf): string {
  const { from, form } = readStartValues(given);
  if (from === undefined) return templates[form ?? 'TABLE'];
  const view = shelf.find(from);
  return view?.is === 'broken' ? view.source : copyOfView(findServed(shelf, from));
}

function readStartValues(given: URLSearchParams): { readonly from?: string; readonly form?: ViewForm } {
  try {
    return readParametersOf(
      [pageParameter('from', { is: 'text' }), pageParameter('form', oneOf(...Object.keys(templates)))],
      given,
    ).values;
  } catch (error) {
    return refuseWrong(error);
  }
}

/** A view that is being written, as it is sent to be drawn. */
interface Draft {
  readonly source: string;
  /** Of the file that it is to be. */
  readonly name: string;
  /** What would stand behind the question mark of the address of its page. */
  readonly query: string;
}

const members: Readonly<Record<keyof Draft, string>> = {
  source: 'the file of a view',
  name: 'the name of the file without its ending',
  query: 'what stands behind the question mark of the address of a view',
};

/** Throws a refusal that says all that is wrong. Another content type than that of JSON is one that forms elsewhere can send. */
function readBody({ headers, body }: FastifyRequest): Draft {
  if (!/^application\/json(;|$)/i.test(headers['content-type'] ?? ''))
    throw refusal(415, 'BAD_USER_INPUT', 'The body must be JSON, with content-type: application/json.');
  const given = Object(body) as Readonly<Record<string, unknown>>;
  const faults = [
    ...Object.keys(given)
      .filter(key => !(key in members))
      .map(key => `A draft has no member "${key}". It has ${Object.keys(members).join(', ')}.`),
    ...Object.entries(members)
      .filter(([key]) => typeof given[key] !== 'string')
      .map(([key, what]) => `"${key}" must be a text, ${what}. Give it.`),
  ];
  if (faults.length > 0) throw refusal(400, 'BAD_USER_INPUT', ...faults);
  return body as Draft;
}

/** What the page of a draft would show. Throws the GraphQLError that the engine answers with. */
async function readPreview(
  parts: ViewParts,
  limits: ViewLimits,
  { source, name, query }: Draft,
  request: FastifyRequest,
  reader: Reader,
): Promise<Preview> {
  const { shelf, schema, catalogue } = parts;
  const view = readView({ file: `${name}.graphql`, source }, schema, limits);
  if (view.is === 'broken') return { is: 'broken', problems: listedProblems(view) };
  const problems = clashesOf(view, othersThan(name, shelf));
  if (problems.length > 0)
    return { is: 'broken', problems: problems.map(({ line, message }) => ({ line, message })) };

  const { parameters } = view;
  const names = new Set(parameters.map(parameter => parameter.name));
  // What was given to a parameter stays when the draft has it no longer.
  const given = new URLSearchParams([...new URLSearchParams(query)].filter(([key]) => names.has(key)));
  const address = readAddress(parameters, given);
  const faults =
    address.is === 'wrong'
      ? address.faults
      : await checkEntities(parameters, address.variables, catalogue, reader);
  if (address.is === 'wrong' || faults.length > 0)
    return {
      is: 'asking',
      faults,
      controls: await readControls(parameters, textsOf(given), catalogue, reader),
    };

  const { variables, settings } = address;
  const language = languageOf(request);
  const path = `/views/${name}`;
  const props = await readViewProps(
    { view, format: 'page', variables, settings, language },
    { ...frameOf(parts, request, language), path, query: given.toString() },
    catalogue,
    reader,
  );
  return { is: 'drawn', view: startOf(props) };
}

/** What was given to each parameter, as it was written. */
function textsOf(given: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...given.keys()].map(name => [name, given.getAll(name)]));
}

/** The views beside which a draft is to stand, without their folder: one of its name is the one that it replaces. */
function othersThan(name: string, shelf: Shelf): (View | BrokenView)[] {
  return shelf
    .list()
    .filter(other => other.name !== name)
    .map(other => ({ ...other, file: `${other.name}.graphql` }));
}

function startOf({
  title,
  description,
  form,
  controls,
  drawn,
  columns,
  rows,
  isWhole,
  cuts,
  vocabulary,
}: ViewProps): PreviewedView {
  return {
    title,
    description,
    form,
    controls,
    drawn,
    columns,
    rows: rows.slice(0, previewRows),
    total: rows.length,
    isWhole,
    cuts,
    vocabulary,
  };
}
