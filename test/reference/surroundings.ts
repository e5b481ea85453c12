import type { Cost, Statistics } from '../../src/engine/cost.ts';

/** Limits that refuse nothing. */
export const unlimited: Cost = { nodes: Number.POSITIVE_INFINITY, work: Number.POSITIVE_INFINITY };

/** The statistics of an empty graph. */
export const noStatistics = (): Statistics => ({ labels: new Map(), links: new Map() });
