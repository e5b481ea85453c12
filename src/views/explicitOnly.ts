import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type ObjectValueNode,
  parseValue,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { readView } from './readView.ts';
import type { View } from './view.ts';

const known = new WeakMap<View, View>();

/**
 * The same view without what is inferred. Each list that a relation leads to has its explicit relations alone, groups, cross
 * tables, paths and neighbours follow no others, lists of statements hold none that are inferred, and a condition on related
 * things sees explicit relations alone. Columns, roles and parameters stay as they are. What it does not reach: a field that
 * leads to one thing takes no condition, and says nothing of its relation, so it stays; entities that are inferred
 * themselves stay in lists of their kind; `within` follows each step to what is wider; `search` finds by texts.
 */
export function explicitOnly(view: View, schema: GraphQLSchema): View {
  const ready = known.get(view);
  if (ready) return ready;
  const source = `${print(narrow(view.document, schema))}\n`;
  const read = readView({ file: view.file, source }, schema);
  if (read.is === 'broken')
    throw new Error(`${view.name} without what is inferred is no view: ${read.problems[0]!.message}`);
  known.set(view, read);
  return read;
}

function narrow(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave: node => {
          const takes = new Map(
            types.getFieldDef()?.args.map(({ name, type }) => [name, getNamedType(type).name]),
          );
          if (takes.get('edge') === 'EdgeWhere') return withCondition(node, 'edge');
          if (takes.get('where') === 'StatementWhere') return withCondition(node, 'where');
          if (takes.get('assertion') === 'Assertion') return withAssertion(node);
          return undefined;
        },
      },
      ObjectValue: {
        leave: node => {
          const type = getNamedType(types.getInputType());
          return type?.name.endsWith('RelationWhere') ? withEdge(node) : undefined;
        },
      },
    }),
  );
}

const explicit = parseValue('{ assertion: { eq: EXPLICIT } }', { noLocation: true });

function both(given: ValueNode | undefined): ValueNode {
  if (!given) return explicit;
  return object('and', { kind: Kind.LIST, values: [given, explicit] });
}

function withCondition(node: FieldNode, name: string): FieldNode {
  const { arguments: given = [] } = node;
  const value = both(given.find(one => one.name.value === name)?.value);
  return { ...node, arguments: [...given.filter(one => one.name.value !== name), argument(name, value)] };
}

/** A field that asks for one assertion by itself goes on doing so. */
function withAssertion(node: FieldNode): FieldNode | undefined {
  const { arguments: given = [] } = node;
  if (given.some(({ name }) => name.value === 'assertion')) return undefined;
  return { ...node, arguments: [...given, argument('assertion', { kind: Kind.ENUM, value: 'EXPLICIT' })] };
}

function withEdge(node: ObjectValueNode): ObjectValueNode {
  const edge = node.fields.find(({ name }) => name.value === 'edge')?.value;
  const others = node.fields.filter(({ name }) => name.value !== 'edge');
  return { ...node, fields: [...others, ...object('edge', both(edge)).fields] };
}

function argument(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}

function object(name: string, value: ValueNode): ObjectValueNode {
  return {
    kind: Kind.OBJECT,
    fields: [{ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value }],
  };
}
