import type { Parameter, ParameterType } from '../views/parameter.ts';

/** A JSON Schema of an object, as tools have it. */
export interface JsonObjectSchema {
  readonly [keyword: string]: unknown;
  readonly type: 'object';
  readonly properties: Record<string, object>;
  readonly required?: string[];
}

/** What a tool takes, as a JSON Schema. */
export function inputSchemaOf(parameters: readonly Parameter[]): JsonObjectSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(parameter => [parameter.name, schemaOf(parameter)])),
    required: parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: false,
  };
}

function schemaOf({ description, descriptionZh, isList, default: given, of }: Parameter): object {
  const item = itemSchemaOf(of);
  const said = [description, descriptionZh, explain(of)].filter(text => text).join('. ');
  return {
    ...(isList ? { type: 'array', items: item } : item),
    ...(said && { description: said }),
    ...(given !== undefined && { default: given }),
  };
}

function itemSchemaOf(of: ParameterType): object {
  switch (of.is) {
    case 'choice':
      return { type: 'string', enum: of.values.map(({ value }) => value) };
    case 'truth':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' };
    case 'text':
    case 'entity':
      return { type: 'string' };
  }
}

/** A client keeps the schemas of all tools at hand, so long lists are not explained in each of them. */
const mostExplained = 25;

/** What the schema of a value cannot say. */
function explain(of: ParameterType): string {
  switch (of.is) {
    case 'choice':
      return of.values.length > mostExplained
        ? '`schema` tells what they mean'
        : of.values.map(({ value, description }) => `${value}: ${description}`).join(' ');
    case 'date':
      return 'A date as YYYY, YYYY-MM or YYYY-MM-DD';
    case 'entity':
      return of.kind ? `The id of a ${of.kind}; find it with \`search\`` : '';
    default:
      return '';
  }
}
