import type { ReactNode } from 'react';
import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';
import { hrefOf, withParameter } from './hrefs.ts';
import { Pending } from './Pending.tsx';

/** The pages that any page leads to. */
export const ways = [
  { path: '/explore/measures', word: 'explore' },
  { path: '/matrix', word: 'matrix' },
  { path: '/targets', word: 'targets' },
  { path: '/paths', word: 'paths' },
  { path: '/compare', word: 'compare' },
  { path: '/views', word: 'views' },
] as const;

/** Whether a page is the one that a way leads to, or lies below it: that of a kind is below that of another. */
function isAt(path: string, to: string): boolean {
  const [, first] = to.split('/');
  return path.split('/')[1] === first;
}

type FrameParts = FrameProps & {
  readonly children: ReactNode;
  /** What stands behind the address, the `#` with it, and stays in the other language. */
  readonly fragment?: string;
};

/** What stands around the content of every page: where one is, the ways on, the other language. */
export function Frame({ children, fragment = '', ...props }: FrameParts) {
  const { language, path, query, shape, version } = props;
  const says = words[language];
  if (shape === 'embedded') return <main>{children}</main>;
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <>
      <a className="skip" href="#content">
        {says.skip}
      </a>
      <header className="frame">
        <a className="brand" href={hrefOf(props, '/')}>
          plangraph
        </a>
        <nav aria-label={says.ways}>
          {ways.map(({ path: to, word }) => (
            <a key={to} href={hrefOf(props, to)} aria-current={isAt(path, to) ? 'page' : undefined}>
              {says[word]}
            </a>
          ))}
          <a href={hrefOf(props, '/graphiql')}>GraphiQL</a>
        </nav>
        {shape === 'page' && path !== '' && (
          <form className="find" action="/" method="get">
            <input type="hidden" name="_lang" value={language} />
            <input type="search" name="q" aria-label={says.search} placeholder={says.search} />
          </form>
        )}
        {shape === 'page' && (
          <a
            className="language"
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            hrefLang={other}
            href={`${path}?${withParameter(query, '_lang', other)}${fragment}`}
          >
            {other === 'zh' ? '中文' : 'English'}
          </a>
        )}
      </header>
      {shape === 'page' && <Pending language={language} />}
      <main id="content">{children}</main>
      <footer className="frame">
        plangraph {version} · {says.evidence}
      </footer>
    </>
  );
}
