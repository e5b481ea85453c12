import { describeUnknownView } from '../views/describeUnknownView.ts';
import type { ViewFormat } from '../views/formatNames.ts';
import { renderViewProblem } from '../views/problem.ts';
import { readAddress, type Settings } from '../views/readAddress.ts';
import type { Shelf } from '../views/shelf.ts';
import type { View } from '../views/view.ts';
import { formatsOf } from '../views/writeView.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import { refusal } from './refusal.ts';
import { weakTag } from './weakTag.ts';

/** What an address of a view can end in, beside the formats of its rows. */
export type ServedFormat = ViewFormat | 'page' | 'svg' | 'html' | 'graphql';

/** What an address under `/views/` asks for. */
export interface ViewRequest {
  readonly view: View;
  readonly format: ServedFormat;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  readonly language: 'en' | 'zh';
}

/** The name of a view and the format, as the last part of an address says them: a name has no dot in it. */
export function splitFile(file: string): { readonly name: string; readonly ending: string | null } {
  const dot = file.indexOf('.');
  return dot < 0 ? { name: file, ending: null } : { name: file.slice(0, dot), ending: file.slice(dot + 1) };
}

/** The view of that name. Throws a refusal when there is none, or when it is broken. */
export function findServed(shelf: Shelf, name: string): View {
  const view = shelf.find(name);
  if (view?.is === 'view') return view;
  if (view) throw refusal(500, 'BROKEN_VIEW', ...view.problems.map(renderViewProblem));
  throw refusal(404, 'NOT_FOUND', `${describeUnknownView(name, shelf.list())} /views lists them.`);
}

/** The endings of the addresses of a view. */
export function endingsOf(view: View): readonly Exclude<ServedFormat, 'page'>[] {
  return [...formatsOf(view), ...(view.drawing.as === 'TABLE' ? [] : (['svg'] as const)), 'html', 'graphql'];
}

/** Reads the rest of an address of a view. Throws a refusal that says all that is wrong. */
export function readViewRequest(
  view: View,
  ending: string | null,
  given: URLSearchParams,
  acceptLanguage: string | undefined,
): ViewRequest {
  const format = formatOf(view, ending);
  const address = readAddress(view.parameters, given);
  if (address.is === 'wrong') throw refusal(400, 'BAD_USER_INPUT', ...address.faults);
  const { variables, settings } = address;
  return { view, format, variables, settings, language: settings.lang ?? preferredLanguage(acceptLanguage) };
}

/** The format that an ending of an address stands for. Throws a refusal for one that the view does not have. */
export function formatOf(view: View, ending: string | null): ServedFormat {
  if (ending === null) return 'page';
  const endings = endingsOf(view);
  const format = endings.find(one => one === ending);
  if (format) return format;
  throw refusal(
    404,
    'NOT_FOUND',
    `${view.name} is a ${view.drawing.as}, whose address can end in ${endings.map(one => `.${one}`).join(' ')}, but .${ending} arrived.`,
  );
}

/**
 * Tells one answer from another: it changes with the file of the view, what was asked of it, the data, the program and
 * whatever else is named.
 */
export function entityTag(request: ViewRequest, ...rest: readonly string[]): string {
  const { view, format, variables, settings, language } = request;
  return weakTag(view.file, view.source, format, variables, settings, language, ...rest);
}
