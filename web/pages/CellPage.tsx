import type { CellItem, CellStatement, CellWay } from '../../src/explorer/matrix/readCell.ts';
import { columnName } from '../parts/columnName.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { FoldedQuotes } from '../parts/FoldedQuotes.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf, isInferredOff, tellingQuery, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { Said } from '../parts/RelatedList.tsx';
import { StateTools } from '../parts/StateTools.tsx';
import { valueText } from '../parts/valueText.ts';
import type { CellEnd, CellProps } from '../props.ts';
import { matrixWords } from '../words/matrix.ts';
import { words } from '../words.ts';

/** The statements behind a cell of a matrix: each item with what puts it into the row and into the column. */
export function CellPage(props: CellProps) {
  const { language, items, isWhole, choice, row, column, formats, query, source } = props;
  const says = matrixWords[language];
  const inferred = items.filter(isByInference).length;
  const kind = columnName(props, choice.of);
  const own = tellingQuery(query);
  return (
    <Frame {...props}>
      <p className="kind">
        <a href={hrefOf(props, '/matrix', withParameter(withParameter(query, 'row', null), 'column', null))}>
          {says.back}
        </a>{' '}
        · {props.title[language]}
      </p>
      <h1>
        <End {...props} end={row} /> × <End {...props} end={column} />
      </h1>
      {items.length === 0 ? (
        <p>
          {says.empty(kind)} {isInferredOff(query) && says.emptyExplicit}
        </p>
      ) : (
        <p className="extent">
          {isWhole ? says.countItems(items.length, kind) : says.firstItems(items.length, kind)}
          {inferred > 0 && ` · ${says.ofThese(inferred)}`}
        </p>
      )}
      <InferredSwitch
        {...props}
        isAny={items.some(({ row, column }) => [...row, ...column].some(isWayInferred))}
      />
      <ul className="evidence">
        {items.map(item => (
          <li key={item.id} className={isByInference(item) ? 'inferred' : undefined}>
            <Item {...props} item={item} />
          </li>
        ))}
      </ul>
      {props.shape === 'page' && <StateTools {...props} graphql={source} view={source} />}
      <section className="takeaway" aria-label={words[language].downloads}>
        <h2>{words[language].downloads}</h2>
        <p className="files">
          {formats.map(format => (
            <a
              key={format}
              href={hrefOf(
                props,
                `/matrix.${format}`,
                format === 'graphql' ? own : withParameter(own, '_sources', '1'),
              )}
            >
              {format}
            </a>
          ))}
        </p>
      </section>
    </Frame>
  );
}

/** What is not stated is not inferred either. */
function isByInference({ isInferred, row, column }: CellItem): boolean {
  return isInferred && row.length > 0 && column.length > 0;
}

function isWayInferred({ statement, steps }: CellWay): boolean {
  return [{ statement }, ...steps].some(one => one.statement.assertion === 'INFERRED');
}

function End({ end, ...props }: CellProps & { readonly end: CellEnd }) {
  const { entity, value, meanings, field } = end;
  if (entity) return <EntityLink {...props} entity={entity} />;
  const text = valueText(value, meanings, props.language);
  return text === null ? matrixWords[props.language].notSaid(columnName(props, field)) : text;
}

function Item({ item, ...props }: CellProps & { readonly item: CellItem }) {
  const { language, row, column } = props;
  return (
    <>
      <p>
        <EntityLink {...props} entity={item} />
        {isByInference(item) && <span className="badge">{words[language].inferred}</span>}
      </p>
      <Ways {...props} ways={item.row} end={row} />
      <Ways {...props} ways={item.column} end={column} />
    </>
  );
}

/** How an item comes into the row or column. */
function Ways({
  ways,
  end,
  ...props
}: CellProps & { readonly ways: readonly CellWay[]; readonly end: CellEnd }) {
  const { language } = props;
  if (ways.length === 0)
    return <p className="way missing">{matrixWords[language].notSaid(columnName(props, end.field))}</p>;
  return ways.map(way => (
    <div key={way.far?.id ?? ''} className="way">
      <p>
        <span className="relation">{columnName(props, end.field)}</span> →{' '}
        {way.far ? <EntityLink {...props} entity={way.far} /> : valueText(way.value, end.meanings, language)}
        {way.statement.assertion === 'INFERRED' && <span className="badge">{words[language].inferred}</span>}
      </p>
      <Statement {...props} statement={way.statement} />
      {way.steps.map(({ from, to, statement }) => (
        <div key={`${from.id} ${to.id}`} className="way">
          <p>
            <EntityLink {...props} entity={from} /> <span className="relation">⊂</span>{' '}
            <EntityLink {...props} entity={to} />
            {statement.assertion === 'INFERRED' && <span className="badge">{words[language].inferred}</span>}
          </p>
          <Statement {...props} statement={statement} />
        </div>
      ))}
    </div>
  ));
}

function Statement({ statement, ...props }: CellProps & { readonly statement: CellStatement }) {
  const { reason, note, citations } = statement;
  const says = words[props.language];
  return (
    <>
      {reason && <Said {...props} label={says.reason} text={reason} />}
      {note && <Said {...props} label={says.note} text={note} />}
      <FoldedQuotes {...props} citations={citations} />
    </>
  );
}
