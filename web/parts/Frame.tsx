import type { ReactNode } from 'react';
import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';
import { hrefOf, withParameter } from './hrefs.ts';

/** What stands around the content of every page: where one is, the ways on, the other language. */
export function Frame({ children, ...props }: FrameProps & { readonly children: ReactNode }) {
  const { language, path, query, shape, origin, version } = props;
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
          <a href={hrefOf(props, '/views')}>{says.views}</a>
          <a href={`${shape === 'file' ? origin : ''}/graphiql`}>GraphiQL</a>
        </nav>
        {shape === 'page' && (
          <a
            className="language"
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            hrefLang={other}
            href={`${path}?${withParameter(query, '_lang', other)}`}
          >
            {other === 'zh' ? '中文' : 'English'}
          </a>
        )}
      </header>
      <main id="content">{children}</main>
      <footer className="frame">
        plangraph {version} · {says.evidence}
      </footer>
    </>
  );
}
