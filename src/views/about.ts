import type { Field } from '../formats/field.ts';
import type { ViewDataset } from './datasets.ts';
import type { ViewFormat } from './formatNames.ts';
import type { Parameter } from './parameter.ts';
import type { Said, View, ViewForm } from './view.ts';
import { formatsOf } from './writeView.ts';

/** What is to be known of a view as it was asked for, beside its rows. */
export interface About {
  readonly name: string;
  readonly title: Said;
  readonly description: Said | null;
  readonly form: ViewForm;
  /** Of its page, with the parameters; null where it is not read from an address. */
  readonly address: string | null;
  readonly parameters: readonly AboutParameter[];
  readonly columns: readonly Field[];
  readonly datasets: readonly ViewDataset[];
  /** How the view is cited, in both languages. */
  readonly citation: Said;
  /** ISO 8601 in UTC. */
  readonly retrievedAt: string;
  readonly formats: readonly AboutFormat[];
}

export interface AboutParameter extends Pick<Parameter, 'name' | 'description' | 'type'> {
  readonly isGiven: boolean;
  /** What took effect: what was given, or the default; null where the parameter has neither. */
  readonly value: unknown;
}

export interface AboutFormat {
  readonly name: ViewFormat;
  readonly address: string | null;
}

export interface AboutParts {
  /** As they were given. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly datasets: readonly ViewDataset[];
  readonly address: string | null;
  readonly retrievedAt: Date;
}

/** Puts together what is to be known of a view; whatever tells of one takes it from here. */
export function aboutView(view: View, { variables, datasets, address, retrievedAt }: AboutParts): About {
  const { name, title, description, drawing, parameters, columns } = view;
  const retrieved = retrievedAt.toISOString();
  const parts = { name, datasets, address, retrieved };
  return {
    name,
    title,
    description,
    form: drawing.as,
    address,
    parameters: parameters.map(({ name, description, type, default: fallback }) => {
      const isGiven = variables[name] !== undefined;
      return { name, description, type, isGiven, value: (isGiven ? variables[name] : fallback) ?? null };
    }),
    columns: columns.map(({ field }) => field),
    datasets,
    citation: { en: citeInEnglish(title.en, parts), zh: citeInChinese(title.zh, parts) },
    retrievedAt: retrieved,
    formats: formatsOf(view).map(format => ({
      name: format,
      address: address && addressAs(address, format),
    })),
  };
}

/** The address of a view in a format, by that of its page. */
export function addressAs(address: string, format: ViewFormat): string {
  const [, path, rest] = /^([^?#]*)(.*)$/s.exec(address)!;
  return `${path}.${format}${rest}`;
}

interface CitationParts {
  readonly name: string;
  readonly datasets: readonly ViewDataset[];
  readonly address: string | null;
  readonly retrieved: string;
}

function citeInEnglish(title: string, { name, datasets, address, retrieved }: CitationParts): string {
  const data = datasets.map(({ title, id, version, licence }) => `${title} (${id} ${version}, ${licence})`);
  return [
    `${title}${/[.?!]$/.test(title) ? '' : '.'} View “${name}” of plangraph.`,
    ...(data.length > 0 ? [`Data: ${data.join('; ')}.`] : []),
    // At the end, where no full stop can be taken for a part of the address.
    address ? `Retrieved ${retrieved} from ${address}` : `Retrieved ${retrieved}.`,
  ].join(' ');
}

function citeInChinese(title: string, { name, datasets, address, retrieved }: CitationParts): string {
  const data = datasets.map(({ title, id, version, licence }) => `${title}（${id} ${version}，${licence}）`);
  return [
    `${title}${/[。？！]$/.test(title) ? '' : '。'}plangraph 视图“${name}”。`,
    ...(data.length > 0 ? [`数据：${data.join('；')}。`] : []),
    address ? `获取时间：${retrieved}，${address}` : `获取时间：${retrieved}。`,
  ].join('');
}
