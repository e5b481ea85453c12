import { type FrontParts, readFront } from '../explorer/front/readFront.ts';

/**
 * Asks what the first visitor asks: Neo4j takes over a second to plan what it was never asked before. What fails is left to
 * those who ask in earnest.
 */
export async function warmUp(parts: FrontParts): Promise<void> {
  await readFront(new URLSearchParams({ q: '科学' }), parts).catch(() => {});
}
