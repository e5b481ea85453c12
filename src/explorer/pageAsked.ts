import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Parameter } from '../views/parameter.ts';
import { readAddress, type Settings } from '../views/readAddress.ts';
import type { Reader } from '../views/reader.ts';
import { WrongAddress } from './wrongAddress.ts';

/** What a page of the explorer is asked with, and what it is read by. */
export interface PageAsked {
  /** What stands behind the question mark of its address. */
  readonly given: URLSearchParams;
  /** The part of the path that the page leaves open: an id, the plural of a kind; empty for pages without one. */
  readonly rest: string;
  readonly language: 'en' | 'zh';
  /** Where the reader reaches the server. */
  readonly origin: string;
  readonly catalogue: Catalogue;
  readonly reader: Reader;
}

/** The parameters of a page's address and the settings that all pages have. Throws a WrongAddress that says all that is wrong. */
export function readParametersOf(
  parameters: readonly Parameter[],
  given: URLSearchParams,
): { readonly values: Readonly<Record<string, unknown>>; readonly settings: Settings } {
  const address = readAddress(parameters, given, 'The page');
  if (address.is === 'wrong') throw new WrongAddress(address.faults);
  return { values: address.variables, settings: address.settings };
}
