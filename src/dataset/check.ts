import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Span } from '../formats/text.ts';
import { by } from './by.ts';
import { cite } from './cite.ts';
import type { Captions, Citation, Dataset, Statement } from './dataset.ts';
import { indexEntries, type Listing, listEntries } from './entries.ts';
import { faultOf } from './faultOf.ts';
import { type ForeignCitation, type ForeignRelation, reportLostEnds } from './foreign.ts';
import { readLeftOut } from './leftOut.ts';
import { type Problem, reporter } from './problem.ts';
import { type DatasetFiles, headerFile } from './read.ts';
import { readAddition, readEntry } from './readEntry.ts';
import { relate } from './relate.ts';
import { findSections } from './sections.ts';
import { citedSources, reportUnfitTexts, type SourceFile } from './sources.ts';
import { type Quotation, type Scope, type Stated, sourceKind } from './statement.ts';

/** What is known beside the files. */
export interface Context {
  readonly sourceFiles: readonly SourceFile[];
  /** The kind of each entity in the graph that the files name but do not hold (see `idsBeyond`). */
  readonly known: ReadonlyMap<string, string>;
  /** What other datasets in the graph say about the entities of these, and those that these relate to. */
  readonly foreign: readonly ForeignRelation[];
  /** What other datasets in the graph quote of the sources of these. */
  readonly foreignCitations: readonly ForeignCitation[];
}

/**
 * Checks datasets against the schema, against each other and against their sources, and finds all problems there are.
 * The datasets are fit to be written only when there is no problem.
 */
export function checkDatasets(
  files: readonly DatasetFiles[],
  catalogue: Catalogue,
  { sourceFiles, known, foreign, foreignCitations }: Context,
): { problems: Problem[]; datasets: Dataset[] } {
  const problems = files.flatMap(f => f.problems);
  const listings = files.map(f => listEntries(f, catalogue, problems));
  reportDoubledDatasets(listings, problems);
  const index = indexEntries(listings, problems);
  reportLostEnds(foreign, foreignCitations, listings, index, problems);
  const drafts = listings.map(listing => {
    const scope: Scope = {
      dataset: listing.header.id,
      sources: listing.entries.filter(e => e.kind.name === sourceKind).map(e => e.id),
      maxQuote: listing.header.maxQuote,
      basis: catalogue.enums.get('Basis') ?? [],
      faultOf: (id, kind) => faultOf(id, kind, listing.header.id, listings, index, known),
      problems,
    };
    const read = listing.entries.map(entry => readEntry(entry, scope));
    const added = listing.additions.flatMap(addition => readAddition(addition, scope));
    return {
      listing,
      entities: read.map(({ entity }) => entity),
      relations: [...read.flatMap(({ relations }) => relations), ...added],
      leftOut: readLeftOut(listing.files, scope),
    };
  });
  const entities = drafts.flatMap(draft => draft.entities);
  const claims = drafts.flatMap(draft => draft.relations);
  const related = new Set(relate(claims, foreign, catalogue, problems));

  reportUnfitTexts(sourceFiles, entities, problems);
  const texts = new Map(sourceFiles.map(({ sha256, text }) => [sha256, text]));
  const sources = citedSources(entities);
  const cited = drafts.map(draft =>
    cite(
      {
        dataset: draft.listing.header.id,
        lock: draft.listing.files.lock,
        quotations: [
          ...[...draft.entities, ...draft.relations].flatMap(({ stated }) => stated.quotations),
          ...draft.entities.map(({ captions }) => captions).filter(captions => captions !== null),
        ],
      },
      sources,
      texts,
      problems,
    ),
  );
  const spans = new Map(cited.flatMap(c => [...c.spans]));
  const sectionOf = findSections(entities, spans, problems);
  const prove = (stated: Stated): Statement => proveStatement(stated, spans, sectionOf);

  const datasets = drafts.map(
    ({ listing, entities, relations, leftOut }, i): Dataset => ({
      header: listing.header,
      entities: entities
        .filter(({ entry }) => index.get(entry.id) === entry)
        .map(({ entry, values, stated }) => ({
          id: entry.id,
          kind: entry.kind.name,
          values,
          statement: prove(stated),
        }))
        .sort(by(({ id }) => id)),
      relations: relations
        .filter(relation => related.has(relation))
        .map(({ relation, from, to, stated }) => ({
          type: relation.type,
          from,
          to,
          statement: prove(stated),
        }))
        .sort(by(({ type, from, to }) => `${type}/${from}/${to}`)),
      captions: entities
        .flatMap(({ captions }) => proveCaptions(captions, spans))
        .sort(by(({ source }) => source)),
      leftOut,
      lock: cited[i]!.lock,
    }),
  );
  return { problems: problems.sort(by(({ file, line }) => `${file}:${String(line).padStart(9)}`)), datasets };
}

function proveStatement(
  { assertion, basis, reason, note, quotations }: Stated,
  spans: ReadonlyMap<Quotation, Span>,
  sectionOf: (source: string, start: number) => string | null,
): Statement {
  const citations = quotations.flatMap((quotation): Citation[] => {
    const span = spans.get(quotation);
    const { quote, occurrence, source } = quotation;
    return span ? [{ quote, occurrence, source, ...span, section: sectionOf(source, span.start) }] : [];
  });
  return { assertion, basis, reason, note, citations };
}

function proveCaptions(captions: Quotation | null, spans: ReadonlyMap<Quotation, Span>): Captions[] {
  const span = captions && spans.get(captions);
  if (!span) return [];
  const { quote, occurrence, source } = captions;
  return [{ quote, occurrence, source, ...span }];
}

function reportDoubledDatasets(listings: readonly Listing[], problems: Problem[]): void {
  const dirs = new Map<string, string>();
  for (const { files, header } of listings) {
    const first = dirs.get(header.id);
    if (first !== undefined)
      reporter(problems, join(files.dir, headerFile), null)(
        1,
        'id',
        `is the id of the dataset in ${first} too; give each dataset once.`,
      );
    else dirs.set(header.id, files.dir);
  }
}
