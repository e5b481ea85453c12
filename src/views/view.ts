import type { DocumentNode } from 'graphql';
import type { Asked } from './asked.ts';
import type { Column } from './columns.ts';
import type { Parameter } from './parameter.ts';
import type { ViewProblem } from './problem.ts';
import type { Keys, Place, Spine } from './spine.ts';

/** A custom view, as its file says it. */
export interface View {
  readonly is: 'view';
  /** The name of the file without its ending, by which the view is addressed. */
  readonly name: string;
  readonly file: string;
  /** The file as it is written. */
  readonly source: string;
  readonly title: Said;
  readonly description: Said | null;
  /** The query, and what it asks for. */
  readonly document: DocumentNode;
  readonly fields: readonly Asked[];
  readonly parameters: readonly Parameter[];
  /** What its rows follow. */
  readonly spine: Spine;
  readonly columns: readonly Column[];
  /** The last column tells where each row stands in the text; see `withSources`. */
  readonly wantsSources: boolean;
  readonly drawing: Drawing;
}

/** A file that is no view, and why. */
export interface BrokenView extends Pick<View, 'name' | 'file' | 'source'> {
  readonly is: 'broken';
  readonly problems: readonly ViewProblem[];
}

/** The same in two languages; the English text stands where there is no Chinese one. */
export interface Said {
  readonly en: string;
  readonly zh: string;
}

/** What is drawn, by form: for each role the field that has it. */
export type Drawing =
  | { readonly as: 'TABLE' | 'NETWORK' }
  | {
      readonly as: 'MATRIX';
      readonly of: 'roles';
      readonly row: NamePlace;
      readonly column: NamePlace;
      readonly value: ValuePlace | null;
    }
  /** A cross table of the API, by the keys that lead to it. */
  | { readonly as: 'MATRIX'; readonly of: 'crosstab'; readonly keys: Keys }
  | { readonly as: 'SANKEY'; readonly steps: readonly NamePlace[]; readonly value: ValuePlace | null }
  | { readonly as: 'TREE'; readonly steps: readonly NamePlace[] }
  | {
      readonly as: 'TIMELINE';
      readonly label: NamePlace;
      readonly start: Place;
      readonly end: Place | null;
    }
  | {
      readonly as: 'BULLET';
      readonly label: NamePlace;
      readonly target: Place;
      readonly actual: Place | null;
      readonly baseline: Place | null;
    }
  | { readonly as: 'BAR'; readonly label: NamePlace; readonly value: ValuePlace };

export type ViewForm = Drawing['as'];

/** A field that names something. */
export interface NamePlace extends Place {
  /** A text names the object that holds it; any other value stands for itself. */
  readonly isText: boolean;
}

/** A field that something is as large as. */
export interface ValuePlace extends NamePlace {
  readonly aggregate: 'LIST' | 'COUNT' | 'MIN' | 'MAX';
}
