import { type GraphQLSchema, printType } from 'graphql';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { badInput } from '../engine/errors.ts';

interface Model {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
}

/** What can be asked, in short: the kinds of things, and the fields that a query begins with. */
export function describeSchema({ schema, catalogue }: Model): string {
  const kinds = [...catalogue.kinds.values()].map(
    ({ constant, name, singular, plural, description }) =>
      `- ${constant}: type ${name}, fields \`${singular}(id)\` and \`${plural}(where, search, orderBy, first, after)\`. ${inOneLine(description)}`,
  );
  const ofKinds = new Set(
    [...catalogue.kinds.values()].flatMap(({ singular, plural }) => [singular, plural]),
  );
  const fields = Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => !ofKinds.has(name))
    .map(({ name, args, type, description }) => {
      const taken = args.map(arg => `${arg.name}: ${arg.type}`).join(', ');
      return `- \`${name}${taken && `(${taken})`}: ${type}\` ${inOneLine(description ?? '')}`;
    });
  return [
    '# Kinds',
    ...kinds,
    '',
    '# Other fields that a query begins with',
    ...fields,
    '',
    'A list is a connection: `edges { assertion citations { quote } node { … } }`, `nodes { … }`, `totalCount`, `groups(by)`, `crosstab(rows, columns)`.',
    'Ask for one type by its name, such as the type of a kind, `XWhere` for its conditions, `XOrder` for its order.',
  ].join('\n');
}

/** One type as SDL, by its name or by that of its kind. Throws a GraphQLError for a name that there is not. */
export function describeType(name: string, { schema, catalogue }: Model): string {
  const kind = [...catalogue.kinds.values()].find(({ constant }) => constant === name);
  const type = schema.getType(kind?.name ?? name);
  if (type) return printType(type);
  const known = Object.keys(schema.getTypeMap()).filter(one => !one.startsWith('__'));
  throw badInput(
    `"type" must be the name of a type of the schema or of a kind, but "${name}" is none.${didYouMean(suggestionList(name, known)) || ' Without it, all kinds are told.'}`,
  );
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
