import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  getArgumentValues,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Kind } from '../catalogue/catalogue.ts';
import { badInput } from './errors.ts';
import { planNeighbours } from './neighbourGroups.ts';
import { planNeighbourhood } from './neighbourhood.ts';
import { planPaths } from './paths.ts';
import type { EntityLookup, LookupRead, RootPlan, RootRead, StatementLookup } from './plan.ts';
import {
  Columns,
  type Selecting,
  selectAbstract,
  selectDatasetFields,
  selectEntity,
  selectList,
  selectStatement,
} from './select.ts';
import { selectSearch } from './selectSearch.ts';
import { planStatements } from './statements.ts';

const mostIds = 100;

/**
 * The root fields of a query, each planned on its own: one that is refused leaves the others. The operation has been
 * validated and its variables coerced. Throws TOO_EXPENSIVE for more fields than can be planned in good time.
 */
export function planOperation(selecting: Selecting, operation: OperationDefinitionNode): RootPlan[] {
  const { schema, fragments, variables } = selecting;
  const query = schema.getQueryType()!;
  const roots = collectFields(schema, fragments, variables, query, operation.selectionSet);
  return [...roots].map(([key, nodes]): RootPlan => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { is: 'constant', key, value: query.name };
    if (name.startsWith('__')) return { is: 'local', of: 'schema', key, nodes };
    if (name === 'views') return { is: 'local', of: 'views', key, nodes };
    try {
      return { is: 'read', key, nodes, read: planRoot(selecting, query.getFields()[name]!, nodes, key) };
    } catch (error) {
      // What is too much is too much for the whole operation.
      if (!(error instanceof GraphQLError) || error.extensions.code === 'TOO_EXPENSIVE') throw error;
      return { is: 'refused', key, nodes, error: locatedError(error, nodes, [key]) };
    }
  });
}

function planRoot(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  key: string,
): RootRead {
  const byName = rootsOf(selecting);
  const kind = byName.get(field.name);
  if (kind && field.name === kind.plural)
    return { is: 'list', ...selectList(selecting, kind, null, nodes, [key]) };
  if (field.name === 'datasets') {
    const columns = new Columns();
    const fields = selectDatasetFields(selecting, nodes, columns, [key]);
    return { is: 'datasets', columns: columns.list, fields };
  }
  if (field.name === 'paths') return planPaths(selecting, field, nodes, key);
  if (field.name === 'neighbours') return planNeighbours(selecting, field, nodes, key);
  if (field.name === 'neighbourhood') return planNeighbourhood(selecting, field, nodes, key);
  if (field.name === 'statements') return planStatements(selecting, field, nodes, key);
  if (field.name === 'search') return selectSearch(selecting, field, nodes, [key]);
  const given = getArgumentValues(field, nodes[0]!, selecting.variables as Record<string, unknown>);
  if (kind) {
    const columns = new Columns();
    const shape = { is: 'object' as const, fields: selectEntity(selecting, kind, nodes, columns, [key]) };
    const ids = [given.id as string];
    const entities = { label: kind.name, ids, columns: columns.list, shape };
    return { is: 'lookup', ids, isOne: true, entities, ownStatements: null, statements: [] };
  }
  if (field.name === 'node')
    return { ...planNodes(selecting, [given.id as string], nodes, key), isOne: true };
  const ids = given.ids as string[];
  if (ids.length > mostIds)
    throw badInput(
      `\`ids\` takes at most ${mostIds} ids, but ${ids.length} arrived. Ask in several requests.`,
    );
  return planNodes(selecting, ids, nodes, key);
}

/** Entities and statements by id; an id with slashes is a statement's, `ENTITY/id` of an entity itself. */
function planNodes(
  selecting: Selecting,
  ids: readonly string[],
  nodes: readonly FieldNode[],
  key: string,
): LookupRead {
  const entityIds = unique(ids.filter(id => !id.includes('/')));
  const statementIds = unique(ids.filter(id => id.includes('/'))).map(id => id.split('/'));
  const statements = unique(statementIds.map(([type]) => type!)).flatMap((type): StatementLookup[] => {
    const relations = selecting.catalogue.relations.filter(r => r.type === type);
    if (relations.length === 0) return [];
    const columns = new Columns();
    const kinds = { from: unique(relations.map(r => r.from)), to: unique(relations.map(r => r.to)) };
    const fields = selectStatement(selecting, type, kinds, nodes, columns, [key]);
    const ends = statementIds
      .filter(parts => parts[0] === type && parts.length === 3)
      .map(([, from, to]) => [from!, to!] as const);
    return [{ type, ends, columns: columns.list, shape: { is: 'object', fields } }];
  });
  const ownIds = statementIds
    .filter(parts => parts[0] === 'ENTITY' && parts.length === 2)
    .map(([, id]) => id!);
  const ownStatements = ownIds.length === 0 ? null : planOwnStatements(selecting, ownIds, nodes, key);
  const columns = new Columns();
  const kinds = [...selecting.catalogue.kinds.values()];
  const entities =
    entityIds.length === 0
      ? null
      : {
          label: 'Entity',
          ids: entityIds,
          shape: selectAbstract(selecting, kinds, nodes, columns, [key]),
          columns: columns.list,
        };
  return { is: 'lookup', ids, isOne: false, entities, ownStatements, statements };
}

function planOwnStatements(
  selecting: Selecting,
  ids: readonly string[],
  nodes: readonly FieldNode[],
  key: string,
): EntityLookup {
  const columns = new Columns();
  const fields = selectStatement(selecting, null, null, nodes, columns, [key]);
  return { label: 'Entity', ids, columns: columns.list, shape: { is: 'object', fields } };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

const roots = new WeakMap<Selecting['catalogue'], ReadonlyMap<string, Kind>>();

/** Root field names of kinds, by id and as a list. */
function rootsOf({ catalogue }: Selecting): ReadonlyMap<string, Kind> {
  const known = roots.get(catalogue);
  if (known) return known;
  const kinds = [...catalogue.kinds.values()];
  const names = new Map(kinds.flatMap(k => [[k.singular, k] as const, [k.plural, k] as const]));
  roots.set(catalogue, names);
  return names;
}
