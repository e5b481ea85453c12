import { stringify } from 'yaml';
import { type Kind, kindNamed, type Link } from '../catalogue/catalogue.ts';
import { by } from '../dataset/by.ts';
import type { Captions, Dataset, Entity, StatedRelation, Statement } from '../dataset/dataset.ts';
import { datasetOf, writtenId } from '../dataset/ids.ts';
import { lockFile, renderLock } from '../dataset/lock.ts';
import { headerFile, leftOutFile } from '../dataset/read.ts';
import { captionsKey } from '../dataset/readEntry.ts';
import { sourceKind, statedProperties } from '../dataset/statement.ts';
import type { ExportContext } from './context.ts';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The files of a dataset, by name, in canonical form: entities by id, keys in the order of the schema, nothing that is
 * empty or false, no comments. A relation stands at the end it starts from, or at the other where only that is the
 * dataset's. Importing them gives the same dataset, and exporting that the same files.
 */
export function renderFiles(dataset: Dataset, { catalogue, beyond }: ExportContext): Map<string, string> {
  const { header, entities, captions, leftOut, lock } = dataset;
  const own = new Map(entities.map(entity => [entity.id, entity]));
  const kindOf = (id: string) => kindNamed(catalogue, (own.get(id) ?? beyond.get(id))!.kind);
  const writing: Writing = {
    dataset: header.id,
    sources: entities.filter(({ kind }) => kind === sourceKind).map(({ id }) => id),
  };
  const relations = new Map<string, [Link, StatedRelation][]>();
  for (const relation of dataset.relations) {
    const { holder, link } = hold(relation, header.id, kindOf);
    relations.set(holder, [...(relations.get(holder) ?? []), [link, relation]]);
  }

  const entry = (id: string, kind: Kind): Mapping => {
    const entity = own.get(id);
    return {
      id: writtenId(id, header.id),
      ...(entity && ownKeys(entity, kind, captions, writing)),
      ...relationKeys(id, kind, relations.get(id) ?? [], writing),
    };
  };
  const ids = [...new Set([...own.keys(), ...relations.keys()])].sort(by(id => id));
  const files = new Map([[headerFile, render(header)]]);
  for (const kind of catalogue.kinds.values()) {
    const entries = ids.filter(id => kindOf(id) === kind).map(id => entry(id, kind));
    if (entries.length > 0) files.set(`${kind.plural}.yaml`, render(entries));
  }
  if (leftOut.length > 0)
    files.set(
      leftOutFile,
      render(leftOut.map(({ source, ...rest }) => ({ source: writtenId(source, header.id), ...rest }))),
    );
  if (lock.size > 0) files.set(lockFile, renderLock(lock));
  return files;
}

/** What the writing of ids and quotations depends on. */
interface Writing {
  readonly dataset: string;
  /** The sources that a quotation need not name, if there is but one. */
  readonly sources: readonly string[];
}

function render(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The end at which a relation stands in the files, and the field there. */
function hold(
  { type, from, to }: StatedRelation,
  dataset: string,
  kindOf: (id: string) => Kind,
): { holder: string; link: Link } {
  const isAtEnd = datasetOf(from) !== dataset && datasetOf(to) === dataset;
  const [holder, other] = isAtEnd ? [to, from] : [from, to];
  const link = [...kindOf(holder).links.values()].find(
    ({ relation, direction, kind }) =>
      relation.type === type && kind === kindOf(other).name && direction !== (isAtEnd ? 'out' : 'in'),
  );
  return { holder, link: link! };
}

function ownKeys(
  { id, values, statement }: Entity,
  kind: Kind,
  captions: readonly Captions[],
  writing: Writing,
): Mapping {
  const isSource = kind.name === sourceKind;
  // A source that quotes quotes itself, unless it says otherwise.
  const quoting = isSource ? { ...writing, sources: [id] } : writing;
  const start = isSource && captions.find(({ source }) => source === id);
  const given = [...kind.properties.keys()]
    .filter(name => !statedProperties.has(name))
    .map((name): [string, unknown] => [name, values.get(name)])
    .filter(([, value]) => value !== undefined && value !== false && !isEmptyList(value));
  return {
    ...Object.fromEntries(given),
    ...statementKeys(statement, quoting),
    ...(start && { [captionsKey]: quotation(start) }),
  };
}

function relationKeys(
  id: string,
  kind: Kind,
  relations: readonly [Link, StatedRelation][],
  writing: Writing,
): Mapping {
  const quoting = kind.name === sourceKind ? { ...writing, sources: [id] } : writing;
  const keys: Record<string, unknown> = {};
  for (const link of kind.links.values()) {
    const items = relations
      .filter(([{ name }]) => name === link.name)
      .map(([, { from, to, statement }]) => ({
        to: writtenId(from === id ? to : from, writing.dataset),
        ...statementKeys(statement, quoting),
      }));
    if (items.length > 0) keys[link.name] = link.isOne ? items[0] : items;
  }
  return keys;
}

function statementKeys({ basis, reason, note, citations }: Statement, writing: Writing): Mapping {
  return {
    ...quotationKeys(citations, writing),
    ...(reason !== null && { inferred: reason }),
    ...(basis !== null && { basis }),
    ...(note !== null && { note }),
  };
}

function quotationKeys(citations: readonly Captions[], { dataset, sources }: Writing): Mapping {
  const isAlone = (source: string) => sources.length === 1 && sources[0] === source;
  const named = (source: string) => (isAlone(source) ? {} : { in: writtenId(source, dataset) });
  const [first] = citations;
  if (!first) return {};
  if (citations.length === 1) {
    const { quote, occurrence } = quotation(first);
    return { quote, ...named(first.source), ...(occurrence && { occurrence }) };
  }
  const areOfOne = citations.every(({ source }) => source === first.source);
  const quotes = citations.map(citation => {
    const keys = { ...quotation(citation), ...(!areOfOne && named(citation.source)) };
    return Object.keys(keys).length === 1 ? citation.quote : keys;
  });
  return { quotes, ...(areOfOne && named(first.source)) };
}

function quotation({ quote, occurrence }: Captions): { quote: string; occurrence?: number } {
  return { quote, ...(occurrence > 1 && { occurrence }) };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
