/** What a process that serves an arm tells the one that started it. */
export type ChildMessage =
  | { readonly is: 'listening'; readonly url: string }
  /** How many statements it has sent since it was asked before. */
  | { readonly is: 'statements'; readonly count: number };

/** What it may be asked. */
export type ParentMessage = 'statements' | 'stop';

export interface ServedArm {
  readonly url: string;
  /** How many statements it has sent so far. */
  readonly statements: () => number;
  readonly close: () => Promise<void>;
}

/** Tells the parent where an arm serves, and answers it until it says stop or is gone. */
export function reportToParent({ url, statements, close }: ServedArm): void {
  const send = (message: ChildMessage) => process.send!(message);
  const stop = () => close().finally(() => process.exit());
  let counted = 0;
  process.on('message', (message: ParentMessage) => {
    if (message === 'stop') return stop();
    const count = statements();
    send({ is: 'statements', count: count - counted });
    counted = count;
  });
  process.once('disconnect', stop);
  send({ is: 'listening', url });
}
