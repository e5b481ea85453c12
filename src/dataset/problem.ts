/** A line of a file of a dataset. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** One thing that is wrong with a dataset: what was required, what arrived, what to do. */
export interface Problem extends Place {
  /** The entry, as its file names it; null when the problem is not in an entry. */
  readonly id: string | null;
  /** The key, with dots into what it holds; null when the problem is the whole entry or file. */
  readonly field: string | null;
  readonly message: string;
  /** How many quotations are meant, when nothing is wrong but that the text to find them in was not given. */
  readonly unproved?: number;
}

/** Where something stands in the files, whether or not it is wrong. */
export type Spot = Omit<Problem, 'message' | 'unproved'>;

/** Takes up a problem of one entry or file. */
export type Report = (line: number, field: string | null, message: string) => void;

/** Collects the problems of one entry, or of what a file holds outside of entries. */
export function reporter(problems: Problem[], file: string, id: string | null): Report {
  return (line, field, message) => {
    problems.push({ file, line, id, field, message });
  };
}

/** `file:line: id.field: message` */
export function renderProblem({ file, line, id, field, message }: Problem): string {
  const what = [id, field].filter(part => part !== null).join('.');
  return `${file}:${line}: ${what ? `${what}: ` : ''}${message}`;
}

/** The name of a kind in a sentence. */
export function aKind(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** The files cannot be imported; the message has a line for each problem. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(renderProblem).join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** The files are good, but they cannot be imported now. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportRefused';
  }
}
