import type { ReactNode } from 'react';
import { ControlForm } from '../parts/ControlForm.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { Frame } from '../parts/Frame.tsx';
import { graphiqlHref } from '../parts/graphiqlHref.ts';
import { hrefOf, tellingQuery, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { LiveChart } from '../parts/LiveChart.tsx';
import { Sides } from '../parts/Sides.tsx';
import { Takeaway } from '../parts/Takeaway.tsx';
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
        <Sides
          language={language}
          sides={[
            ...sides.map(side => ({
              href:
                shown === null
                  ? `#${side}`
                  : hrefOf(props, props.path, withParameter(props.query, '_as', side)),
              label: says[side],
              isAlone: shown === side,
            })),
            { href: '#files', label: says.downloads },
          ]}
        />
      )}
      {shape === 'page' && <ControlForm {...props} />}
      {shape === 'page' && <InferredSwitch {...props} isAny={showsInferred(props)} />}
      {sides
        .filter(side => shown === null || shown === side)
        .map(side => (
          <section key={side} id={side} aria-label={says[side]}>
            {shown === null && <h2>{says[side]}</h2>}
            {drawSide(side, props)}
          </section>
        ))}
      {shape !== 'embedded' && (
        <Takeaway
          {...props}
          title={title[language]}
          base={`/views/${props.name}`}
          own={tellingQuery(props.query)}
        />
      )}
    </Frame>
  );
}

/** Whether a relation that is shown is inferred. */
function showsInferred({ drawn, rows, evidence }: ViewProps): boolean {
  return (
    rows.some(({ isInferred }) => isInferred) ||
    evidence.some(({ type, isInferred }) => type !== null && isInferred) ||
    (drawn.as === 'MATRIX' && drawn.matrix.cells.some(({ inferred }) => inferred > 0))
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
