import type { ProvedStatement, Span } from '../../src/explorer/source/spans.ts';
import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';
import { wordOf } from './columnName.ts';
import { EntityLink } from './EntityLink.tsx';
import { hrefOf, withParameter } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { nameIn } from './nameIn.ts';
import { anchorOf } from './placeHref.ts';

type QuotationsProps = SourceProps & {
  /** Those that are marked in the file of the text, by their anchors there. */
  readonly marked: ReadonlySet<string>;
};

/** The quotations of a page as the text runs, by its parts, each with the statements that rest on it. */
export function Quotations(props: QuotationsProps) {
  const { language, parts, shown, quoted, path, query } = props;
  const says = sourceWords[language];
  if (quoted.length === 0) return <p className="note">{says.noQuotations}</p>;
  const at = (start: number) => hrefOf(props, path, withParameter(query, '_from', `${start}`));
  const isHere = (key: string) => shown.parts.some(part => part.key === key);
  const turns = (
    <nav className="ways" aria-label={words[language].pages}>
      {shown.previous !== null && (
        <a rel="prev" href={at(shown.previous)}>
          {says.previousPage}
        </a>
      )}
      {shown.next !== null && (
        <a rel="next" href={at(shown.next)}>
          {words[language].nextPage}
        </a>
      )}
    </nav>
  );
  const hasPages = shown.previous !== null || shown.next !== null;
  return (
    <>
      {hasPages && <p className="note">{says.range(shown.first, shown.last, quoted.length)}</p>}
      {parts.length > 1 && (
        <nav className="sides" aria-label={says.parts}>
          {parts.map(({ key, count, start }) => (
            <a key={key} href={`${isHere(key) ? '' : at(start)}#${partAnchor(key)}`}>
              <PartName {...props} part={key} /> <span className="count">{count}</span>
            </a>
          ))}
        </nav>
      )}
      {shown.parts.map(({ key, spans }) => (
        <section key={key} id={partAnchor(key)} className="part">
          <h3>
            <PartName {...props} part={key} />
          </h3>
          <ol className="quotes-in-order">
            {spans.map(span => (
              <li key={anchorOf('at', span)} id={anchorOf('at', span)}>
                <Quotation {...props} span={span} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {hasPages && turns}
    </>
  );
}

function partAnchor(key: string): string {
  return `part-${key}`;
}

function PartName({ part, ...props }: QuotationsProps & { readonly part: string }) {
  const { language, parts } = props;
  const says = sourceWords[language];
  const section = parts.find(({ key }) => key === part)?.section;
  if (!section) return <>{part === 'rest' ? says.rest : parts.length === 1 ? says.text : says.lead}</>;
  const name = nameIn(section, language);
  return <span lang={language === 'en' && isChinese(name) ? 'zh-CN' : undefined}>{name}</span>;
}

/** More statements than so many are folded away. */
const mostOpen = 6;

function Quotation({ span, ...props }: QuotationsProps & { readonly span: Span }) {
  const { language, marked } = props;
  const { quote, start, end, statements } = span;
  const says = sourceWords[language];
  const proved = (
    <ul className="evidence">
      {statements.map(statement => (
        <li key={statement.id} className={statement.assertion === 'INFERRED' ? 'inferred' : undefined}>
          <Proved {...props} statement={statement} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>
        <q lang={isChinese(quote) ? 'zh-CN' : undefined}>{quote}</q>{' '}
        <a className="place" href={`#${anchorOf('at', span)}`} title={words[language].places(start, end)}>
          {says.place(start, end)}
        </a>
        {marked.has(anchorOf('text', span)) && (
          <a className="place" href={`#${anchorOf('text', span)}`}>
            {says.inText}
          </a>
        )}
      </p>
      {statements.length > mostOpen ? (
        <details>
          <summary>{says.countStatements(statements.length)}</summary>
          {proved}
        </details>
      ) : (
        proved
      )}
    </>
  );
}

/** A statement as a sentence. */
function Proved({ statement, ...props }: QuotationsProps & { readonly statement: ProvedStatement }) {
  const { language } = props;
  const { relation, from, to, assertion, reason } = statement;
  const says = words[language];
  return (
    <p>
      {relation === null || to === null ? (
        <>
          <span className="relation">{sourceWords[language].named} </span>
          <EntityLink {...props} entity={from} />
          <span className="relation"> · {wordOf(props, from.__typename) ?? from.__typename}</span>
        </>
      ) : (
        <>
          <EntityLink {...props} entity={from} />
          <span className="relation"> — {wordOf(props, relation)} → </span>
          <EntityLink {...props} entity={to} />
        </>
      )}
      {assertion === 'INFERRED' && <span className="badge">{says.inferred}</span>}
      {reason && (
        <span className="reason">
          {says.reason}
          {says.colon}
          <span lang={language === 'en' && isChinese(reason) ? 'zh-CN' : undefined}>{reason}</span>
        </span>
      )}
    </p>
  );
}
