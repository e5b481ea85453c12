import { compare, fulfils } from './conditions.ts';
import { between, listOf, pageOf, readCursor } from './cursors.ts';
import type { ReferenceNode } from './graph.ts';

type Given = Record<string, unknown>;

/** A statement as the API gives it, with the lists of its citations as they are stored. */
export interface ReferenceStatement {
  readonly id: string;
  readonly relation: string | null;
  readonly from: ReferenceNode;
  readonly to: ReferenceNode | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StatementArguments {
  readonly where?: Given;
  readonly orderBy?: { field: string; direction: 'ASC' | 'DESC' }[] | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of some of the statements that there are, and how many of them suit. */
export function listStatements<T extends ReferenceStatement>(
  all: readonly T[],
  args: StatementArguments & { readonly dataset?: string | null },
) {
  const order = (a: T, b: T): number => {
    for (const { field, direction } of args.orderBy ?? []) {
      const [x, y] = [keyOf(a, field), keyOf(b, field)];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const order = compare(x, y);
      if (order !== 0) return direction === 'DESC' ? -order : order;
    }
    return compare(a.id, b.id);
  };
  const list = listOf('Statement', { ...args });
  const at = (cursor?: string | null) =>
    cursor == null ? null : all.find(s => s.id === readCursor(cursor, list))!;
  const rows = all
    .filter(s => args.dataset == null || s.properties.dataset === args.dataset)
    .filter(s => !args.where || holds(s, args.where))
    .sort(order);
  const left = between(rows, { after: at(args.after), before: at(args.before) }, order);
  return { ...pageOf(left, { ...args }, list, s => s.id), totalCount: rows.length };
}

function holds(statement: ReferenceStatement, where: Given): boolean {
  const { relation, from, to, properties } = statement;
  return Object.entries(where).every(([key, value]) => {
    switch (key) {
      case 'and':
        return (value as Given[]).every(w => holds(statement, w));
      case 'or':
        return (value as Given[]).some(w => holds(statement, w));
      case 'not':
        return !holds(statement, value as Given);
      case 'from':
        return suits({ id: from.properties.id, kind: kindOf(from) }, value);
      case 'to':
        return suits(to ? { id: to.properties.id, kind: kindOf(to) } : {}, value);
      case 'citations':
        return holdsOfCitations(properties, value as Given);
      default:
        return suits({ ...properties, relation }, { [key]: value });
    }
  });
}

function holdsOfCitations(properties: Given, where: Given): boolean {
  const quotes = (properties.citationQuotes ?? []) as string[];
  const citations = quotes.map((quote, i) => ({
    quote,
    source: (properties.citationSources as string[])[i],
    section: (properties.citationSections as string[])[i] || null,
  }));
  return Object.entries(where).every(([key, value]) => {
    if (key === 'count') return suits({ count: quotes.length }, { count: value });
    const some = citations.some(c => suits(c, value));
    return key === 'none' ? !some : some;
  });
}

function suits(properties: Given, where: unknown): boolean {
  return fulfils({ labels: [], properties }, where as Given, () => null);
}

export function kindOf(node: ReferenceNode): string {
  const label = node.labels.find(l => l !== 'Entity')!;
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function keyOf({ id, relation, from, to, properties }: ReferenceStatement, field: string): unknown {
  switch (field) {
    case 'ID':
      return id;
    case 'RELATION':
      return relation;
    case 'FROM':
      return from.properties.id;
    case 'TO':
      return to?.properties.id ?? null;
    case 'SOURCE':
      return (properties.citationSources as string[] | undefined)?.[0] ?? null;
    case 'START':
      return (properties.citationStarts as number[] | undefined)?.[0] ?? null;
    default:
      return properties[field.toLowerCase()] ?? null;
  }
}
