import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ArmName } from './arm.ts';

/** What a run does, from its command line. */
export interface Options {
  /** Numbers of plans. */
  readonly sizes: readonly number[];
  readonly arms: readonly ArmName[];
  readonly rounds: number;
  /** Seconds of load for each question, arm and round of throughput. */
  readonly seconds: number;
  readonly seed: number;
  /** A part of the names of the questions that are asked. */
  readonly only: string;
  /** Where the results of each size and RESULTS.md go. */
  readonly out: string;
}

export const usage = `npm run bench -- [--sizes 1,100] [--arms A,B,L,C] [--rounds 7] [--seconds 1] [--seed 1] [--only NAME] [--out DIR]

  --sizes    numbers of plans of 300 nodes; from 500 on they go in by neo4j-admin
  --arms     A hand-written Cypher, B @neo4j/graphql, L the same with plain lists, C plangraph
  --rounds   how often each question is timed; at least 7 for figures that are to be told
  --seconds  how long 8 clients ask each question, three times
  --seed     another one gives other plans
  --only     questions whose name holds this
  --out      directory for results; bench/ without it
`;

/** Reads the arguments. Throws an Error that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1,100' },
      arms: { type: 'string', default: 'A,B,L,C' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      out: { type: 'string', default: import.meta.dirname },
    },
  });
  const number = (name: 'rounds' | 'seconds' | 'seed', isWhole = true) => {
    const value = Number(values[name]);
    if (!(value > 0) || (isWhole && !Number.isInteger(value)))
      throw new Error(`--${name} must be a ${isWhole ? 'whole ' : ''}number over 0, not ${values[name]}.`);
    return value;
  };
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every(size => Number.isInteger(size) && size > 0))
    throw new Error(`--sizes must be whole numbers between commas, such as 1,100,1000, not ${values.sizes}.`);
  const arms = values.arms.split(',');
  if (!arms.includes('C') || !arms.every(arm => ['A', 'B', 'L', 'C'].includes(arm)))
    throw new Error(`--arms must be C and any of A, B and L between commas, not ${values.arms}.`);
  return {
    sizes,
    arms: arms as ArmName[],
    rounds: number('rounds'),
    seconds: number('seconds', false),
    seed: number('seed'),
    only: values.only,
    out: path.resolve(values.out),
  };
}
