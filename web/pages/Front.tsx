import { useEffect, useState } from 'react';
import { mostFound } from '../../src/explorer/front/mostFound.ts';
import { columnName } from '../parts/columnName.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { Frame, ways } from '../parts/Frame.tsx';
import { hrefOf, withParameter } from '../parts/hrefs.ts';
import { isChinese } from '../parts/isChinese.ts';
import { SearchResults } from '../parts/SearchResults.tsx';
import { useSearch } from '../parts/useSearch.ts';
import type { FrontProps } from '../props.ts';
import { frontWords } from '../words/front.ts';
import { words } from '../words.ts';
import { titleOfSearch } from './titleOf.ts';

/** What the graph holds, a search through all of it, and the ways in. */
export function Front(props: FrontProps) {
  const { language, search, path, query } = props;
  const says = frontWords[language];
  const [typed, setTyped] = useState<string | null>(null);
  const live = useSearch(typed, null, mostFound);
  const text = typed ?? search?.text ?? '';

  useEffect(() => {
    // What is found as one types has an address too.
    if (typed === null) return;
    const text = typed.trim();
    history.replaceState(null, '', hrefOf(props, path || '/', withParameter(query, 'q', text || null)));
    document.title = titleOfSearch(text);
  }, [typed, props, path, query]);

  return (
    <Frame {...props}>
      <h1>{says.title}</h1>
      <p className="lead">{says.about}</p>
      <form className="search" action="/" method="get">
        <input type="hidden" name="_lang" value={language} />
        <input
          type="search"
          name="q"
          aria-label={words[language].search}
          aria-describedby="search-hint"
          autoComplete="off"
          defaultValue={search?.text}
          onChange={event => setTyped(event.target.value)}
        />
        <button type="submit">{words[language].search}</button>
        <p id="search-hint" className="note">
          {says.hint}
        </p>
      </form>
      <div aria-live="polite">
        {live.is === 'searching' && <p className="note">{says.searching}</p>}
        {live.is === 'failed' && (
          <p className="problems">
            {says.failed}{' '}
            <a href={hrefOf(props, '/', `q=${encodeURIComponent(text)}`)}>{words[language].tryAgain}</a>
          </p>
        )}
        {live.is === 'found' && <SearchResults {...props} text={live.text} found={live.found} />}
        {typed === null && search && <SearchResults {...props} {...search} />}
      </div>
      {text.trim() === '' && <Contents {...props} />}
    </Frame>
  );
}

function Contents(props: FrontProps) {
  const { language, counts, datasets, plans, views } = props;
  const says = frontWords[language];
  const good = views.filter(view => view.is === 'view');
  return (
    <>
      <h2>{says.ways}</h2>
      <ul className="gallery entrances">
        {ways.map(({ path, word }) => (
          <li key={path}>
            <a className="card" href={hrefOf(props, path)}>
              <strong>{words[language][word]}</strong>
              <span className="description">{says.wayNotes[word]}</span>
            </a>
          </li>
        ))}
        <li>
          <a className="card" href={hrefOf(props, '/graphiql')}>
            <strong>GraphiQL</strong>
            <span className="description">{says.graphiql}</span>
          </a>
        </li>
        <li>
          <a className="card" href="/schema.graphql">
            <strong>Schema</strong>
            <span className="description">{says.schema}</span>
          </a>
        </li>
      </ul>
      <h2>{says.contents}</h2>
      {datasets.length === 0 ? (
        <p className="note">{says.empty}</p>
      ) : (
        <ul className="counts">
          {Object.entries(counts).map(([plural, count]) => (
            <li key={plural}>
              <a href={hrefOf(props, `/explore/${plural}`)}>
                <b>{count.toLocaleString('en-US')}</b> {columnName(props, plural)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {plans.length > 0 && (
        <>
          <h3>{says.plans}</h3>
          <ul>
            {plans.map(plan => (
              <li key={plan.id}>
                <EntityLink {...props} entity={plan} />
                <span className="note">
                  {' '}
                  {(['pathways', 'measures', 'targets'] as const)
                    .map(list => `${plan[list].totalCount} ${columnName(props, list)}`)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {good.length > 0 && (
        <>
          <h3>{says.questions}</h3>
          <ul className="questions">
            {good.map(({ name, title }) => (
              <li key={name}>
                <a href={hrefOf(props, `/views/${name}`)}>{title[language]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {datasets.length > 0 && (
        <>
          <h3>{says.datasets}</h3>
          <ul className="datasets">
            {datasets.map(({ id, title, version, licence, loadedAt, sources }) => (
              <li key={id}>
                <b>{title}</b>{' '}
                <span className="note">
                  {id} · {says.loaded(version, licence, loadedAt.slice(0, 16).replace('T', ' '))}
                </span>
                {sources.length > 0 && (
                  <span className="reason">
                    {says.sources}
                    {words[language].colon}
                    {sources.map(source => (
                      <a
                        key={source.id}
                        href={hrefOf(props, `/source/${encodeURIComponent(source.id)}`)}
                        lang={isChinese(source.title) ? 'zh-CN' : undefined}
                      >
                        {source.title}
                      </a>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
