import type { Catalogue, Kind, Link, Property } from '../catalogue/catalogue.ts';
import { headerKeys } from '../dataset/header.ts';
import { datasetPattern, writtenPattern } from '../dataset/ids.ts';
import { leftOutKeys } from '../dataset/leftOut.ts';
import { aKind } from '../dataset/problem.ts';
import { headerFile, leftOutFile } from '../dataset/read.ts';
import { captionsKey } from '../dataset/readEntry.ts';
import { sourceKind, statementKeys } from '../dataset/statement.ts';
import {
  entryKeyDescriptions,
  headerKeyDescriptions,
  leftOutKeyDescriptions,
  statementKeyDescriptions,
} from './keyDescriptions.ts';
import { mustBeWritten, writtenProperties } from './writtenProperties.ts';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** An entity as an editor offers it. */
export interface Suggestion {
  readonly kind: string;
  /** As the files of the dataset write it. */
  readonly id: string;
  readonly name: string;
}

/** What the schemas of one dataset say more than the format does. */
export interface Particulars {
  /** Its id. */
  readonly dataset: string;
  readonly suggestions: readonly Suggestion[];
  readonly maxQuote: number;
  /** Whether it has a source, so that each of its entries needs a quotation or a reason. */
  readonly hasSource: boolean;
}

/** The file that the schemas of all others refer to, which alone depends on a dataset. */
export const definitionsFile = 'definitions.json';

/** The name of the schema of a data file: `measures.yaml` → `measures.json`. */
export function schemaFileOf(dataFile: string): string {
  return dataFile.replace(/\.yaml$/, '.json');
}

/** The files of the data format that have a schema. */
export function dataFiles(catalogue: Catalogue): string[] {
  return [headerFile, ...[...catalogue.kinds.values()].map(kind => `${kind.plural}.yaml`), leftOutFile];
}

/**
 * JSON Schemas of the data files, by name, for editors: what may stand where, and what it means. Draft-07, which is the
 * newest that every version of the YAML language server takes; `enumDescriptions`, `defaultSnippets` and
 * `patternErrorMessage` are its own keywords. They refuse what the reader refuses as far as one file shows it, and also
 * a key with nothing behind it, which the reader passes over.
 */
export function editorSchemas(catalogue: Catalogue, particulars?: Particulars): Map<string, JsonSchema> {
  const schemas = new Map([[definitionsFile, definitions(catalogue, particulars)]]);
  schemas.set(schemaFileOf(headerFile), headerSchema());
  for (const kind of catalogue.kinds.values())
    schemas.set(schemaFileOf(`${kind.plural}.yaml`), kindSchema(kind, catalogue));
  schemas.set(schemaFileOf(leftOutFile), leftOutSchema());
  return schemas;
}

const draft = 'http://json-schema.org/draft-07/schema#';
const refer = (name: string) => ({ $ref: `${definitionsFile}#/definitions/${name}` });
const idOf = (kind: string) => refer(`${kind}Id`);
const statement = Object.fromEntries(statementKeys.map(key => [key, refer(key)]));

/** A schema that another file holds, with a description of its own: in draft-07 nothing else counts beside `$ref`. */
const described = (description: string, type: 'string' | 'object', schema: JsonSchema) => ({
  ...{ description, type },
  allOf: [schema],
});

const text = { type: 'string', pattern: '\\S', patternErrorMessage: 'Needs some text.' };
const id = {
  type: 'string',
  pattern: writtenPattern.source,
  patternErrorMessage:
    'An id is of letters, digits, dots, hyphens and underscores; that of another dataset is dataset:id.',
};

function headerSchema(): JsonSchema {
  const keys = Object.entries(headerKeys);
  const values = Object.fromEntries(
    keys.map(([name, { type, isList }]) => [
      name,
      valueSchema({
        ...{ name, type, isList, enumValues: null },
        description: headerKeyDescriptions[name as keyof typeof headerKeys],
      }),
    ]),
  );
  const pattern = {
    pattern: datasetPattern.source,
    patternErrorMessage: 'Of lower-case letters, digits and hyphens.',
  };
  return {
    $schema: draft,
    title: 'dataset',
    type: 'object',
    properties: {
      ...values,
      id: { ...values.id, ...pattern },
      maxQuote: { ...values.maxQuote, minimum: 1, default: headerKeys.maxQuote.fallback },
    },
    required: keys.filter(([, { fallback }]) => fallback === null).map(([name]) => name),
    additionalProperties: false,
  };
}

function leftOutSchema(): JsonSchema {
  const { source, start, end, reason } = leftOutKeyDescriptions;
  return {
    $schema: draft,
    title: 'left-out',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        source: described(source, 'string', idOf(sourceKind)),
        start: { description: start, type: 'integer', minimum: 0 },
        end: { description: end, type: 'integer', minimum: 1 },
        reason: { description: reason, ...text },
      },
      required: Object.keys(leftOutKeys),
      additionalProperties: false,
    },
    defaultSnippets: [
      { label: 'sentence left out', description: reason, body: snippet(Object.keys(leftOutKeys)) },
    ],
  };
}

function kindSchema(kind: Kind, catalogue: Catalogue): JsonSchema {
  const required = writtenProperties(kind).filter(mustBeWritten);
  return {
    $schema: draft,
    title: kind.plural,
    type: 'array',
    items: entrySchema(kind, catalogue),
    defaultSnippets: [
      {
        label: kind.singular,
        description: kind.description,
        body: snippet(['id', ...required, ...(kind.name === sourceKind ? [] : ['quote'])]),
      },
    ],
  };
}

function entrySchema(kind: Kind, catalogue: Catalogue): JsonSchema {
  const properties = writtenProperties(kind);
  const required = properties.filter(mustBeWritten);
  const isSource = kind.name === sourceKind;
  return {
    description: kind.description,
    type: 'object',
    properties: {
      id: { description: entryKeyDescriptions.id, ...id },
      ...Object.fromEntries(properties.map(p => [p.name, valueSchema(p, catalogue)])),
      ...statement,
      ...(isSource && { [captionsKey]: captionsSchema() }),
      ...Object.fromEntries([...kind.links.values()].map(link => [link.name, linkSchema(link)])),
    },
    additionalProperties: false,
    allOf: [
      refer('statement'),
      {
        // An entry under the id of another dataset only adds relations to it.
        if: refer('addition'),
        else: {
          required: ['id', ...required.map(({ name }) => name)],
          ...(!isSource && { allOf: [refer('entry')] }),
        },
      },
    ],
  };
}

/** The body of a snippet with a place to fill in for each key. */
function snippet(keys: readonly (string | Property)[]): Record<string, string> {
  return Object.fromEntries(
    keys.map((key, i) => {
      const place = i + 1;
      if (typeof key === 'string') return [key, `$${place}`];
      return [key.name, key.enumValues ? `\${${place}|${key.enumValues.join(',')}|}` : `$${place}`];
    }),
  );
}

type Valued = Pick<Property, 'name' | 'type' | 'isList' | 'enumValues' | 'description'>;

function valueSchema(
  { type, isList, enumValues, description }: Valued,
  catalogue?: Catalogue,
): JsonSchema & object {
  const one = enumValues
    ? { enum: enumValues, enumDescriptions: catalogue?.enumDescriptions.get(type) }
    : scalarSchema(type);
  return isList ? { description, type: 'array', items: one } : { description, ...one };
}

function scalarSchema(type: string): JsonSchema & object {
  switch (type) {
    case 'Int':
      return { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
    case 'Float':
      return { type: 'number' };
    case 'Boolean':
      return { type: 'boolean' };
    case 'Date':
      // YAML reads a year alone as a number.
      return {
        type: ['string', 'integer'],
        pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
        patternErrorMessage: 'A date is YYYY, YYYY-MM or YYYY-MM-DD.',
        minimum: 1000,
        maximum: 9999,
      };
    default:
      return text;
  }
}

function statementSchemas(catalogue: Catalogue, maxQuote?: number): Record<string, JsonSchema> {
  const describe = statementKeyDescriptions;
  return {
    quote: { description: describe.quote, ...text, maxLength: maxQuote },
    in: described(describe.in, 'string', idOf(sourceKind)),
    occurrence: { description: describe.occurrence, type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 },
    quotes: {
      description: describe.quotes,
      type: 'array',
      minItems: 1,
      items: { anyOf: [refer('quote'), refer('quotation')] },
    },
    inferred: { description: describe.inferred, ...text },
    basis: valueSchema(
      {
        ...{ name: 'basis', type: 'Basis', isList: false },
        enumValues: catalogue.enums.get('Basis') ?? [],
        description: describe.basis,
      },
      catalogue,
    ),
    note: { description: describe.note, ...text },
  };
}

function captionsSchema(): JsonSchema {
  return {
    description: entryKeyDescriptions.captions,
    type: 'object',
    properties: { quote: refer('quote'), occurrence: refer('occurrence') },
    required: ['quote'],
    additionalProperties: false,
  };
}

const relationSnippets = [
  { label: 'relation, quoted', key: 'quote' as const },
  { label: 'relation, inferred', key: 'inferred' as const },
].map(({ label, key }) => ({
  label,
  description: statementKeyDescriptions[key],
  body: snippet(['to', key]),
}));

function linkSchema({ kind, isOne, description }: Link): JsonSchema {
  const relation = refer(`${kind}Relation`);
  if (isOne) return described(description, 'object', relation);
  return { description, type: 'array', items: relation, defaultSnippets: relationSnippets };
}

function definitions(catalogue: Catalogue, particulars?: Particulars): JsonSchema {
  const kinds = [...catalogue.kinds.values()];
  const vouched = { anyOf: [{ required: ['quote'] }, { required: ['quotes'] }, { required: ['inferred'] }] };
  return {
    $schema: draft,
    definitions: {
      ...statementSchemas(catalogue, particulars?.maxQuote),
      quotation: {
        type: 'object',
        properties: { quote: refer('quote'), in: refer('in'), occurrence: refer('occurrence') },
        required: ['quote'],
        additionalProperties: false,
      },
      statement: {
        dependencies: {
          quotes: { properties: { quote: false } },
          occurrence: ['quote'],
          in: { anyOf: [{ required: ['quote'] }, { required: ['quotes'] }] },
        },
      },
      vouched,
      addition: {
        required: ['id'],
        properties: { id: { pattern: particulars ? `^(?!${particulars.dataset}:).*:` : ':' } },
      },
      entry: particulars?.hasSource ? vouched : {},
      ...Object.fromEntries(kinds.map(kind => [`${kind.name}Id`, idSchema(kind, particulars)])),
      ...Object.fromEntries(
        kinds.map(({ name }) => [
          `${name}Relation`,
          {
            type: 'object',
            properties: { to: described(`The id of ${aKind(name)}.`, 'string', idOf(name)), ...statement },
            required: ['to'],
            additionalProperties: false,
            allOf: [refer('statement'), refer('vouched')],
            errorMessage: 'A relation has `to`, and a `quote` or `inferred`.',
          },
        ]),
      ),
    },
  };
}

/** An id of that kind: those that are known are offered, and any other may be on its way. */
function idSchema(kind: Kind, particulars?: Particulars): JsonSchema {
  const known = particulars?.suggestions.filter(suggestion => suggestion.kind === kind.name) ?? [];
  if (known.length === 0) return id;
  return {
    anyOf: [{ enum: known.map(k => k.id), enumDescriptions: known.map(k => k.name) }, id],
  };
}
