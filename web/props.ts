import type { EntityCitation } from '../src/entity/citeEntity.ts';
import type { OneHop } from '../src/entity/oneHop.ts';
import type { EntityDataset } from '../src/entity/readEntity.ts';
import type { Named, RelatedGroup } from '../src/entity/related.ts';
import type { Compare } from '../src/explorer/compare/readCompare.ts';
import type { Sort } from '../src/explorer/explore/exploreAddress.ts';
import type { Facets } from '../src/explorer/explore/readFacets.ts';
import type { Front } from '../src/explorer/front/readFront.ts';
import type { MatrixAsked } from '../src/explorer/matrix/matrixAsked.ts';
import type { MatrixAxis } from '../src/explorer/matrix/matrixAxis.ts';
import type { CellItem } from '../src/explorer/matrix/readCell.ts';
import type { Missing } from '../src/explorer/matrix/readMissing.ts';
import type { NetworkRead } from '../src/explorer/network/readNetwork.ts';
import type { Paths } from '../src/explorer/paths/readPaths.ts';
import type { SourceRead } from '../src/explorer/source/readSource.ts';
import type { SourcesRead } from '../src/explorer/source/readSources.ts';
import type { Targets } from '../src/explorer/targets/readTargets.ts';
import type { Field, FieldValue } from '../src/formats/field.ts';
import type { Citation } from '../src/views/citation.ts';
import type { Control } from '../src/views/controls.ts';
import type { Cut } from '../src/views/cuts.ts';
import type { Drawn } from '../src/views/drawn.ts';
import type { Evident } from '../src/views/evidence.ts';
import type { ShownRow } from '../src/views/shownTable.ts';
import type { Said, ViewForm } from '../src/views/view.ts';

/** What a page is drawn from, on the server and again in the browser: plain data that JSON can carry. */
export type PageProps =
  | FrontProps
  | GalleryProps
  | ViewProps
  | EntityProps
  | GroupProps
  | PathsProps
  | ExploreProps
  | MatrixProps
  | CellProps
  | EntityProps
  | GroupProps
  | TargetsProps
  | CompareProps
  | SourceProps
  | SourcesProps
  | DraftProps
  | EntityProps
  | GroupProps
  | NetworkProps
  | TroubleProps;

export type Language = 'en' | 'zh';

/** What every page knows of where it stands. */
export interface FrameProps {
  readonly language: Language;
  /** The path and the parameters of its address, without `_lang`. */
  readonly path: string;
  readonly query: string;
  readonly version: string;
  /** A page shows its content alone inside another site, and as a file it stands without its server. */
  readonly shape: 'page' | 'embedded' | 'file';
  /** Where the server is reached; before every address in a file. */
  readonly origin: string;
}

export interface FrontProps extends FrameProps, Front {
  readonly page: 'front';
  readonly views: readonly GalleryEntry[];
  readonly vocabulary: Vocabulary;
}

export interface GalleryProps extends FrameProps {
  readonly page: 'gallery';
  readonly views: readonly GalleryEntry[];
}

export type GalleryEntry =
  | {
      readonly is: 'view';
      readonly name: string;
      readonly title: Said;
      readonly description: Said | null;
      readonly form: ViewForm;
      /** It can be drawn without parameters. */
      readonly hasPicture: boolean;
    }
  | { readonly is: 'broken'; readonly name: string; readonly problems: readonly string[] };

export interface TroubleProps extends FrameProps {
  readonly page: 'trouble';
  readonly status: number;
  readonly messages: readonly string[];
  /** The view that the address names, if it is one. */
  readonly view: { readonly name: string; readonly title: Said } | null;
  /** What was taken for an id, and what a search finds by it. */
  readonly asked?: { readonly text: string; readonly alike: readonly Named[] };
  /** What there is to explore, for an address below it. */
  readonly explored?: {
    readonly counts: Readonly<Record<string, number>>;
    readonly vocabulary: Vocabulary;
  };
}

/** What the chart of a view is drawn from. */
export interface ChartProps extends FrameProps {
  readonly title: Said;
  readonly description: Said | null;
  readonly drawn: Drawn;
  /** What kinds, and their lists, are called. */
  readonly vocabulary: Vocabulary;
  /** The query of the address of a matrix whose cells have addresses too. */
  readonly cellQuery?: string;
}

/** What is shown of a view beside its chart. */
export interface ViewContent extends ChartProps {
  readonly name: string;
  readonly form: ViewForm;
  /** The file as it is written. */
  readonly source: string;
  /** Which side is shown; null for all, one below the other. */
  readonly side: 'chart' | 'table' | 'sources' | 'query' | null;
  readonly controls: readonly Control[];
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  /** Whether these are all rows of the view. */
  readonly isWhole: boolean;
  readonly cuts: readonly Cut[];
  readonly evidence: readonly Evident[];
  /** How the view is cited. */
  readonly citation: Said;
  /** The endings of the addresses that the view has beside its page. */
  readonly formats: readonly string[];
}

export interface ViewProps extends ViewContent {
  readonly page: 'view';
}

/** A matrix whose rows and columns are chosen on its page. */
export interface MatrixProps extends ViewContent {
  readonly page: 'matrix';
  readonly choice: MatrixChoice;
  readonly missing: Readonly<Record<'rows' | 'columns', Missing | null>>;
}

/** What a matrix is made of, and what it could be made of. */
export interface MatrixChoice {
  /** The plural of the kind that is counted. */
  readonly of: string;
  readonly kinds: readonly string[];
  readonly axes: readonly Pick<MatrixAxis, 'by' | 'field'>[];
  readonly rows: string;
  readonly columns: string;
  /** Whether what is narrower counts in what is wider; null where nothing is wider. */
  readonly rollUp: boolean | null;
  readonly order: MatrixAsked['order'];
}

/** The statements behind a cell of a matrix. */
export interface CellProps extends FrameProps {
  readonly page: 'cell';
  readonly title: Said;
  readonly choice: MatrixChoice;
  readonly row: CellEnd;
  readonly column: CellEnd;
  readonly items: readonly CellItem[];
  /** Whether these are all that meet there. */
  readonly isWhole: boolean;
  /** The query of the cell as a view. */
  readonly source: string;
  readonly formats: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** The row or the column of a cell. */
export interface CellEnd {
  readonly field: string;
  /** What it is, if it is an entity. */
  readonly entity: Named | null;
  /** Its key, if it is a value; null too where nothing is stated. */
  readonly value: string | null;
  /** What the values are called. */
  readonly meanings: Vocabulary;
}

export interface ShownColumn extends Field {
  /** What the values of an enum mean, by value. */
  readonly meanings: Vocabulary;
}

/** Where a view is written. The draft itself stands in the fragment of the address, which no server sees. */
export interface DraftProps extends FrameProps {
  readonly page: 'draft';
  /** What the editor begins with where the address has no draft. */
  readonly source: string;
  /** Those that there are; a broken one has no title. */
  readonly views: readonly { readonly name: string; readonly title: Said | null }[];
  /** Whether this server draws what is no view of its own yet. */
  readonly isPreviewed: boolean;
}

/** What a server makes of a draft. */
export type Preview =
  | { readonly is: 'broken'; readonly problems: readonly DraftProblem[] }
  /** Its parameters are to be given first. */
  | { readonly is: 'asking'; readonly faults: readonly string[]; readonly controls: readonly Control[] }
  | { readonly is: 'drawn'; readonly view: PreviewedView };

export interface DraftProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What the page of a draft would show, with the first rows alone. */
export interface PreviewedView
  extends Pick<
    ViewProps,
    | 'title'
    | 'description'
    | 'form'
    | 'controls'
    | 'drawn'
    | 'columns'
    | 'rows'
    | 'isWhole'
    | 'cuts'
    | 'vocabulary'
  > {
  /** How many rows the page would show. */
  readonly total: number;
}

export interface EntityProps extends FrameProps, Named {
  readonly page: 'entity';
  readonly kind: string;
  readonly altNames: readonly string[];
  /** Names that look alike. */
  readonly notNames: readonly string[];
  readonly description: string | null;
  readonly facts: readonly Fact[];
  /** What it rests on itself. */
  readonly statement: {
    readonly assertion: 'EXPLICIT' | 'INFERRED' | null;
    readonly reason: string | null;
    readonly note: string | null;
    readonly citations: readonly Citation[];
  };
  readonly dataset: Pick<EntityDataset, 'id' | 'title' | 'version' | 'licence'>;
  readonly groups: readonly RelatedGroup[];
  readonly network: OneHop;
  readonly vocabulary: Vocabulary;
  /** What statements can rest on, by the values of the enum. */
  readonly bases: Vocabulary;
  /** The query that gave the page, as GraphQL. */
  readonly document: string;
  readonly citation: EntityCitation;
  /** For machines that read the page. */
  readonly jsonLd: string;
}

/** A value of an entity. */
export interface Fact {
  readonly name: string;
  /** What it means, as the schema says. */
  readonly description: string;
  readonly value: FieldValue | null;
  /** What the values of an enum mean, by value. */
  readonly meanings: Vocabulary;
  /** What the schema says of the value, where it is one of an enum. */
  readonly meaning: string | null;
}

/** A page of what an entity is related to over one field. */
export interface GroupProps extends FrameProps, Named {
  readonly page: 'group';
  readonly kind: string;
  readonly group: RelatedGroup;
  /** The cursor after which the next page starts; null after the last. */
  readonly next: string | null;
  readonly vocabulary: Vocabulary;
  readonly bases: Vocabulary;
  /** The query that gave the page, as GraphQL. */
  readonly document: string;
}

export interface PathsProps extends FrameProps, Paths {
  readonly page: 'paths';
}

/** All that there is of a kind, narrowed by facets. */
export interface ExploreProps extends FrameProps, Facets {
  readonly page: 'explore';
  readonly plural: string;
  /** Empty for none. */
  readonly search: string;
  readonly sort: Sort | null;
  /** The filters that are in force, with their values as the address says them. */
  readonly chosen: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** The titles of the datasets, by id. */
  readonly datasets: Readonly<Record<string, string>>;
  /** The field of each column. */
  readonly fields: readonly string[];
  /** The fields that can be columns. */
  readonly offered: readonly string[];
  /** The fields that can be ordered by. */
  readonly sortable: readonly string[];
  /** The fields that lead to other entities. */
  readonly relations: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  /** Whether these are all rows. */
  readonly isWhole: boolean;
  readonly cuts: readonly Cut[];
  /** How many entities there are, by the plural of the kind. */
  readonly counts: Readonly<Record<string, number>>;
  readonly vocabulary: Vocabulary;
  /** The page as the file of a view. */
  readonly source: string;
  readonly citation: Said;
  /** The endings of the addresses beside the page. */
  readonly formats: readonly string[];
}

export interface TargetsProps extends FrameProps, Targets {
  readonly page: 'targets';
}

export interface CompareProps extends FrameProps, Compare {
  readonly page: 'compare';
}

/** A text, and what is made of it. */
export interface SourceProps extends FrameProps, SourceRead {
  readonly page: 'source';
}

/** The list of texts. */
export interface SourcesProps extends FrameProps, SourcesRead {
  readonly page: 'sources';
}

/** An entity and what surrounds it. */
export interface NetworkProps extends FrameProps, NetworkRead {
  readonly page: 'network';
}

/** What is called how, by its name in the model. */
export type Vocabulary = Readonly<Record<string, Said>>;
