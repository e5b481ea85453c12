import type { FrontProps } from '../props.ts';
import { frontWords } from '../words/front.ts';
import { wordOf } from './columnName.ts';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { Marked } from './Marked.tsx';
import type { Found } from './useSearch.ts';

type SearchResultsProps = Pick<FrontProps, 'language' | 'shape' | 'origin' | 'vocabulary'> & {
  readonly text: string;
  readonly found: Found;
};

type Edge = Found['edges'][number];

/** What a search finds, by kind, in the order in which the best of each kind was found. */
export function SearchResults({ text, found, ...props }: SearchResultsProps) {
  const { language } = props;
  const says = frontWords[language];
  const { edges, totalCount } = found;
  if (edges.length === 0) return <p className="note">{says.nothing(text)}</p>;
  const kinds = [...new Set(edges.map(({ node }) => node.__typename))];
  return (
    <>
      <p className="note">{says.found(edges.length, totalCount, text)}</p>
      {kinds.map(kind => (
        <section key={kind} className="found" aria-label={wordOf(props, kind) ?? kind}>
          <h2 className="kind">{wordOf(props, kind) ?? kind}</h2>
          <ul>
            {edges
              .filter(({ node }) => node.__typename === kind)
              .map(edge => (
                <li key={edge.node.id}>
                  <Result {...props} edge={edge} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Result({ edge, ...props }: Omit<SearchResultsProps, 'found' | 'text'> & { readonly edge: Edge }) {
  const { language } = props;
  const { node, matched } = edge;
  const { id, name, nameEn } = node;
  const [first, second] = language === 'en' && nameEn !== null ? [nameEn, name] : [name, nameEn];
  // Where neither name has it, the text that has it says why it was found.
  const other = matched.find(({ text }) => text !== name && text !== nameEn)?.text;
  const placesIn = (shown: string) => matched.find(({ text }) => text === shown)?.places ?? [];
  return (
    <>
      <a href={entityHref(props, id)} lang={langOf(first)}>
        <Marked text={first} places={placesIn(first)} />
      </a>
      {second !== null && (
        <span className="other" lang={langOf(second)}>
          <Marked text={second} places={placesIn(second)} />
        </span>
      )}
      {other !== undefined && (
        <span className="why" lang={langOf(other)}>
          <Marked text={other} places={placesIn(other)} />
        </span>
      )}
    </>
  );
}

function langOf(text: string): string {
  return isChinese(text) ? 'zh-CN' : 'en';
}
