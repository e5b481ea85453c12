import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ParseOptions,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { type Asked, askedOf, pathsOf } from './asked.ts';
import { type Column, readColumns } from './columns.ts';
import { crosstabColumns } from './crosstab.ts';
import { readParameters } from './parameter.ts';
import type { Report, ViewProblem } from './problem.ts';
import { readRoles } from './roles.ts';
import { longestSpine, type Spine } from './spine.ts';
import { takenNames } from './takenNames.ts';
import type { BrokenView, Drawing, Said, View, ViewForm } from './view.ts';
import { isViewName } from './viewName.ts';

/** The file of a view, where it came from and what is in it. */
export interface ViewFile {
  /** As it is named to people; the last part without its ending is the name of the view. */
  readonly file: string;
  readonly source: string;
}

/** How long and how involved the query of a view may be, where not everybody may write one. */
export interface ViewLimits {
  readonly parseOptions?: ParseOptions;
  readonly validationOptions?: { readonly maxErrors: number };
  /** Beside those of the specification. */
  readonly validationRules?: readonly ValidationRule[];
}

const ending = '.graphql';

/** Reads a view. All that is wrong at one stage is told at once: the writing, the query, the roles. */
export function readView(
  { file, source }: ViewFile,
  schema: GraphQLSchema,
  limits: ViewLimits = {},
): View | BrokenView {
  const problems: ViewProblem[] = [];
  const report: Report = (line, message) => problems.push({ file, line, message });
  const name = nameOf(file, report);
  const document = parseQuery(source, schema, limits, report);
  const view = document && makeView({ name, file, source }, document, schema, report);
  return view && problems.length === 0 ? view : { is: 'broken', name, file, source, problems };
}

function nameOf(file: string, report: Report): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(ending, '');
  if (!isViewName(name))
    report(
      1,
      `"${name}" cannot be the name of a view: it takes Latin letters, digits, "-" and "_", a letter first. Name the file so.`,
    );
  else if (takenNames.has(name))
    report(1, `"${name}" is ${takenNames.get(name)} of plangraph's own. Give the file another name.`);
  return name;
}

/** A document of one valid query, or null, with all that is wrong reported. */
function parseQuery(
  source: string,
  schema: GraphQLSchema,
  { parseOptions, validationOptions, validationRules = [] }: ViewLimits,
  report: Report,
): DocumentNode | null {
  try {
    const document = parse(source, parseOptions);
    if (!isOneQuery(document, report)) return null;
    const faults = validate(schema, document, [...specifiedRules, ...validationRules], validationOptions);
    for (const fault of faults) reportFault(fault, schema, report);
    return faults.length === 0 ? document : null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    reportFault(error, schema, report);
    return null;
  }
}

function isOneQuery({ definitions }: DocumentNode, report: Report): boolean {
  const [first, ...others] = definitions.filter(d => d.kind === Kind.OPERATION_DEFINITION);
  if (!first)
    report(
      1,
      'A view is a query, but there is none in the file. Write `query NAME @view(as: TABLE, title: "…") { … }`.',
    );
  for (const { loc } of others)
    report(
      loc!.startToken.line,
      `A view is one query, and it starts in line ${first!.loc!.startToken.line}; here is another operation. Move it to a file of its own.`,
    );
  if (first && first.operation !== OperationTypeNode.QUERY)
    report(
      first.loc!.startToken.line,
      `A view is a query, but here is a ${first.operation}. Views only read; plans are changed in their files and loaded by \`plangraph import\`.`,
    );
  return first?.operation === OperationTypeNode.QUERY && others.length === 0;
}

/** What GraphQL says of a fault, and what to do where it does not say so itself. */
function reportFault({ message, locations }: GraphQLError, schema: GraphQLSchema, report: Report): void {
  const line = locations?.[0]?.line ?? 1;
  const directive = /^Unknown directive "@(\w+)"/.exec(message)?.[1];
  const known = schema.getDirectives().map(d => `@${d.name}`);
  const advice = directive
    ? didYouMean(suggestionList(`@${directive}`, known)) || ` There are ${known.join(', ')}.`
    : (advices.find(([pattern]) => pattern.test(message))?.[1] ?? '');
  report(line, `${message}${advice}`);
}

const advices: readonly (readonly [RegExp, string])[] = [
  [/^Syntax Error/, ' Put right what stands there, or before it.'],
  [/is never used/, ' Use it, or take it out.'],
  [/is not defined/, ' Declare it, or put right its name.'],
  [/is required, but it was not provided/, ' Give it.'],
  [/used in position expecting type/, ' Declare it so.'],
  [/must not have a selection since/, ' Take out the braces.'],
  [/^Cannot query field "\w+" on type "\w+"\.$/, ' The schema says which fields there are.'],
];

function makeView(
  { name, file, source }: Pick<View, 'name' | 'file' | 'source'>,
  document: DocumentNode,
  schema: GraphQLSchema,
  report: Report,
): View | null {
  const operation = document.definitions.find(d => d.kind === Kind.OPERATION_DEFINITION)!;
  const line = operation.loc!.startToken.line;
  if (!operation.name)
    report(
      line,
      'The query of a view needs a name, for the clients that are made of it. Write `query NAME`.',
    );
  const said = readViewDirective(schema, operation, report);
  const parameters = readParameters(schema, operation, report);
  const fields = askedOf(schema, document, operation);
  if (!fields)
    report(
      line,
      'The query asks for more than 5,000 fields, those of a fragment in each place where it stands. Ask for fewer.',
    );
  if (!said || !fields || !checkKeys(fields, report)) return null;
  const rows = readRows(schema, said.as, fields, said.line, report);
  if (!rows) return null;
  const { title, description } = said;
  const read = { name, file, source, title, description, document, fields, parameters, ...rows };
  return { is: 'view', ...read, wantsSources: false };
}

function readViewDirective(schema: GraphQLSchema, operation: OperationDefinitionNode, report: Report) {
  const node = operation.directives?.find(d => d.name.value === 'view');
  if (!node) {
    report(
      operation.loc!.startToken.line,
      'The query does not say how it is drawn. Write @view(as: TABLE, title: "…") before its first brace.',
    );
    return null;
  }
  const line = node.loc!.startToken.line;
  const variable = node.arguments?.find(({ value }) => value.kind === Kind.VARIABLE);
  if (variable) {
    report(
      line,
      `@view is the same for every reader, but its ${variable.name.value} is a variable. Write it out.`,
    );
    return null;
  }
  const given = getDirectiveValues(schema.getDirective('view')!, operation) as Readonly<
    Record<string, string | null | undefined>
  >;
  const title = saidIn(given.title, given.titleZh);
  if (!title) report(line, '@view needs a title, but it is empty. Write the question that the view answers.');
  return (
    title && {
      as: given.as as ViewForm,
      title,
      description: saidIn(given.description, given.descriptionZh),
      line,
    }
  );
}

function saidIn(en: string | null | undefined, zh: string | null | undefined): Said | null {
  const [english, chinese] = [en?.trim(), zh?.trim()];
  return english || chinese ? { en: english || chinese!, zh: chinese || english! } : null;
}

/** Keys that begin with "_" are for what is asked beside the view's own fields. */
function checkKeys(fields: readonly Asked[], report: Report): boolean {
  const faults = [...pathsOf(fields)]
    .map(path => path.at(-1)!)
    .filter(
      ({ key, field }) =>
        (key.startsWith('_') && key !== '__typename') ||
        (field.name.startsWith('__') && field.name !== '__typename'),
    );
  for (const { line, key } of faults)
    report(
      line,
      `\`${key}\` begins with "_", as only what plangraph asks for itself does. Give it another alias.`,
    );
  return faults.length === 0;
}

function readRows(
  schema: GraphQLSchema,
  form: ViewForm,
  fields: readonly Asked[],
  line: number,
  report: Report,
): { drawing: Drawing; spine: Spine; columns: readonly Column[] } | null {
  const roles = readRoles(schema, form, fields, line, report);
  if (!roles) return null;
  const { drawing } = roles;
  if (drawing.as === 'MATRIX' && drawing.of === 'crosstab')
    return { drawing, spine: [], columns: crosstabColumns };
  const spine = form === 'TABLE' || form === 'NETWORK' ? longestSpine(fields) : roles.spine;
  const columns = readColumns(fields, spine, report);
  if (columns.length === 0) {
    report(line, 'The view has nothing to show, as all its fields are @hidden. Show at least one.');
    return null;
  }
  return { drawing, spine, columns };
}
