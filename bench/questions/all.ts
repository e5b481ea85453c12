import { beyond } from './beyond.ts';
import { filters } from './filters.ts';
import { lookups } from './lookups.ts';
import { orders } from './orders.ts';
import type { Question } from './question.ts';
import { trees } from './trees.ts';

/** Every question, each choke point of LinGBM (Linköping GraphQL Benchmark) that a plan has among them. */
export const questions: readonly Question[] = [...lookups, ...filters, ...orders, ...trees, ...beyond];
