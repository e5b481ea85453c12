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
