import { ActiveFilters } from '../parts/ActiveFilters.tsx';
import { ColumnChoice } from '../parts/ColumnChoice.tsx';
import { columnName } from '../parts/columnName.ts';
import { type ColumnHead, DataTable } from '../parts/DataTable.tsx';
import { FacetList } from '../parts/FacetList.tsx';
import { Frame } from '../parts/Frame.tsx';
import { HiddenFields } from '../parts/HiddenFields.tsx';
import { hrefOf, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { KindLinks } from '../parts/KindLinks.tsx';
import { StateTools } from '../parts/StateTools.tsx';
import { Takeaway } from '../parts/Takeaway.tsx';
import type { ExploreProps } from '../props.ts';
import { exploreWords } from '../words/explore.ts';
import { words } from '../words.ts';

/** All that there is of a kind in a table, with what it can be narrowed and ordered by. */
export function ExplorePage(props: ExploreProps) {
  const { language, path, query, shape, plural, search, source, rows } = props;
  const says = exploreWords[language];
  const title = columnName(props, plural);
  const isLive = shape === 'page';
  return (
    <Frame {...props}>
      {isLive && <KindLinks {...props} current={plural} />}
      <h1 className="kind-title">{title}</h1>
      <div className="explore">
        {isLive && <FacetList {...props} />}
        <div>
          {isLive && (
            <form className="search" action={path} method="get">
              <input type="hidden" name="_lang" value={language} />
              <HiddenFields query={query} own={['_search']} />
              <input
                key={search}
                type="search"
                name="_search"
                aria-label={says.find}
                placeholder={says.find}
                defaultValue={search}
              />
              <button type="submit">{words[language].search}</button>
            </form>
          )}
          {isLive && <ActiveFilters {...props} />}
          <div className="above-table">
            <Extent {...props} />
            {isLive && <InferredSwitch {...props} isAny />}
            {isLive && <ColumnChoice {...props} />}
          </div>
          {rows.length === 0 ? (
            <p className="note">{says.nothing}</p>
          ) : (
            <DataTable {...props} heads={props.fields.map(field => headOf(props, field))} />
          )}
          {isLive && <StateTools {...props} graphql={source} view={source} />}
        </div>
      </div>
      {shape !== 'embedded' && (
        <Takeaway
          {...props}
          title={title}
          base={path.replace(/\.html$/, '')}
          own={withParameter(query, '_more', null)}
        />
      )}
    </Frame>
  );
}

/** How much is found, and what the page leaves out of it. */
function Extent({ language, total, rows, isWhole, cuts }: ExploreProps) {
  const says = words[language];
  return (
    <p className="extent" role="status">
      {exploreWords[language].total(total)}
      {!isWhole && ` · ${says.firstRows(rows.length)}`}
      {cuts.map(({ path, shown, total }) => (
        <span key={path} className="cut">
          {says.cut(path, shown, total)}
        </span>
      ))}
    </p>
  );
}

/** The name of a column leads to the same ordered by it, then the other way round, then as it was. */
function headOf(props: ExploreProps, field: string): ColumnHead {
  const { language, path, query, shape, sort, sortable, relations } = props;
  const says = exploreWords[language];
  const name = columnName(props, field);
  if (shape !== 'page' || !sortable.includes(field)) return { content: name };
  const isOwn = sort?.field === field;
  const isRelation = relations.includes(field);
  // Of what is counted the most comes first.
  const steps = isRelation ? [`-${field}`, field] : [field, `-${field}`];
  const now = isOwn ? steps.indexOf(`${sort.isDescending ? '-' : ''}${field}`) : -1;
  const next = steps[now + 1] ?? null;
  const title = next === null ? says.unsort : isRelation ? says.sortByCount(name) : says.sortBy(name);
  return {
    content: (
      <a
        className="sort"
        href={hrefOf(props, path, withParameter(query, '_sort', next))}
        title={title}
        rel="nofollow"
      >
        {name}
      </a>
    ),
    sort: isOwn ? (sort.isDescending ? 'descending' : 'ascending') : undefined,
  };
}
