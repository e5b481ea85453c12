/** Writes a line of a command's answer. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line on what goes on, apart from the answer, which may be piped. */
export function tellProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}
