import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';

type Given = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;

/** The arguments of a field, conditions without what variables that were not given left empty. Throws BAD_USER_INPUT. */
export function givenTo(field: Field, node: FieldNode, variables: Given): Given {
  const given = getArgumentValues(field, node, variables);
  for (const name of ['where', 'edge']) {
    const type = field.args.find(a => a.name === name)?.type;
    const value = node.arguments?.find(a => a.name.value === name)?.value;
    delete given[name];
    if (!type || !value) continue;
    const condition = conditionOf(value, type, variables);
    if (condition === undefined) continue;
    refuseEmpty(condition);
    given[name] = condition;
  }
  return given;
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Undefined is no condition. */
function conditionOf(value: ValueNode, type: GraphQLInputType, variables: Given): unknown {
  const nullable = getNullableType(type);
  if (value.kind === Kind.VARIABLE) {
    const given = variables[value.name.value];
    if (hasNull(given)) throw badInput('An operand is null.');
    return given;
  }
  if (value.kind === Kind.NULL) throw badInput('An operand is null.');
  if (isInputObjectType(nullable) && value.kind === Kind.OBJECT) {
    const fields = value.fields.map(f => [
      f.name.value,
      conditionOf(f.value, nullable.getFields()[f.name.value]!.type, variables),
    ]);
    const kept = fields.filter(([, condition]) => condition !== undefined);
    // `edge` narrows what others see, so it is nothing when the others are gone.
    if (kept.length < fields.length && kept.every(([name]) => name === 'edge')) return undefined;
    return Object.fromEntries(kept);
  }
  if (isListType(nullable) && isInputObjectType(getNullableType(nullable.ofType))) {
    const items = value.kind === Kind.LIST ? value.values : [value];
    const conditions = items.map(item => conditionOf(item, nullable.ofType, variables));
    const kept = conditions.filter(condition => condition !== undefined);
    return items.length > 0 && kept.length === 0 ? undefined : kept;
  }
  return valueFromAST(value, type, variables);
}

function hasNull(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value as object).some(hasNull);
}

/** `{}` under a quantifier says nothing, and neither does `edge` alone. */
function refuseEmpty(condition: unknown): void {
  if (typeof condition !== 'object' || condition === null) return;
  const names = Object.keys(condition);
  if (names.length === 1 && names[0] === 'edge') throw badInput('`edge` stands alone.');
  for (const [name, value] of Object.entries(condition)) {
    const isQuantifier = ['some', 'none', 'all', 'single'].includes(name);
    if (isQuantifier && Object.keys(value as object).length === 0) throw badInput(`\`${name}\` is empty.`);
    refuseEmpty(value);
  }
}
