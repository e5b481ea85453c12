/** One thing that is wrong with the file of a view: what was required, what arrived, what to do. */
export interface ViewProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Takes up a problem of one file. */
export type Report = (line: number, message: string) => void;

/** `file:line: message` */
export function renderViewProblem({ file, line, message }: ViewProblem): string {
  return `${file}:${line}: ${message}`;
}
