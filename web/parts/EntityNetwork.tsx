import { Chart } from '../charts/Chart.tsx';
import type { EntityProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName, wordOf } from './columnName.ts';
import { Drawing } from './Drawing.tsx';
import { entityHref, networkHref } from './hrefs.ts';
import { nameIn } from './nameIn.ts';

/** An entity with what it is related to, as a picture whose things lead to their pages. */
export function EntityNetwork(props: EntityProps) {
  const { network, groups, language, id } = props;
  const says = words[language];
  const stated = new Map(groups.map(({ type, statedField }) => [type, statedField]));
  const title = says.networkOf(nameIn(props, language));
  const relationWord = (word: string) => {
    const field = language === 'zh' ? stated.get(word) : undefined;
    return field === undefined ? wordOf(props, word) : columnName(props, field);
  };
  return (
    <>
      <p className="note">
        {says.networkExtent(network.drawn.ties.length, network.total)}{' '}
        <a href={networkHref(props, id)}>{says.twoHops}</a>
      </p>
      <Drawing
        label={title}
        draw={width => (
          <Chart
            drawn={network.drawn}
            options={{
              width,
              language,
              title,
              hrefOf: ({ id }) => (id === null ? null : entityHref(props, id)),
              wordOf: relationWord,
            }}
          />
        )}
      />
    </>
  );
}
