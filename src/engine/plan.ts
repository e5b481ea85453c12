import type { FieldNode, GraphQLError } from 'graphql';
import type { Kind, Link } from '../catalogue/catalogue.ts';
import type { HeldRows } from './datasetFigures.ts';
import type { NeighboursRead } from './neighbourGroups.ts';
import type { NeighbourhoodRead } from './neighbourhood.ts';
import type { KeyValues, OrderKey } from './order.ts';
import type { PathsRead } from './paths.ts';
import type { StatementsRead } from './statements.ts';
import type { Tally } from './tally.ts';
import type { Condition } from './where.ts';

// A plan has two halves: columns say what each row of the database carries, by position; shapes say how the answer is
// made of rows. Response keys stand in shapes only, so columns, and the text made of them, depend on shape alone.

/** The node of a row, or the relationship that led to it. */
export type Of = 'node' | 'edge';

/** One value of a row. */
export type Column =
  | { readonly is: 'property'; readonly of: Of; readonly name: string }
  /** The label that names the node's kind. */
  | { readonly is: 'label' }
  /** The type of the relationship; null for an entity's own statement. */
  | { readonly is: 'type' }
  /** The value of a key of the list's order. */
  | { readonly is: 'key'; readonly index: number }
  /** The id at an end of the relationship. */
  | { readonly is: 'endId'; readonly end: 'from' | 'to' }
  /** The columns of the node at an end of the relationship. */
  | { readonly is: 'end'; readonly end: 'from' | 'to'; readonly columns: readonly Column[] }
  /** The rows of a page over a relation. */
  | { readonly is: 'list'; readonly list: ListPlan }
  /** How many the list over a relation holds. */
  | { readonly is: 'total'; readonly list: ListPlan }
  /** The rows of the groups or the cross table of the list over a relation (see `tally.ts`). */
  | { readonly is: 'tally'; readonly list: ListPlan; readonly tally: Tally }
  /** The columns of the neighbour over a to-one relation, or null. */
  | { readonly is: 'one'; readonly link: Link; readonly columns: readonly Column[] }
  | { readonly is: 'dataset'; readonly of: Of; readonly columns: readonly Column[] }
  | HeldRows
  /** A row for each place in parallel lists, or for each of the first: the citations of a statement, the figures of a dataset. */
  | {
      readonly is: 'lists';
      readonly of: Of;
      /** The list that says how many places there are. */
      readonly lead: string;
      readonly first: number | null;
      readonly columns: readonly ListColumn[];
    }
  /** The columns that suit the node's label. */
  | {
      readonly is: 'cases';
      readonly cases: readonly { readonly label: string; readonly columns: readonly Column[] }[];
      readonly rest: readonly Column[];
    };

/** One value of a place in parallel lists: its own, or the columns of an entity that it names by id. */
export type ListColumn =
  | { readonly is: 'value'; readonly list: string }
  | {
      readonly is: 'entity';
      readonly list: string;
      readonly label: string;
      readonly columns: readonly Column[];
    };

/** A list of nodes: from the label (no link) or over a relation. */
export interface ListPlan {
  readonly kind: Kind;
  readonly link: Link | null;
  readonly where: Condition | null;
  readonly edge: Condition | null;
  readonly order: readonly OrderKey[];
  /** null when only the total is asked for. */
  readonly page: Page | null;
  readonly columns: readonly Column[];
  readonly wantsTotal: boolean;
  readonly tallies: readonly Tally[];
}

export interface Page {
  readonly size: number;
  /** How many entities and statements the answer shows of each row: `nodes` and `edges` show the same rows. */
  readonly shown: number;
  /** The page is read from the end. */
  readonly isBackward: boolean;
  /** One row more is read, to know whether there is one. */
  readonly wantsMore: boolean;
  readonly after: KeyValues | null;
  readonly before: KeyValues | null;
}

/** How a part of the answer is made of a row. */
export type Shape =
  | { readonly is: 'constant'; readonly value: unknown }
  | { readonly is: 'value'; readonly column: number; readonly type: string; readonly isRequired: boolean }
  /** An object of the same row. */
  | { readonly is: 'object'; readonly fields: Fields }
  /** What is made of the row in a column; null when there is none. */
  | { readonly is: 'row'; readonly column: number; readonly of: Shape; readonly isRequired: boolean }
  /** A list of objects of the rows in a column, of the first where more are read for another. */
  | { readonly is: 'rows'; readonly column: number; readonly fields: Fields; readonly first?: number }
  /** A list of what is made of the rows in a column. */
  | { readonly is: 'each'; readonly column: number; readonly of: Shape }
  /** `type` is the relation's, or the column that holds it. */
  | {
      readonly is: 'statementId';
      readonly type: string | number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly is: 'cursor'; readonly signature: string; readonly columns: readonly number[] }
  /** An object of the row in a column, by the label in another. */
  | {
      readonly is: 'cases';
      readonly label: number;
      readonly column: number;
      readonly cases: ReadonlyMap<string, Fields>;
      readonly rest: Fields;
    }
  | MatchedShape
  | {
      readonly is: 'connection';
      readonly rows: number | null;
      readonly total: number | null;
      readonly tallies: readonly number[];
      readonly of: ConnectionShape;
    };

/** The texts in which the words of a search are found. */
export interface MatchedShape {
  readonly is: 'matched';
  readonly words: readonly string[];
  /** What is looked into, in this order. */
  readonly texts: readonly { readonly field: string; readonly column: number }[];
  readonly pinyin: number;
  readonly fields: readonly MatchedField[];
}

/** A field of a SearchMatch by its response key, with the fields of its places where it is these. */
export type MatchedField =
  | readonly [key: string, name: 'field' | 'text' | '__typename']
  | readonly [key: string, name: 'places', fields: readonly PlaceField[]];

export type PlaceField = readonly [key: string, name: 'start' | 'end' | '__typename'];

/** Response keys with their shapes, in the order of the answer. */
export type Fields = readonly (readonly [key: string, shape: Shape])[];

/** How a connection is made of the rows of its page and its total. */
export interface ConnectionShape {
  readonly page: Page | null;
  readonly cursor: Extract<Shape, { is: 'cursor' }> | null;
  readonly fields: readonly (readonly [key: string, ConnectionField])[];
}

export type ConnectionField =
  | { readonly is: 'constant'; readonly value: unknown }
  | { readonly is: 'each'; readonly of: Shape }
  | { readonly is: 'totalCount' }
  | { readonly is: 'groups' | 'crosstab'; readonly tally: number; readonly fields: Fields }
  | { readonly is: 'pageInfo'; readonly fields: readonly (readonly [key: string, name: string])[] };

/** What a root field reads, in one statement but for paths. */
export type RootRead =
  | { readonly is: 'list'; readonly list: ListPlan; readonly of: ConnectionShape }
  | LookupRead
  | PathsRead
  | NeighboursRead
  | NeighbourhoodRead
  | StatementsRead
  | { readonly is: 'datasets'; readonly columns: readonly Column[]; readonly fields: Fields };

/** Entities by id, of one label or of any, and statements by type and ends. A missing one is null. */
export interface LookupRead {
  readonly is: 'lookup';
  /** The ids in the order of the answer. */
  readonly ids: readonly string[];
  /** The field asks for one id and gives one object, no list. */
  readonly isOne: boolean;
  readonly entities: EntityLookup | null;
  /** Entities' own statements, by the ids of the entities. */
  readonly ownStatements: EntityLookup | null;
  readonly statements: readonly StatementLookup[];
}

export interface EntityLookup {
  readonly label: string;
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
  readonly shape: Shape;
}

/** Statements of one type, by the ids of their ends. */
export interface StatementLookup {
  readonly type: string;
  readonly ends: readonly (readonly [from: string, to: string])[];
  readonly columns: readonly Column[];
  readonly shape: Shape;
}

/** A root field of an operation. */
export type RootPlan =
  | { readonly is: 'constant'; readonly key: string; readonly value: unknown }
  /** graphql-js answers it without the graph: from the schema, or from the views. */
  | {
      readonly is: 'local';
      readonly of: 'schema' | 'views';
      readonly key: string;
      readonly nodes: readonly FieldNode[];
    }
  | {
      readonly is: 'read';
      readonly key: string;
      readonly nodes: readonly FieldNode[];
      readonly read: RootRead;
    }
  | {
      readonly is: 'refused';
      readonly key: string;
      readonly nodes: readonly FieldNode[];
      readonly error: GraphQLError;
    };
