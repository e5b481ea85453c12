import './workers.ts';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type ComponentProps, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ListedViewsDocument } from '../../src/explorer/documents/generated/graphql.ts';
import { askServer } from '../parts/askServer.ts';
import { hrefOf } from '../parts/hrefs.ts';
import type { Language } from '../props.ts';
import { words } from '../words.ts';
import { createExamples, type ListedView } from './Examples.tsx';
import { ShareButtons } from './ShareButtons.tsx';
import { readShared } from './sharedQuery.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** So many of the views have a tab when the page is opened for the first time; the panel has all. */
const firstTabs = 4;

/** In CSS pixels; a narrower window has no room for the panel beside the query and its answer. */
const roomy = 1_000;

/** In milliseconds; whoever came to ask a question does not wait for examples. */
const patience = 3_000;

const questions = Object.values(
  import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
);

const fetchAnswer: Fetcher = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

async function readViews(): Promise<ListedView[]> {
  try {
    const { views } = await askServer(ListedViewsDocument, {}, AbortSignal.timeout(patience));
    return (views ?? []).filter(({ isBroken }) => !isBroken);
  } catch {
    return [];
  }
}

function languageOf({ search }: Location): Language {
  const asked = new URLSearchParams(search).get('_lang') ?? navigator.language;
  return asked.startsWith('zh') ? 'zh' : 'en';
}

const language = languageOf(location);
const here = { language, shape: 'page', origin: '' } as const;
const shared = readShared(location);
// Another link that is opened here changes nothing but what stands behind the `#`.
addEventListener('hashchange', () => location.reload());

/** GraphiQL keeps the tabs of whoever was here before. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

const views = await readViews();
const examples = createExamples({ language, views, questions });
const first = views.length > 0 ? views.slice(0, firstTabs).map(({ query }) => query) : questions;

createRoot(document.getElementById('graphiql')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetchAnswer}
      plugins={[examples, HISTORY_PLUGIN]}
      defaultTabs={[
        ...(shared ? [shared] : []),
        ...first.filter(query => query !== shared?.query).map(query => ({ query })),
      ]}
      {...(isFirstVisit && innerWidth >= roomy && { visiblePlugin: examples.title })}
      {...(shared && { initialQuery: shared.query, initialVariables: shared.variables })}
    >
      <GraphiQL.Logo>
        <nav className="ways" lang={language === 'zh' ? 'zh-CN' : 'en'}>
          <a href={hrefOf(here, '/')}>plangraph</a>
          <a href={hrefOf(here, '/views')}>{words[language].views}</a>
        </nav>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButtons language={language} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  </StrictMode>,
);
