import type { Reader } from '../../views/reader.ts';
import { askDocument } from '../askDocument.ts';
import {
  QuotationsDocument,
  type QuotationsQuery,
  type QuotationsQueryVariables,
} from '../documents/generated/graphql.ts';

type Quoting = NonNullable<QuotationsQuery['statements']>['nodes'];

/** So many pages of 1,000 statements are read. */
const mostPages = 20;

/** Which statements quote a text. */
export function quoting(source: string, isExplicitOnly: boolean): Omit<QuotationsQueryVariables, 'after'> {
  const where = { citations: { some: { source: { eq: source } } } };
  return { where: isExplicitOnly ? { ...where, assertion: { eq: 'EXPLICIT' } } : where };
}

/** Reads what is stated by quoting a text, page by page, and whether that is all. */
export async function readQuotations(
  asked: Omit<QuotationsQueryVariables, 'after'>,
  reader: Reader,
): Promise<{ readonly statements: Quoting; readonly isWhole: boolean }> {
  const statements: Quoting = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const answer: QuotationsQuery = await askDocument(QuotationsDocument, { ...asked, after }, reader);
    if (!answer.statements) break;
    const { nodes, pageInfo } = answer.statements;
    statements.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) return { statements, isWhole: true };
  }
  return { statements, isWhole: after === null };
}
