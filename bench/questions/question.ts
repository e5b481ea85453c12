/** Values by the names that a question gives them; the same go to every arm. */
export type Variables = Readonly<Record<string, unknown>>;

/** Asks the graph as plangraph's own driver does: integers arrive as bigint. */
export type Read = (text: string, params: Variables) => Promise<unknown[][]>;

/** What there is to ask for, picked from the graph. */
export interface Samples {
  readonly measureIds: readonly string[];
  readonly planIds: readonly string[];
  /** Names of industries from the one with most measures to those with few. */
  readonly industryNames: readonly string[];
  /** Industries under which others stand. */
  readonly broadIndustryIds: readonly string[];
  /** Rows of the list of measures by name, far behind its start. */
  readonly deepRows: readonly DeepRow[];
  /** Pairs of entities with a way between them. */
  readonly pairs: readonly (readonly [from: string, to: string])[];
}

export interface DeepRow {
  readonly id: string;
  readonly nameSort: string;
  /** How many rows come before it. */
  readonly offset: number;
  /** The cursor that plangraph gives it. */
  readonly cursor: string;
}

/** How @neo4j/graphql is asked the same. */
export interface LibraryForm {
  readonly query: string;
  /** Brings its answer into the form of plangraph's, which is made equal in what it says, names and nesting aside. */
  readonly normalise?: (data: never) => unknown;
}

/**
 * One question in the words of each arm. All answer the same with the same variables: `compareArms` sees to it before
 * anything is timed.
 */
export interface Question {
  readonly name: string;
  /** What it puts to the test. */
  readonly about: string;
  readonly size: 'small' | 'large';
  /** It filters by what stands at the other end of a relation. */
  readonly isRelationFilter?: boolean;
  /** Why it takes longer the more the graph holds, where it takes longer than its answer grows. */
  readonly growth?: string;
  /** Sets of values, which are asked in turn. */
  readonly variables: (samples: Samples) => readonly Variables[];
  readonly plangraph: string;
  /** With connections, as plangraph is asked. Null where the library has no way to ask. */
  readonly library: LibraryForm | null;
  /** With its plain lists, where they do as well: they need less of Neo4j, and have no cursors and no total. */
  readonly lists?: LibraryForm;
  /** Hand-written Cypher, as fast as we know it, and the JSON of its answer; `data` as plangraph gives it. */
  readonly raw: (read: Read, variables: Variables) => Promise<unknown>;
}

/** An answer with plain lists as one with connections. */
export function withEdges(data: unknown): unknown {
  if (Array.isArray(data)) return { edges: data.map(item => ({ node: withEdges(item) })) };
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withEdges(value)]));
}

/** `{edges: [{node}]}` of the rows of a record `[rows]`, each a list of values in the order of `names`. */
export function edgesOf(names: readonly string[], rows: unknown): { edges: { node: unknown }[] } {
  return { edges: (rows as unknown[][]).map(row => ({ node: nodeOf(names, row) })) };
}

/** An object of the values of a row; whole numbers become numbers. */
export function nodeOf(names: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const node: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) node[names[i]!] = numberOf(row[i]);
  return node;
}

export function numberOf(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
