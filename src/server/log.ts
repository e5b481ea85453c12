import { type Logger, pino } from 'pino';

export type Log = Logger;

/** What is written down of a request to the API: never its text nor the values of its variables. */
export interface Account {
  /** Its name, or its root fields; of the query of a view, `view:` and the name of the view. */
  operation?: string;
  cost?: { nodes: number; work: number };
  rows?: number;
  databaseMs?: number;
  /** The operation had been planned before. */
  isPlanKnown?: boolean;
  /** OK, the code of the first error, or LEFT when the client did not wait. */
  outcome?: string;
}

/** A log of lines to read or of JSON objects, one each. `write` gets whole lines; standard output without it. */
export function createLog(
  form: 'plain' | 'json',
  write: (line: string) => void = line => process.stdout.write(line),
): Log {
  return pino(
    { base: null },
    { write: form === 'json' ? write : line => write(`${toPlain(JSON.parse(line))}\n`) },
  );
}

interface Entry extends Account {
  time: number;
  level: number;
  msg?: string;
  id?: string;
  method?: string;
  path?: string;
  status?: number;
  ms?: number;
  err?: { message: string; stack?: string };
}

/** A message stands alone; a request's facts stand in one line, in the order of interest. */
function toPlain(entry: Entry): string {
  const { operation, cost, rows, databaseMs, ms, id, err } = entry;
  const facts = [
    entry.msg,
    entry.outcome ?? entry.status,
    operation ?? (entry.path && `${entry.method} ${entry.path}`),
    ms !== undefined && `${round(ms)} ms`,
    databaseMs !== undefined && `database ${round(databaseMs)} ms`,
    rows !== undefined && `${rows} rows`,
    cost && `cost ${cost.nodes}/${cost.work}`,
    id,
  ].filter(fact => fact !== undefined && fact !== false && fact !== '');
  const line = id === undefined ? facts.join('  ') : `${clock(entry.time)}  ${facts.join('  ')}`;
  return err ? `${line}\n${indent(err.stack ?? err.message)}` : line;
}

const clock = (time: number) => new Date(time).toTimeString().slice(0, 8);

const round = (ms: number) => (ms < 10 ? ms.toFixed(1) : Math.round(ms));

const indent = (text: string) => text.replace(/^/gm, '    ');
