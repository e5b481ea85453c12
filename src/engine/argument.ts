import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind as Node,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { badInput } from './errors.ts';

/**
 * The value of a condition argument. An operator whose variable was not given does not exist, and what is left empty by
 * that does not exist either (an `edge` with nothing left to narrow included), so undefined means "no condition", while a
 * written `{}` stays `{}`. An explicit null is refused with its path. The argument has been validated and its variables coerced before.
 */
export function readCondition(
  node: ValueNode,
  type: GraphQLInputType,
  variables: Readonly<Record<string, unknown>>,
  path: string,
): unknown {
  if (node.kind === Node.VARIABLE) {
    const value = variables[node.name.value];
    if (value !== undefined) refuseNulls(value, path);
    return value;
  }
  if (node.kind === Node.NULL) throw nullRefused(path);
  const nullable = getNullableType(type);
  if (isListType(nullable) && isInputObjectType(getNullableType(nullable.ofType))) {
    const items = node.kind === Node.LIST ? node.values : [node];
    const read = items
      .map((item, i) => readCondition(item, nullable.ofType, variables, `${path}[${i}]`))
      .filter(item => item !== undefined);
    return items.length > 0 && read.length === 0 ? undefined : read;
  }
  if (isInputObjectType(nullable) && node.kind === Node.OBJECT) {
    const types = nullable.getFields();
    const entries = node.fields
      .map(({ name: { value: name }, value }) => [
        name,
        readCondition(value, types[name]!.type, variables, `${path}.${name}`),
      ])
      .filter(([, value]) => value !== undefined);
    const isEmptied = entries.length < node.fields.length && entries.every(([name]) => name === 'edge');
    return isEmptied ? undefined : Object.fromEntries(entries);
  }
  return valueFromAST(node, type, variables);
}

function refuseNulls(value: unknown, path: string): void {
  if (value === null) throw nullRefused(path);
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) refuseNulls(item, `${path}[${i}]`);
  } else if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value as object)) refuseNulls(item, `${path}.${key}`);
  }
}

function nullRefused(path: string) {
  return badInput(
    `\`${path}\` needs a value, but null arrived. Leave it out for no condition, or ask for missing values with \`isNull: true\`.`,
  );
}
