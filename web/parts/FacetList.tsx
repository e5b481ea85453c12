import { missing } from '../../src/explorer/explore/missing.ts';
import type { Facet, FacetValue } from '../../src/explorer/explore/readFacets.ts';
import type { ExploreProps } from '../props.ts';
import { exploreWords } from '../words/explore.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { hrefOf, withParameter, withToggled } from './hrefs.ts';
import { isChinese } from './isChinese.ts';

/** What a kind can be narrowed by, each value with what it would leave: a link adds it, or takes it back. */
export function FacetList(props: ExploreProps) {
  const { language, path, query, facets, others } = props;
  const says = exploreWords[language];
  return (
    <details className="facets">
      <summary>{says.narrow}</summary>
      {facets.map(facet => (
        <details key={facet.name} className="facet" open>
          <summary>{columnName(props, facet.name)}</summary>
          <Values {...props} facet={facet} />
        </details>
      ))}
      {others.length > 0 && (
        <p className="other-facets">
          {says.others}
          {words[language].colon}
          {others.map(name => (
            <a
              key={name}
              className="other-facet"
              href={hrefOf(props, path, withParameter(query, '_more', name))}
              rel="nofollow"
            >
              {columnName(props, name)}
            </a>
          ))}
        </p>
      )}
    </details>
  );
}

function Values({ facet, ...props }: ExploreProps & { readonly facet: Facet }) {
  const { language, path, query } = props;
  const { name, values, isCut, isWide } = facet;
  const says = exploreWords[language];
  const isWhole = new URLSearchParams(query).get('_more') === name;
  return (
    <>
      <ul>
        {values.map(one => (
          <li key={one.value}>
            <a
              className="choice"
              href={hrefOf(props, path, withToggled(query, name, one.value))}
              rel="nofollow"
              aria-current={one.isChosen ? 'true' : undefined}
            >
              <FacetLabel {...props} name={name} one={one} />
              <small>{one.count.toLocaleString('en-US')}</small>
            </a>
          </li>
        ))}
      </ul>
      {(isCut || isWhole) && (
        <p>
          <a href={hrefOf(props, path, withParameter(query, '_more', isWhole ? null : name))} rel="nofollow">
            {isWhole ? says.fewer : says.more}
          </a>
        </p>
      )}
      {isWide && <p className="note">{says.wide}</p>}
    </>
  );
}

function FacetLabel({
  name,
  one,
  ...props
}: ExploreProps & { readonly name: string; readonly one: FacetValue }) {
  const text = facetText(props, name, one);
  return (
    <span
      className={one.value === missing ? 'value missing' : 'value'}
      lang={props.language === 'en' && isChinese(text) ? 'zh-CN' : undefined}
    >
      {text}
    </span>
  );
}

/** A value of a filter in words. */
export function facetText(
  { language, datasets }: Pick<ExploreProps, 'language' | 'datasets'>,
  name: string,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
): string {
  const says = words[language];
  if (label) return label[language];
  if (value === missing) return says.notStated;
  if (value === 'true') return says.yes;
  if (value === 'false') return says.no;
  return name === 'dataset' ? (datasets[value] ?? value) : value;
}
