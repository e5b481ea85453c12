import type { ReactNode } from 'react';
import { ControlForm } from '../parts/ControlForm.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { Frame } from '../parts/Frame.tsx';
import { graphiqlHref } from '../parts/graphiqlHref.ts';
import { hrefOf, withParameter } from '../parts/hrefs.ts';
import { LiveChart } from '../parts/LiveChart.tsx';
import type { ViewProps } from '../props.ts';
import { words } from '../words.ts';

type Side = NonNullable<ViewProps['side']>;

/** A view: its chart, its table, what it rests on and its query, one below the other, or one of them. */
export function ViewPage(props: ViewProps) {
  const { language, title, description, shape } = props;
  const says = words[language];
  const sides = sidesOf(props);
  const shown = props.side ?? (shape === 'embedded' ? sides[0]! : null);
  return (
    <Frame {...props}>
      <h1>{title[language]}</h1>
      {description && <p className="lead">{description[language]}</p>}
      <Extent {...props} />
      {shape === 'page' && (
        <nav className="sides" aria-label={says.sides}>
          {sides.map(side => (
            <a
              key={side}
              href={
                shown === null
                  ? `#${side}`
                  : hrefOf(props, props.path, withParameter(props.query, '_as', side))
              }
              aria-current={shown === side ? 'page' : undefined}
            >
              {says[side]}
            </a>
          ))}
        </nav>
      )}
      {shape === 'page' && <ControlForm {...props} />}
      {sides
        .filter(side => shown === null || shown === side)
        .map(side => (
          <section key={side} id={side} aria-label={says[side]}>
            {shown === null && <h2>{says[side]}</h2>}
            {drawSide(side, props)}
          </section>
        ))}
      {shape !== 'embedded' && <Takeaway {...props} />}
    </Frame>
  );
}

/** A table is its own chart. */
function sidesOf({ drawn }: ViewProps): readonly Side[] {
  return drawn.as === 'TABLE' ? ['table', 'sources', 'query'] : ['chart', 'table', 'sources', 'query'];
}

function drawSide(side: Side, props: ViewProps): ReactNode {
  const { language, name, source } = props;
  const says = words[language];
  switch (side) {
    case 'chart':
      return <LiveChart {...props} />;
    case 'table':
      return <DataTable {...props} />;
    case 'sources':
      return <Evidence {...props} />;
    case 'query':
      return (
        <>
          <p className="note">
            {says.queryNote} <a href={graphiqlHref(props, source)}>{says.open}</a>{' '}
            <a href={hrefOf(props, '/views/new', `from=${name}`)}>{says.editCopy}</a>{' '}
            <CopyButton language={language} text={source} />
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, which the keyboard can do when it has the focus. */}
          <pre tabIndex={0}>{source}</pre>
        </>
      );
  }
}

/** How much there is, and what is left out. */
function Extent({ language, rows, isWhole, cuts }: ViewProps) {
  const says = words[language];
  return (
    <p className="extent">
      {isWhole ? says.countRows(rows.length) : says.firstRows(rows.length)}
      {cuts.map(({ path, shown, total }) => (
        <span key={path} className="cut">
          {says.cut(path, shown, total)}
        </span>
      ))}
    </p>
  );
}

/** The view as files, as a frame in another site, as a citation. */
function Takeaway(props: ViewProps) {
  const { language, name, title, formats, path, query, origin, citation } = props;
  const says = words[language];
  const own = new URLSearchParams([...new URLSearchParams(query)].filter(([key]) => !key.startsWith('_')));
  const base = path.replace(/\.html$/, '');
  const frame = `<iframe src="${origin}${hrefOf({ ...props, shape: 'page' }, base, withParameter(query, '_embed', '1'))}" title="${title[language].replaceAll('"', '&quot;')}" width="100%" height="600" loading="lazy"></iframe>`;
  return (
    <section className="takeaway" aria-label={says.downloads}>
      <h2>{says.downloads}</h2>
      <p className="files">
        {formats.map(format => (
          <a key={format} href={hrefOf(props, `/views/${name}.${format}`, own.toString())}>
            {format}
          </a>
        ))}
      </p>
      <h3>
        {says.cite} <CopyButton language={language} text={citation[language]} />
      </h3>
      <p className="citation">{citation[language]}</p>
      {props.shape === 'page' && (
        <>
          <h3>
            {says.embed} <CopyButton language={language} text={frame} />
          </h3>
          <pre>{frame}</pre>
        </>
      )}
    </section>
  );
}
