import type { EntityCitation } from '../src/entity/citeEntity.ts';
import type { OneHop } from '../src/entity/oneHop.ts';
import type { EntityDataset } from '../src/entity/readEntity.ts';
import type { Named, RelatedGroup } from '../src/entity/related.ts';
import type { Front } from '../src/explorer/readFront.ts';
import type { NetworkRead } from '../src/explorer/readNetwork.ts';
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
}

/** What the chart of a view is drawn from. */
export interface ChartProps extends FrameProps {
  readonly title: Said;
  readonly description: Said | null;
  readonly drawn: Drawn;
  /** What kinds, and their lists, are called. */
  readonly vocabulary: Vocabulary;
}

export interface ViewProps extends ChartProps {
  readonly page: 'view';
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

export interface ShownColumn extends Field {
  /** What the values of an enum mean, by value. */
  readonly meanings: Vocabulary;
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

/** An entity and what surrounds it. */
export interface NetworkProps extends FrameProps, NetworkRead {
  readonly page: 'network';
}

/** What is called how, by its name in the model. */
export type Vocabulary = Readonly<Record<string, Said>>;
