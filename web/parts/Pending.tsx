import { useEffect, useState } from 'react';
import type { Language } from '../props.ts';
import { words } from '../words.ts';

/** What comes sooner needs no sign. */
const pauseMs = 300;

/** By then an answer has come, or the browser says what is wrong. */
const longestMs = 15_000;

/** Shows that a page is under way after a link or a form of the site was followed. */
export function Pending({ language }: { readonly language: Language }) {
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    let timers: NodeJS.Timeout[] = [];
    const stop = () => {
      for (const timer of timers) clearTimeout(timer);
      setPending(false);
    };
    const start = () => {
      stop();
      timers = [setTimeout(() => setPending(true), pauseMs), setTimeout(stop, longestMs)];
    };
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const isPlain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (link && isPlain && !event.defaultPrevented && leavesPage(link)) start();
    };
    const submit = (event: SubmitEvent) => {
      if (!event.defaultPrevented) start();
    };
    document.addEventListener('click', click);
    document.addEventListener('submit', submit);
    // A page that comes back as it was left shows the sign still.
    window.addEventListener('pageshow', stop);
    return () => {
      stop();
      document.removeEventListener('click', click);
      document.removeEventListener('submit', submit);
      window.removeEventListener('pageshow', stop);
    };
  }, []);
  return (
    <div className="pending">
      {isPending && <span className="pending-bar" role="progressbar" aria-label={words[language].pending} />}
    </div>
  );
}

/** Whether a link leads to another page of the site: not to a place on this one, and not to a file. */
function leavesPage({ href, target, download }: HTMLAnchorElement): boolean {
  const to = new URL(href, location.href);
  const isHere = to.pathname === location.pathname && to.search === location.search && to.hash !== '';
  const isFile = /\.[a-z]+$/.test(to.pathname);
  return to.origin === location.origin && target === '' && download === '' && !isHere && !isFile;
}
