import { type Catalogue, kindNamed } from '../catalogue/catalogue.ts';
import type { Citation, Entity, StatedRelation, Statement } from './dataset.ts';
import { statedProperties } from './statement.ts';

// Entities and relations as plain objects whose keys are always there, in one order.

export interface NodeRecord extends StatementRecord {
  readonly id: string;
  readonly kind: string;
  /** The properties of the kind; null where there is no value. */
  readonly [property: string]: unknown;
}

export interface RelationRecord extends StatementRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface StatementRecord {
  readonly assertion: string | null;
  readonly basis: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly citations: readonly Citation[];
}

export function nodeRecord({ id, kind, values, statement }: Entity, catalogue: Catalogue): NodeRecord {
  const names = [...kindNamed(catalogue, kind).properties.keys()].filter(name => !statedProperties.has(name));
  const properties = names.map((name): [string, unknown] => [name, values.get(name) ?? null]);
  return { id, kind, ...Object.fromEntries(properties), ...statementRecord(statement) };
}

export function relationRecord({ type, from, to, statement }: StatedRelation): RelationRecord {
  return { type, from, to, ...statementRecord(statement) };
}

function statementRecord({ assertion, basis, reason, note, citations }: Statement): StatementRecord {
  return {
    assertion,
    basis,
    reason,
    note,
    citations: citations.map(({ quote, source, section, start, end, rawStart, rawEnd, occurrence }) => ({
      quote,
      source,
      section,
      start,
      end,
      rawStart,
      rawEnd,
      occurrence,
    })),
  };
}
