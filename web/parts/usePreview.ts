import { useEffect, useState } from 'react';
import type { Preview, PreviewedView } from '../props.ts';

/** A draft as the server is to draw it. */
interface SentDraft {
  readonly source: string;
  readonly name: string;
  /** What its parameters are given, as an address says it. */
  readonly query: string;
}

/** How far the drawing of a draft is, and what was drawn last. */
export interface PreviewState {
  readonly is: 'reading' | 'answered' | 'failed';
  /** What the server said of the draft last. */
  readonly answer: Preview | null;
  /** The last draft that could be drawn. */
  readonly drawn: PreviewedView | null;
  /** Why there is no answer, as the server says; null where it says nothing. */
  readonly fault: string | null;
}

/** Whoever types pauses for so long before the draft is drawn. */
const pauseMs = 500;

/** Has the server draw a draft whenever it changes; an answer to an older draft is not waited for. Null is not drawn. */
export function usePreview(draft: SentDraft | null): [state: PreviewState, retry: () => void] {
  const [state, setState] = useState<PreviewState>({
    is: 'reading',
    answer: null,
    drawn: null,
    fault: null,
  });
  const [attempt, setAttempt] = useState(0);
  const body = draft && JSON.stringify(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt sends the same anew.
  useEffect(() => {
    if (body === null) return undefined;
    const leaving = new AbortController();
    setState(last => ({ ...last, is: 'reading' }));
    const pause = setTimeout(() => {
      drawDraft(body, leaving.signal).then(
        answer =>
          setState(last => ({
            is: 'answered',
            answer,
            drawn: answer.is === 'drawn' ? answer.view : last.drawn,
            fault: null,
          })),
        (error: unknown) => {
          if (leaving.signal.aborted) return;
          setState(last => ({
            ...last,
            is: 'failed',
            fault: error instanceof Refused ? error.message : null,
          }));
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      leaving.abort();
    };
  }, [body, attempt]);
  return [state, () => setAttempt(attempt + 1)];
}

/** An answer that says why there is no other. */
class Refused extends Error {}

async function drawDraft(body: string, signal: AbortSignal): Promise<Preview> {
  const response = await fetch('/views/new/preview', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  });
  const answer = await response.json();
  if (response.ok) return answer;
  const { errors } = answer as { readonly errors: readonly { readonly message: string }[] };
  throw new Refused(errors.map(({ message }) => message).join(' '));
}
