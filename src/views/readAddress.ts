import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Parameter, ParameterType } from './parameter.ts';

/** What an address says beside the parameters of its view, under names that begin with "_". */
export interface Settings {
  readonly lang: 'en' | 'zh' | null;
  /** Which side of the page is shown. */
  readonly as: 'chart' | 'table' | 'sources' | 'query' | null;
  /** Without the frame of the page. */
  readonly embed: boolean;
  /** To be saved as a file. */
  readonly dl: boolean;
  /** Whether a CSV file begins with a byte order mark, which it does unless told otherwise. */
  readonly bom: boolean;
  /** With the citation of each row that comes from a relation. */
  readonly sources: boolean;
  /** With what is inferred, which it is unless told otherwise. */
  readonly inferred: boolean;
}

export type ReadAddress =
  | {
      readonly is: 'good';
      readonly variables: Readonly<Record<string, unknown>>;
      readonly settings: Settings;
    }
  /** All that is wrong: what was required, what arrived, what to do. */
  | { readonly is: 'wrong'; readonly faults: readonly string[] };

const choice = (...values: string[]) => ({
  is: 'choice' as const,
  values: values.map(value => ({ value, description: '', meaning: { en: value, zh: value } })),
});
const flag = choice('0', '1');

const settingTypes: Readonly<Record<keyof Settings, ParameterType>> = {
  lang: choice('en', 'zh'),
  as: choice('chart', 'table', 'sources', 'query'),
  embed: flag,
  dl: flag,
  bom: flag,
  sources: flag,
  inferred: flag,
};

/**
 * The variables of a view's query, by the parameters of an address. A parameter that is empty is not given, as forms send
 * the fields that nobody filled in; a list is a parameter given several times. What is not known is a fault, since a slip
 * of the pen must not give the answer to another question. `what` takes the parameters, as faults name it.
 */
export function readAddress(
  parameters: readonly Parameter[],
  given: URLSearchParams,
  what = 'The view',
): ReadAddress {
  const faults: string[] = [];
  const settings = Object.entries(settingTypes).map(([name, of]) =>
    setting(`_${name}`, { isRequired: false, isList: false, default: undefined, of }),
  );
  const known = new Map([...parameters, ...settings].map(parameter => [parameter.name, parameter]));
  for (const name of new Set(given.keys()))
    if (!known.has(name)) faults.push(describeUnknown(what, name, [...known.keys()]));
  const values = new Map<string, unknown>();
  for (const parameter of known.values()) {
    const texts = given.getAll(parameter.name).filter(text => text !== '');
    const value = readParameter(what, parameter, texts, fault => faults.push(fault));
    if (value !== undefined) values.set(parameter.name, value);
  }
  if (faults.length > 0) return { is: 'wrong', faults };
  return {
    is: 'good',
    variables: Object.fromEntries(
      parameters.flatMap(({ name }) => (values.has(name) ? [[name, values.get(name)]] : [])),
    ),
    settings: {
      lang: (values.get('_lang') ?? null) as Settings['lang'],
      as: (values.get('_as') ?? null) as Settings['as'],
      embed: values.get('_embed') === '1',
      dl: values.get('_dl') === '1',
      bom: values.get('_bom') !== '0',
      sources: values.get('_sources') === '1',
      inferred: values.get('_inferred') !== '0',
    },
  };
}

function setting(name: string, rest: Pick<Parameter, 'isRequired' | 'isList' | 'default' | 'of'>): Parameter {
  return { name, description: null, descriptionZh: null, type: 'String', ...rest };
}

function describeUnknown(what: string, name: string, known: readonly string[]): string {
  const asked = known.filter(one => one.startsWith('_') === name.startsWith('_'));
  const suggested = didYouMean(suggestionList(name, asked));
  const listed = asked.length === 0 ? 'It takes none' : `It takes ${asked.join(', ')}`;
  return `${what} has no parameter "${name}".${suggested} ${listed}.`;
}

/** Its value, or undefined where there is none or it is wrong. */
function readParameter(
  what: string,
  { name, isList, isRequired, of }: Parameter,
  texts: readonly string[],
  fault: (message: string) => void,
): unknown {
  if (texts.length === 0) {
    if (isRequired) fault(`${what} needs "${name}": ${expectationOf(of)}. Give it as ${name}=….`);
    return undefined;
  }
  if (!isList && texts.length > 1) {
    fault(`"${name}" takes one value, but ${texts.length} arrived. Leave out the others.`);
    return undefined;
  }
  const values = texts.map(text => {
    const value = parse(text, of);
    if (value === undefined) fault(describeWrong(name, text, of));
    return value;
  });
  return isList ? values : values[0];
}

function describeWrong(name: string, text: string, of: ParameterType): string {
  const suggested =
    of.is === 'choice'
      ? didYouMean(
          suggestionList(
            text,
            of.values.map(({ value }) => value),
          ),
        )
      : '';
  return `"${name}" must be ${expectationOf(of)}, but "${text}" arrived.${suggested || ' Change it, or leave it out.'}`;
}

function expectationOf(of: ParameterType): string {
  switch (of.is) {
    case 'choice':
      return `one of ${of.values.map(({ value }) => value).join(', ')}`;
    case 'truth':
      return 'true or false';
    case 'integer':
      return 'a whole number of at most 32 bits';
    case 'number':
      return 'a number';
    case 'date':
      return 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
    case 'text':
      return 'a text';
    case 'entity':
      return of.kind ? `the id of an entity of the kind ${of.kind}` : 'an id';
  }
}

/** The value that a text stands for, or undefined for anything else. */
function parse(text: string, of: ParameterType): unknown {
  switch (of.is) {
    case 'choice':
      return of.values.find(({ value }) => value === text)?.value;
    case 'truth':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'integer': {
      const number = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      return number === (number | 0) ? number : undefined;
    }
    case 'number': {
      const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
      return Number.isFinite(number) ? number : undefined;
    }
    case 'date':
      return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? text : undefined;
    case 'text':
    case 'entity':
      return text;
  }
}
