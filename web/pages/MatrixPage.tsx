import type { Missing } from '../../src/explorer/matrix/readMissing.ts';
import type { Matrix } from '../../src/views/matrix.ts';
import { columnName } from '../parts/columnName.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { Frame } from '../parts/Frame.tsx';
import { tellingQuery } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { LiveChart } from '../parts/LiveChart.tsx';
import { MatrixForm, RollUpSwitch } from '../parts/MatrixForm.tsx';
import { MatrixTable } from '../parts/MatrixTable.tsx';
import { Sides } from '../parts/Sides.tsx';
import { StateTools } from '../parts/StateTools.tsx';
import { Takeaway } from '../parts/Takeaway.tsx';
import type { MatrixProps } from '../props.ts';
import { matrixWords } from '../words/matrix.ts';
import { words } from '../words.ts';

/** Rows × columns that are chosen on the page: how many items meet in each cell, and where none does. */
export function MatrixPage(props: MatrixProps) {
  const { language, title, drawn, shape, side, source, missing } = props;
  const says = matrixWords[language];
  const matrix = (drawn as Extract<typeof drawn, { as: 'MATRIX' }>).matrix;
  const shows = (one: NonNullable<typeof side>) =>
    side === null ? shape !== 'embedded' || one === 'chart' : side === one;
  return (
    <Frame {...props}>
      <h1>{title[language]}</h1>
      <p className="lead">{says.about}</p>
      {shape === 'page' && <MatrixForm {...props} />}
      <Extent {...props} matrix={matrix} />
      {shape === 'page' && (
        <>
          <InferredSwitch {...props} isAny={matrix.cells.some(({ inferred }) => inferred > 0)} />
          <RollUpSwitch {...props} />
          {side === null && <Sides language={language} sides={sidesOf(language)} />}
        </>
      )}
      {shows('chart') && (
        <section id="chart" aria-label={words[language].chart}>
          <LiveChart {...props} />
        </section>
      )}
      {shape === 'page' && <StateTools {...props} graphql={source} view={source} />}
      {shows('chart') && shape !== 'embedded' && (
        <section id="missing">
          <h2>{says.missing}</h2>
          <Without {...props} missing={missing.rows} />
          {missing.columns?.kind !== missing.rows?.kind && <Without {...props} missing={missing.columns} />}
        </section>
      )}
      {shows('table') && (
        <section id="table">
          <h2>{words[language].table}</h2>
          <MatrixTable {...props} matrix={matrix} />
        </section>
      )}
      {shows('query') && (
        <section id="query">
          <h2>{words[language].query}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, which the keyboard can do when it has the focus. */}
          <pre tabIndex={0}>{source}</pre>
        </section>
      )}
      {shape !== 'embedded' && (
        <Takeaway
          {...props}
          title={props.title[language]}
          base={props.path.replace(/\.html$/, '')}
          own={tellingQuery(props.query)}
        />
      )}
    </Frame>
  );
}

function sidesOf(language: MatrixProps['language']) {
  const says = words[language];
  return [
    { href: '#chart', label: says.chart },
    { href: '#missing', label: matrixWords[language].missing },
    { href: '#table', label: says.table },
    { href: '#query', label: says.query },
    { href: '#files', label: says.downloads },
  ];
}

/** How many cells are filled and how many are empty, and which rows and columns are left out. */
function Extent({ language, cuts, matrix }: MatrixProps & { readonly matrix: Matrix }) {
  const says = matrixWords[language];
  return (
    <p className="extent">
      {says.extent(matrix.rows.length, matrix.columns.length, matrix.cells.length)} {says.notToBeAdded}
      {cuts.map(({ path, shown, total }) => (
        <span key={path} className="cut">
          {says.omitted(path.endsWith('rows') ? says.rows : says.columns, shown, total ?? shown)}
        </span>
      ))}
    </p>
  );
}

/** What could be a row or a column, but has nothing in it. */
function Without({ missing, ...props }: Omit<MatrixProps, 'missing'> & { readonly missing: Missing | null }) {
  const says = matrixWords[props.language];
  if (!missing) return null;
  const { kind, total, things } = missing;
  const named = columnName(props, kind);
  if (things.length === 0) return <p className="note">{says.allHave(named)}</p>;
  return (
    <details className="without">
      <summary>{says.without(named, things.length, total)}</summary>
      <ul className="counts">
        {things.map(entity => (
          <li key={entity.id}>
            <EntityLink {...props} entity={entity} />
          </li>
        ))}
      </ul>
    </details>
  );
}
