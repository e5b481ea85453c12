import { type DocumentNode, parse } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Parameter } from './parameter.ts';
import type { Reader } from './reader.ts';
import type { Said } from './view.ts';

/** A parameter as a form offers it. */
export interface Control {
  readonly name: string;
  readonly label: Said;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly of: Parameter['of']['is'];
  /** The kind of entities, as the API's enum has it. */
  readonly kind: string | null;
  /** What took effect, as texts. */
  readonly values: readonly string[];
  /** What there is to choose from; of entities those that are chosen, then the first by name. */
  readonly options: readonly { readonly value: string; readonly label: Said }[];
  /** There are more entities than options. */
  readonly isMore: boolean;
}

type Option = Control['options'][number];

/** Of a kind with more entities, a form offers the first by name. */
const mostOptions = 200;

/**
 * The parameters of a view as a form offers them, with what took effect of the variables that were given. Throws the
 * GraphQLError that the engine answers with.
 */
export async function readControls(
  parameters: readonly Parameter[],
  variables: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
  reader: Reader,
): Promise<Control[]> {
  return Promise.all(
    parameters.map(async (parameter): Promise<Control> => {
      const { name, description, descriptionZh, isList, isRequired, of } = parameter;
      const values = [variables[name] ?? parameter.default ?? []].flat().map(String);
      const label = { en: description ?? name, zh: descriptionZh ?? description ?? name };
      const known = { name, label, isList, isRequired, of: of.is, values };
      if (of.is === 'choice') {
        const options = of.values.map(({ value, meaning }) => ({ value, label: meaning }));
        return { ...known, kind: null, options, isMore: false };
      }
      if (of.is !== 'entity' || of.kind === null) return { ...known, kind: null, options: [], isMore: false };
      const { options, total } = await readEntities(of.kind, catalogue, reader);
      const unlisted = values.filter(value => !options.some(option => option.value === value));
      const isChosen = ({ value }: Option) => values.includes(value);
      return {
        ...known,
        kind: of.kind,
        options: [
          ...(await readNames(unlisted, reader)),
          ...options.filter(isChosen),
          ...options.filter(option => !isChosen(option)),
        ],
        isMore: total > options.length,
      };
    }),
  );
}

const lists = new Map<string, DocumentNode>();

async function readEntities(
  constant: string,
  catalogue: Catalogue,
  reader: Reader,
): Promise<{ options: Option[]; total: number }> {
  const { plural } = [...catalogue.kinds.values()].find(kind => kind.constant === constant)!;
  const list =
    lists.get(plural) ??
    parse(
      `{ list: ${plural}(first: ${mostOptions}, orderBy: [{ field: NAME }]) { totalCount nodes { id name nameEn } } }`,
    );
  lists.set(plural, list);
  const { list: found } = await ask<{ list: { totalCount: number; nodes: Entity[] } }>(reader, list, {});
  return { options: found.nodes.map(optionOf), total: found.totalCount };
}

const lookup = parse('query Names($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id name nameEn } } }');

async function readNames(ids: readonly string[], reader: Reader): Promise<Option[]> {
  if (ids.length === 0) return [];
  const { nodes } = await ask<{ nodes: (Entity | null)[] }>(reader, lookup, { ids });
  return nodes.filter(node => node !== null).map(optionOf);
}

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

function optionOf({ id, name, nameEn }: Entity): Option {
  return { value: id, label: { en: nameEn ?? name, zh: name } };
}

async function ask<T>(
  { execute, signal }: Reader,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  const { result } = await execute({ document, variables, signal });
  if (result.errors) throw result.errors[0];
  return result.data as T;
}
