import { useEffect, useState } from 'react';
import type { DraftProps } from '../props.ts';
import { draftHref } from './draftHref.ts';

/** Whoever types pauses for so long before the address changes: browsers take a hundred changes in half a minute. */
const pauseMs = 400;

/** The draft behind the `#` of the address, or what the page begins with, and how it is changed: the address follows. */
export function useDraft(props: DraftProps): [draft: string, setDraft: (draft: string) => void] {
  const [draft, setDraft] = useState(props.source);
  useEffect(() => {
    const read = () => setDraft(draftInAddress() ?? props.source);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [props.source]);
  useEffect(() => {
    if (draft === (draftInAddress() ?? props.source)) return undefined;
    const pause = setTimeout(() => history.replaceState(null, '', draftHref(props, draft)), pauseMs);
    return () => clearTimeout(pause);
  }, [draft, props]);
  return [draft, setDraft];
}

function draftInAddress(): string | null {
  const fragment = location.hash.slice(1);
  if (fragment === '') return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    // Somebody wrote a `%` by hand.
    return fragment;
  }
}
