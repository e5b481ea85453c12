import type { Language } from '../props.ts';
import { words } from '../words.ts';
import { CopyButton } from './CopyButton.tsx';
import { graphiqlHref } from './graphiqlHref.ts';

/** The query that a page was made by, to be sent by others. */
export function QueryText({ language, query }: { readonly language: Language; readonly query: string }) {
  const says = words[language];
  const here = { language, shape: 'page', origin: '' } as const;
  return (
    <section id="query">
      <h2>{says.asGraphQL}</h2>
      <p className="note">
        {says.entityQueryNote} <a href={graphiqlHref(here, query)}>{says.open}</a>{' '}
        <CopyButton language={language} text={query} />
      </p>
      <details>
        <summary>{says.showQuery}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, which the keyboard can do when it has the focus. */}
        <pre tabIndex={0}>{query}</pre>
      </details>
    </section>
  );
}
