import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { indexStatements } from '../catalogue/storage.ts';
import type { Dataset } from './dataset.ts';
import { rowsVersion } from './rows.ts';

/**
 * The SHA-256 of all that an import of the dataset writes: what it says, and how that is laid down. Equal hashes mean
 * that the graph holds the dataset already.
 */
export function contentHash(
  { header, entities, relations, captions, leftOut }: Dataset,
  catalogue: Catalogue,
): string {
  const content = {
    rowsVersion,
    indexes: [...indexStatements(catalogue)],
    header: [header.id, header.title, header.version, header.licence, header.languages, header.maxQuote],
    entities: entities.map(({ id, kind, values, statement }) => [id, kind, [...values], statement]),
    relations: relations.map(({ type, from, to, statement }) => [type, from, to, statement]),
    captions,
    leftOut,
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
