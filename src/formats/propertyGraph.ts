import type { Field, FieldValue } from './field.ts';

/** A node. Ids are made of letters, digits, `.`, `-`, `_` and `:` (XML's NMTOKEN), of edges too. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** Null when it is not known. */
  readonly kind: string | null;
  /** By the names of node fields. */
  readonly values: ReadonlyMap<string, FieldValue>;
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** By the names of edge fields. */
  readonly values: ReadonlyMap<string, FieldValue>;
}

/** Nodes and directed edges with typed values. Both ends of an edge are among the nodes; several edges may join two nodes. */
export interface PropertyGraph {
  /** What the graph is, in a line. */
  readonly description: string;
  /** What nodes hold beside label and kind, which no field is named. */
  readonly nodeFields: readonly Field[];
  /** What edges hold beside the kind, which no field is named. */
  readonly edgeFields: readonly Field[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
