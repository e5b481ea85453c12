import { GraphQLError } from 'graphql';

export interface Deadline {
  /** Aborts when the client leaves or the time is over. */
  readonly signal: AbortSignal;
  /** Rejects then, and does nothing else. */
  readonly passed: Promise<never>;
  /** Counts the time from now on. */
  renew(): void;
  /** Counts no time until it is renewed. */
  rest(): void;
  /** Forgets about client and time. */
  end(): void;
}

/** Gives a request so many milliseconds, or less if its client leaves. */
export function startDeadline(milliseconds: number, left: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const leave = () => controller.abort(timeout('The client left.'));
  const pass = () =>
    controller.abort(
      timeout(`A request may take ${milliseconds / 1000} s, and this one is not done; ask for less.`),
    );
  let timer = setTimeout(pass, milliseconds);
  const passed = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  left.addEventListener('abort', leave, { once: true });
  if (left.aborted) leave();
  return {
    signal,
    passed,
    renew() {
      clearTimeout(timer);
      timer = setTimeout(pass, milliseconds);
    },
    rest() {
      clearTimeout(timer);
    },
    end() {
      clearTimeout(timer);
      left.removeEventListener('abort', leave);
    },
  };
}

const timeout = (message: string) => new GraphQLError(message, { extensions: { code: 'TIMEOUT' } });
