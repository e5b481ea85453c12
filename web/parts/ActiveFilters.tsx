import type { ExploreProps } from '../props.ts';
import { exploreWords } from '../words/explore.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { facetText } from './FacetList.tsx';
import { hrefOf, withParameter, withToggled } from './hrefs.ts';

/** What a kind is narrowed by; each leads to the same without it. */
export function ActiveFilters(props: ExploreProps) {
  const { language, path, query, chosen, facets, search } = props;
  const says = exploreWords[language];
  if (chosen.length === 0 && search === '') return null;
  const filters = chosen.flatMap(({ name, values }) => {
    const known = facets.find(facet => facet.name === name)?.values ?? [];
    return values.map(value => {
      const found = known.find(one => one.value === value) ?? { value, label: null };
      return {
        key: `${name}=${value}`,
        text: `${columnName(props, name)}${words[language].colon}${facetText(props, name, found)}`,
        query: withToggled(query, name, value),
      };
    });
  });
  if (search !== '')
    filters.push({ key: '_search', text: `“${search}”`, query: withParameter(query, '_search', null) });
  const settings = new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name]) => name.startsWith('_') && name !== '_search'),
  );
  return (
    <ul className="chips" aria-label={says.inForce}>
      {filters.map(filter => (
        <li key={filter.key}>
          <a className="chip" href={hrefOf(props, path, filter.query)} title={says.without(filter.text)}>
            {filter.text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <a className="chip clear" href={hrefOf(props, path, settings.toString())}>
            {says.clear}
          </a>
        </li>
      )}
    </ul>
  );
}
