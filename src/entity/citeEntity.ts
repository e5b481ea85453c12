import type { Said } from '../views/view.ts';
import type { EntityRead, EntitySource } from './readEntity.ts';

/** How an entity is cited, with the texts that state it on lines of their own. */
export interface EntityCitation {
  /** By GB/T 7714—2015. */
  readonly gbt: string;
  /** By the seventh edition of APA. */
  readonly apa: string;
}

export interface CiteParts {
  /** What its kind is called. */
  readonly kind: Said;
  readonly address: string;
  readonly retrievedAt: Date;
}

/** The letters of GB/T 7714 for sorts of texts; others are [Z], as what fits nowhere else is. */
const letters: Readonly<Record<string, string>> = {
  NEWSPAPER_ARTICLE: 'N',
  WEB_PAGE: 'EB/OL',
  REPORT: 'R',
};

/** Cites an entity as a part of the version of its dataset. A text that is not described in the dataset goes by its title. */
export function citeEntity(entity: EntityRead, parts: CiteParts): EntityCitation {
  const sources = sourcesOf(entity);
  return {
    gbt: [citeByGbt(entity, parts), ...sources.map(citeSourceByGbt)].join('\n'),
    apa: [citeByApa(entity, parts), ...sources.map(citeSourceByApa)].join('\n'),
  };
}

type CitedSource = Pick<EntitySource, 'title'> & Partial<EntitySource>;

/** The texts that state an entity, each once; a text states itself. */
function sourcesOf({ id, statement, dataset }: EntityRead): readonly CitedSource[] {
  const known = new Map(dataset.sources.map(source => [source.id, source]));
  const cited = new Map<string, CitedSource>(
    statement.citations.map(({ source }) => [source.id, known.get(source.id) ?? source]),
  );
  const itself = known.get(id);
  return itself ? [itself] : [...cited.values()];
}

function citeByGbt({ id, name, dataset }: EntityRead, { kind, address, retrievedAt }: CiteParts): string {
  const { title, version } = dataset;
  // Without a full stop at the end, which could be taken for a part of the address.
  return `${name}（${kind.zh} ${id}）[DB/OL]//${title}：plangraph 数据集 ${dataset.id}. ${version} 版[${dayOf(retrievedAt)}]. ${address}`;
}

function citeSourceByGbt({ title, authors = [], publisher, publishedOn, docType = '' }: CitedSource): string {
  const named = authors.length > 3 ? [...authors.slice(0, 3), '等'] : authors;
  const published = [publisher, publishedOn].filter(Boolean).join(', ');
  return [...(named.length > 0 ? [named.join(', ')] : []), `${title}[${letters[docType] ?? 'Z'}]`, published]
    .filter(Boolean)
    .map(part => `${part}.`)
    .join(' ');
}

function citeByApa(entity: EntityRead, { kind, address, retrievedAt }: CiteParts): string {
  const { id, name, nameEn, dataset } = entity;
  const title = nameEn === null ? name : `${nameEn} [${name}]`;
  return `${title} (${kind.en} ${id}). In ${dataset.title} (${dataset.id}, Version ${dataset.version}) [Data set]. plangraph. Retrieved ${longDate(dayOf(retrievedAt))}, from ${address}`;
}

function citeSourceByApa({ title, authors = [], publisher, publishedOn }: CitedSource): string {
  const year = publishedOn ? apaDate(publishedOn) : 'n.d.';
  const [last, ...others] = [...authors].reverse();
  const named = others.length > 0 ? `${others.reverse().join(', ')}, & ${last}` : last;
  const parts = named ? [named, `(${year})`, title] : [title, `(${year})`];
  return [...parts, publisher]
    .filter(Boolean)
    .map(part => `${part}.`)
    .join(' ');
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-11-24` → `November 24, 2026`. */
function longDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${months[Number(month) - 1]} ${Number(date)}, ${year}`;
}

/** `2024-05-31` → `2024, May 31`; a date can be a year or a month too. */
function apaDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [year, month && [months[Number(month) - 1], day && Number(day)].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}
