import { type FieldNode, type GraphQLSchema, getDirectiveValues, isEnumType, isScalarType } from 'graphql';
import { type Asked, type AskedPath, pathsOf, renderPath } from './asked.ts';
import type { Report } from './problem.ts';
import { placeOf, type Spine, sharedLists } from './spine.ts';
import type { Drawing, NamePlace, ValuePlace, ViewForm } from './view.ts';

const roleNames = [
  'row',
  'column',
  'value',
  'step',
  'label',
  'start',
  'end',
  'target',
  'actual',
  'baseline',
] as const;
type RoleName = (typeof roleNames)[number];

/** How often a form has a role; of steps there is one for each number from 1 on. */
type Often = 'once' | 'perhaps' | 'steps' | 'freely';

/** The roles of each form. */
const rolesOf: Readonly<Record<ViewForm, Partial<Record<RoleName, Often>>>> = {
  TABLE: {},
  NETWORK: { label: 'freely' },
  MATRIX: { row: 'once', column: 'once', value: 'perhaps' },
  SANKEY: { step: 'steps', value: 'perhaps' },
  TREE: { step: 'steps' },
  TIMELINE: { label: 'once', start: 'once', end: 'perhaps' },
  BULLET: { label: 'once', target: 'once', actual: 'perhaps', baseline: 'perhaps' },
  BAR: { label: 'once', value: 'once' },
};

/** Flows lead from somewhere to somewhere; a tree of one level is a list, but a tree. */
const leastSteps: Partial<Record<ViewForm, number>> = { SANKEY: 2, TREE: 1 };

/** What a role can stand on, beside names, which can be anything. */
const numbers = ['Int', 'Float'];
const times = ['Int', 'Date'];
const typesOf: Partial<Record<RoleName, readonly string[]>> = {
  start: times,
  end: times,
  target: numbers,
  actual: numbers,
  baseline: numbers,
};

/** A role where it stands. */
interface Role {
  readonly name: RoleName;
  readonly path: AskedPath;
  readonly line: number;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * The roles that fields have in a view of some form, and the spine that its rows follow; null where they are not as the
 * form needs them, with all that is wrong reported.
 */
export function readRoles(
  schema: GraphQLSchema,
  form: ViewForm,
  fields: readonly Asked[],
  viewLine: number,
  report: Report,
): { drawing: Drawing; spine: Spine } | null {
  let isGood = true;
  const fault: Report = (line, message) => {
    isGood = false;
    report(line, message);
  };
  const roles = [...pathsOf(fields)].flatMap(path => rolesAt(schema, path));
  const fitting = roles
    .filter(role => fitsForm(form, role, fault))
    .filter(role => fitsField(form, role, fault));
  const crosstabs =
    form === 'MATRIX' ? [...pathsOf(fields)].filter(path => path.at(-1)!.field.name === 'crosstab') : [];
  if (crosstabs.length > 0) {
    const keys = readCrosstab(crosstabs, roles, fault);
    return keys && isGood ? { drawing: { as: 'MATRIX', of: 'crosstab', keys }, spine: [] } : null;
  }

  const misfits = new Set(roles.filter(role => !fitting.includes(role)).map(({ name }) => name));
  for (const [name, often] of Object.entries(rolesOf[form]) as [RoleName, Often][]) {
    const found = fitting.filter(role => role.name === name);
    if (often === 'steps') checkSteps(form, found, viewLine, fault);
    else if (often !== 'freely') checkOnce(form, found, fault);
    // A role that stands in a wrong place is not missing too.
    if (often === 'once' && found.length === 0 && !misfits.has(name))
      fault(
        viewLine,
        `A ${form} needs one field with @${name}, and none has it. Put @${name} on ${exampleOf[name]}.`,
      );
  }
  const spine = form === 'TABLE' || form === 'NETWORK' ? null : checkSpine(fitting, fault);
  if (!isGood) return null;
  return { drawing: drawingOf(form, fitting), spine: spine ?? [] };
}

/** Where a role is put, in a message. */
const exampleOf: Readonly<Record<RoleName, string>> = {
  row: 'the field that names the rows, such as a `name`',
  column: 'the field that names the columns, such as a `name`',
  value: 'the field that says how large a bar is, such as a `totalCount`, or `@value(agg: COUNT)` on an `id`',
  step: 'the fields that name the steps',
  label: 'the field that names what is drawn, such as a `name`',
  start: 'a year or a date, such as `year`',
  end: 'a year or a date',
  target: 'a number, such as `value`',
  actual: 'a number',
  baseline: 'a number',
};

function rolesAt(schema: GraphQLSchema, path: AskedPath): Role[] {
  const { nodes } = path.at(-1)!;
  const given = (name: RoleName, node: FieldNode): Role[] => {
    const values = getDirectiveValues(schema.getDirective(name)!, node);
    return values ? [{ name, path, line: node.loc?.startToken.line ?? 1, arguments: values }] : [];
  };
  // Written twice, in two fragments say, it is still one field.
  return roleNames.flatMap(name => nodes.flatMap(node => given(name, node)).slice(0, 1));
}

function fitsForm(form: ViewForm, { name, path, line }: Role, fault: Report): boolean {
  const taken = Object.keys(rolesOf[form]);
  if (taken.includes(name)) return true;
  const others = (Object.keys(rolesOf) as ViewForm[]).filter(other => name in rolesOf[other]);
  fault(
    line,
    `@${name} on ${renderPath(path)} is no role of a ${form}, which takes ${taken.length === 0 ? 'none' : listed(taken.map(role => `@${role}`))}. Take it out, or draw the view as ${others.join(' or ')}.`,
  );
  return false;
}

function fitsField(form: ViewForm, role: Role, fault: Report): boolean {
  const { name, path, line } = role;
  const { type, isList, fields } = path.at(-1)!;
  const where = `@${name} on ${renderPath(path)}`;
  if (fields.length > 0 || (!isScalarType(type) && !isEnumType(type))) {
    fault(
      line,
      `${where} needs a field with a value, but ${path.at(-1)!.key} holds objects. Put it on a field inside, such as \`name\`.`,
    );
    return false;
  }
  if (isList) {
    fault(
      line,
      `${where} needs one value, but ${path.at(-1)!.key} is a list of them. Put it on a field of one value.`,
    );
    return false;
  }
  if (name === 'value' && form === 'SANKEY' && role.arguments.agg === 'LIST') {
    fault(
      line,
      `${where} lists values side by side, but a flow is as large as one number. Say which: @value(agg: COUNT), MIN or MAX.`,
    );
    return false;
  }
  const types = typesNeeded(form, role);
  if (!types || types.includes(type.name)) return true;
  const needed = types === times ? 'a year or a date' : 'a number';
  const advice = name === 'value' ? 'Count them with @value(agg: COUNT), or put' : 'Put';
  fault(
    line,
    `${where} needs ${needed}, but ${path.at(-1)!.key} is ${type.name}. ${advice} it on another field.`,
  );
  return false;
}

/** How large a bar or a flow is must be a number, of whatever things; a cell may hold anything. */
function typesNeeded(form: ViewForm, role: Role): readonly string[] | undefined {
  if (role.name !== 'value') return typesOf[role.name];
  const { agg } = role.arguments;
  if (agg === 'COUNT') return undefined;
  return form === 'MATRIX' && agg === 'LIST' ? undefined : numbers;
}

function checkOnce(form: ViewForm, found: readonly Role[], fault: Report): void {
  const [first, ...others] = found;
  for (const { name, path, line } of others)
    fault(
      line,
      `A ${form} has one @${name}, and it stands on ${renderPath(first!.path)} (line ${first!.line}) already; here it stands on ${renderPath(path)} too. Take one out.`,
    );
}

function checkSteps(form: ViewForm, found: readonly Role[], viewLine: number, fault: Report): void {
  const known = new Map<number, Role>();
  for (const role of found) {
    const n = role.arguments.n as number;
    const first = known.get(n);
    if (n < 1)
      fault(
        role.line,
        `Steps are numbered from 1, but @step(n: ${n}) stands on ${renderPath(role.path)}. Number them anew.`,
      );
    else if (first)
      fault(
        role.line,
        `Step ${n} stands on ${renderPath(first.path)} (line ${first.line}) already; here it stands on ${renderPath(role.path)} too. Give each step a number of its own.`,
      );
    else known.set(n, role);
  }
  const last = Math.max(leastSteps[form]!, ...known.keys());
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter(n => !known.has(n));
  if (missing.length === 0 || found.some(role => (role.arguments.n as number) < 1)) return;
  fault(
    viewLine,
    `A ${form} needs steps from 1 to ${last}, each once, but ${listed(missing.map(n => `@step(n: ${n})`))} ${missing.length === 1 ? 'is' : 'are'} missing. Put ${missing.length === 1 ? 'it' : 'them'} on the field that names the step, such as a \`name\`, or number the steps anew.`,
  );
}

/** All roles stand on one list path; of two lists beside each other no rows can be made that do not multiply. */
function checkSpine(roles: readonly Role[], fault: Report): Spine {
  const placed = roles.map(role => ({ role, lists: placeOf(role.path).lists }));
  const deepest = placed.reduce<(typeof placed)[number] | null>(
    (a, b) => (a && a.lists.length >= b.lists.length ? a : b),
    null,
  );
  if (!deepest) return [];
  for (const { role, lists } of placed) {
    if (sharedLists(deepest.lists, lists) === lists.length) continue;
    fault(
      role.line,
      `The roles of a view stand on one list inside the other, but @${role.name} on ${renderPath(role.path)} and @${deepest.role.name} on ${renderPath(deepest.role.path)} (line ${deepest.role.line}) stand in lists beside each other. Nest the one list in the other, or count the items of both in a \`crosstab\`.`,
    );
  }
  return deepest.lists;
}

function readCrosstab(paths: readonly AskedPath[], roles: readonly Role[], fault: Report): string[] | null {
  const [first, second] = paths;
  const { lists, rest } = placeOf(first!);
  const { line } = first!.at(-1)!;
  if (second)
    fault(
      second.at(-1)!.line,
      `A MATRIX shows one crosstab, and ${renderPath(first!)} (line ${line}) is one already; here is ${renderPath(second)} too. Take one out.`,
    );
  if (lists.length > 0)
    fault(
      line,
      `A MATRIX shows a crosstab of one list, but ${renderPath(first!)} stands inside another list, once for each of its items. Put it on a list of the query itself.`,
    );
  for (const { name, path, line: at } of roles)
    fault(
      at,
      `A MATRIX of a crosstab has its rows and columns already, but @${name} stands on ${renderPath(path)}. Take out the role or the crosstab.`,
    );
  return lists.length === 0 ? [...rest] : null;
}

function drawingOf(form: ViewForm, roles: readonly Role[]): Drawing {
  const all = (name: RoleName) => roles.filter(role => role.name === name);
  const place = (name: RoleName) => placeOf(all(name)[0]!.path);
  const maybe = (name: RoleName) => (all(name).length > 0 ? place(name) : null);
  const name = (role: RoleName) => namePlace(all(role)[0]!);
  const value = () => valuePlace(all('value')[0]!);
  const steps = () =>
    all('step')
      .sort((a, b) => (a.arguments.n as number) - (b.arguments.n as number))
      .map(namePlace);
  switch (form) {
    case 'TABLE':
    case 'NETWORK':
      return { as: form };
    case 'MATRIX':
      return {
        as: form,
        of: 'roles',
        row: name('row'),
        column: name('column'),
        value: all('value').length > 0 ? value() : null,
      };
    case 'SANKEY':
      return { as: form, steps: steps(), value: all('value').length > 0 ? value() : null };
    case 'TREE':
      return { as: form, steps: steps() };
    case 'TIMELINE':
      return { as: form, label: name('label'), start: place('start'), end: maybe('end') };
    case 'BULLET':
      return {
        as: form,
        label: name('label'),
        target: place('target'),
        actual: maybe('actual'),
        baseline: maybe('baseline'),
      };
    case 'BAR':
      return { as: form, label: name('label'), value: value() };
  }
}

function namePlace({ path }: Role): NamePlace {
  const { type } = path.at(-1)!;
  return { ...placeOf(path), isText: type.name === 'String' || type.name === 'ID' };
}

function valuePlace(role: Role): ValuePlace {
  return { ...namePlace(role), aggregate: role.arguments.agg as ValuePlace['aggregate'] };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
