import type { FrameProps } from '../props.ts';

type Where = Pick<FrameProps, 'language' | 'shape' | 'origin'>;

/** An address of the server, in the language of the page; a file names the server as well. */
export function hrefOf({ language, shape, origin }: Where, path: string, query = ''): string {
  const parameters = new URLSearchParams(query);
  parameters.set('_lang', language);
  return `${shape === 'file' ? origin : ''}${path}?${parameters}`;
}

/** The page of an entity. */
export function entityHref(where: Where, id: string): string {
  return hrefOf(where, `/entity/${encodeURIComponent(id)}`);
}

/** The query with a value of a parameter added, or taken out where it is there. */
export function withToggled(query: string, name: string, value: string): string {
  const pairs = [...new URLSearchParams(query)];
  const others = pairs.filter(pair => pair[0] !== name || pair[1] !== value);
  if (others.length === pairs.length) others.push([name, value]);
  return new URLSearchParams(others).toString();
}

/** The page of a text, or on it the place where a quotation stands. */
export function sourceHref(
  where: Where,
  id: string,
  place?: { readonly start: number; readonly end: number },
): string {
  const path = `/source/${encodeURIComponent(id)}`;
  if (!place) return hrefOf(where, path);
  return `${hrefOf(where, path, `_from=${place.start}`)}#at-${place.start}-${place.end}`;
}

/** Whether a query leaves out what is inferred. */
export function isInferredOff(query: string): boolean {
  return new URLSearchParams(query).get('_inferred') === '0';
}

/** What a query says of which rows there are, without how they are shown. */
export function tellingQuery(query: string): string {
  return new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name]) => !name.startsWith('_') || name === '_inferred'),
  ).toString();
}

/** The page of what surrounds an entity. */
export function networkHref(where: Where, id: string): string {
  return hrefOf(where, `/network/${encodeURIComponent(id)}`);
}

/** The address of a query with one parameter set to another value, or left out. */
export function withParameter(query: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(query);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  return parameters.toString();
}
