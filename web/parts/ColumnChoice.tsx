import type { ExploreProps } from '../props.ts';
import { exploreWords } from '../words/explore.ts';
import { columnName } from './columnName.ts';
import { HiddenFields } from './HiddenFields.tsx';
import { hrefOf, withParameter } from './hrefs.ts';

/** Which columns a table has, as a form that is sent by GET. */
export function ColumnChoice(props: ExploreProps) {
  const { language, path, query, fields, offered, relations } = props;
  const says = exploreWords[language];
  const related = offered.filter(name => relations.includes(name));
  const own = offered.filter(name => !relations.includes(name));
  return (
    <details className="choose-columns">
      <summary>{says.columns}</summary>
      <form action={path} method="get">
        <input type="hidden" name="_lang" value={language} />
        <HiddenFields query={query} own={['_columns']} />
        {[[says.asStated, own] as const, [says.related, related] as const].map(([legend, names]) => (
          <fieldset key={legend}>
            <legend>{legend}</legend>
            {names.map(name => (
              <label key={name} className="column">
                <input type="checkbox" name="_columns" value={name} defaultChecked={fields.includes(name)} />{' '}
                {columnName(props, name)}
              </label>
            ))}
          </fieldset>
        ))}
        <p className="buttons">
          <button type="submit">{says.show}</button>
          <a href={hrefOf(props, path, withParameter(query, '_columns', null))}>{says.usual}</a>
        </p>
      </form>
    </details>
  );
}
