import type { GraphQLEnumType } from 'graphql';
import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Said } from '../../views/view.ts';
import { modelWords } from '../../views/vocabulary.ts';
import { askDocument } from '../askDocument.ts';
import {
  QuotationsDocument,
  SourceTextDocument,
  type SourceTextQuery,
} from '../documents/generated/graphql.ts';
import { filledText } from '../filledText.ts';
import { type PageAsked, readParametersOf } from '../pageAsked.ts';
import { pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { type Covered, coverText, drawnStretches, type Figures } from './coverText.ts';
import type { Stretch } from './cutText.ts';
import { type PageOfParts, pageOfParts, partsOf, type TextPart } from './parts.ts';
import { quoting, readQuotations } from './readQuotations.ts';
import { spansOf } from './spans.ts';

type Source = NonNullable<SourceTextQuery['source']>;

/** A text, and what is made of it. */
export interface SourceRead {
  readonly source: Omit<Source, 'sections' | 'plans'>;
  /** The language of the text in the language of the page. */
  readonly languageName: string;
  readonly plans: Source['plans']['nodes'];
  readonly figures: Figures;
  /** The text from its start to its end, as a picture has room for it. */
  readonly stretches: readonly DrawnStretch[];
  /** Everything that is quoted, as the text runs. */
  readonly quoted: readonly Quoted[];
  readonly leftOut: readonly LeftOutStretch[];
  /** The parts from which something is quoted, each with how much and where that begins. */
  readonly parts: readonly PartOfSource[];
  /** The quotations of this page with the statements that they prove. */
  readonly shown: PageOfParts;
  /** Not all statements, or not all that is left out, were read, as there are too many. */
  readonly isCut: boolean;
  /** Something on the page is inferred, or what is was left out. */
  readonly hasInferred: boolean;
  /** The query that gives the quotations. */
  readonly document: string;
  readonly vocabulary: Readonly<Record<string, Said>>;
  /** What sort of text it is, in both languages. */
  readonly docType: Said;
}

export interface Quoted extends Stretch {
  readonly quote: string;
}

export interface LeftOutStretch extends Stretch {
  readonly reason: string;
  /** The dataset that leaves it out. */
  readonly dataset: string;
}

export interface PartOfSource {
  readonly key: TextPart['key'];
  /** Null for the lead, and for captions and what else lies in none. */
  readonly section: Source['sections']['nodes'][number] | null;
  readonly count: number;
  readonly start: number;
}

/** A stretch, and where that which begins it is told; null for one of which nothing is told. */
export type DrawnStretch = Pick<Covered, 'start' | 'end' | 'is'> & { readonly of: Stretch | null };

/** So many quotations stand on a page. */
export const mostQuotations = 300;

const mostDrawn = 500;

/** So many stretches are read that a dataset leaves out, which is as many as it gives. */
const mostLeftOut = 1_000;

/**
 * Reads a text with all that datasets quote of it and leave out. Throws a WrongAddress, and the GraphQLError that the engine
 * answers with.
 */
export async function readSource(asked: PageAsked): Promise<SourceRead> {
  const { rest: id, given, language, catalogue, reader } = asked;
  const { values, settings } = readParametersOf([pageParameter('_from', { is: 'integer' })], given);
  const { source: found, datasets } = await askDocument(SourceTextDocument, { id }, reader);
  if (!found)
    throw new WrongAddress(
      [
        `There is no source "${shorten(id)}". /source lists those that there are; their ids have the form dataset:local.`,
      ],
      true,
    );
  const all = datasets ?? [];
  const quotations = quoting(id, !settings.inferred);
  const { statements, isWhole } = await readQuotations(quotations, reader);
  const { sections, plans, ...source } = found;
  const spans = spansOf(statements, id);
  const leftOut = all
    .flatMap(dataset =>
      dataset.leftOut
        .filter(one => one.source.id === id)
        .map(({ start, end, reason }) => ({ start, end, reason, dataset: dataset.id })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts = partsOf(spans);
  const { stretches, figures } = coverText(source.characters, spans, leftOut);
  return {
    source,
    languageName: nameLanguage(source.language, language),
    plans: plans.nodes,
    figures,
    stretches: drawnStretches(stretches, source.characters, mostDrawn).map(({ start, end, is, by }) => {
      const of = by === null ? null : (is === 'quoted' ? spans : leftOut)[by]!;
      return { start, end, is, of: of && { start: of.start, end: of.end } };
    }),
    quoted: spans.map(({ start, end, quote }) => ({ start, end, quote })),
    leftOut,
    parts: parts.map(({ key, spans }) => ({
      key,
      section: sections.nodes.find(section => section.id === key) ?? null,
      count: spans.length,
      start: spans[0]!.start,
    })),
    shown: pageOfParts(parts, (values._from as number | undefined) ?? 0, mostQuotations),
    isCut: !isWhole || all.some(({ leftOut }) => leftOut.length >= mostLeftOut),
    hasInferred:
      !settings.inferred ||
      spans.some(({ statements }) => statements.some(({ assertion }) => assertion === 'INFERRED')),
    document: filledText(QuotationsDocument, { ...quotations, after: null }, reader.schema),
    vocabulary: modelWords(catalogue, reader.schema),
    docType: enumMeanings(reader.schema.getType('DocumentType') as GraphQLEnumType)[source.docType]!,
  };
}

/** A language by its BCP 47 tag, in words with the tag behind it. */
function nameLanguage(tag: string, language: PageAsked['language']): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag);
    return name === undefined || name === tag ? tag : `${name} (${tag})`;
  } catch {
    return tag;
  }
}

function shorten(id: string): string {
  return id.length > 200 ? `${id.slice(0, 40)}…` : id;
}
