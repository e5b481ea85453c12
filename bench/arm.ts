import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAddress } from '../src/graph/driver.ts';
import type { ChildMessage, ParentMessage } from './arms/child.ts';
import type { Question, Variables } from './questions/question.ts';

export type ArmName = 'A' | 'B' | 'L' | 'C';

/** A way to answer the questions, in a process of its own. */
export interface Arm {
  readonly name: ArmName;
  readonly pid: number;
  readonly url: string;
  /** From the start of the process until it answers, with the schema read and the graph reached. */
  readonly startMs: number;
  /** How many statements it has sent to Neo4j since it was asked before. */
  statements(): Promise<number>;
  stop(): Promise<void>;
}

interface ArmKind {
  readonly title: string;
  readonly file: string;
  /** The body and path of a request; null when the arm cannot be asked. */
  readonly request: (question: Question, variables: Variables) => { path: string; body: string } | null;
  /** The answer's data in the form that all arms share. */
  readonly normalise: (question: Question, data: unknown) => unknown;
}

export const armKinds: Readonly<Record<ArmName, ArmKind>> = {
  A: {
    title: 'hand-written Cypher',
    file: 'raw.ts',
    request: ({ name }, variables) => ({
      path: '/ask',
      body: JSON.stringify({ question: name, variables }),
    }),
    normalise: (_, data) => data,
  },
  B: {
    title: '@neo4j/graphql',
    file: 'library.ts',
    request: ({ library }, variables) =>
      library && { path: '/graphql', body: JSON.stringify({ query: library.query, variables }) },
    normalise: ({ library }, data) => (library?.normalise ? library.normalise(data as never) : data),
  },
  L: {
    title: '@neo4j/graphql with plain lists',
    file: 'library.ts',
    request: ({ lists }, variables) =>
      lists ? { path: '/graphql', body: JSON.stringify({ query: lists.query, variables }) } : null,
    normalise: ({ lists }, data) => (lists?.normalise ? lists.normalise(data as never) : data),
  },
  C: {
    title: 'plangraph',
    file: 'plangraph.ts',
    request: ({ plangraph }, variables) => ({
      path: '/graphql',
      body: JSON.stringify({ query: plangraph, variables }),
    }),
    normalise: (_, data) => data,
  },
};

/** Starts an arm over a graph. Its log goes to `logFile`. */
export async function startArm(name: ArmName, graph: GraphAddress, logFile: string): Promise<Arm> {
  const started = performance.now();
  const log = openSync(logFile, 'w');
  const child = fork(path.join(import.meta.dirname, 'arms', armKinds[name].file), {
    execArgv: ['--import', path.join(import.meta.dirname, '../bin/typescript.js')],
    stdio: ['ignore', log, log, 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      PLANGRAPH_LOG: 'json',
      // As many as come, but still counted.
      PLANGRAPH_RATE_LIMIT: '1000000000',
      NEO4J_URI: graph.uri,
      NEO4J_USER: graph.user,
      NEO4J_PASSWORD: graph.password,
      NEO4J_DATABASE: graph.database ?? '',
    },
  });
  const message = await Promise.race([
    next(child, 'listening'),
    once(child, 'exit').then(() => {
      throw new Error(`Arm ${name} did not start: see ${logFile}.`);
    }),
  ]);
  // The start itself is too much to do at the moment, and what is asked then is turned away.
  while ((await fetch(`${message.url}/nowhere`)).status === 503) await sleep(50);
  const ask = (what: ParentMessage) => child.send(what);
  return {
    name,
    pid: child.pid!,
    url: message.url,
    startMs: performance.now() - started,
    async statements() {
      const answer = next(child, 'statements');
      ask('statements');
      return (await answer).count;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      ask('stop');
      await gone;
    },
  };
}

function next<K extends ChildMessage['is']>(
  child: ChildProcess,
  is: K,
): Promise<Extract<ChildMessage, { is: K }>> {
  return new Promise(resolve => {
    const hear = (message: ChildMessage) => {
      if (message.is !== is) return;
      child.off('message', hear);
      resolve(message as Extract<ChildMessage, { is: K }>);
    };
    child.on('message', hear);
  });
}
