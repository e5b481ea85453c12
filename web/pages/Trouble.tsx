import { EntityLink } from '../parts/EntityLink.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf } from '../parts/hrefs.ts';
import { KindLinks } from '../parts/KindLinks.tsx';
import type { TroubleProps } from '../props.ts';
import { words } from '../words.ts';

/** Says what is amiss with an address, and where to go from there. */
export function Trouble(props: TroubleProps) {
  const { language, messages, status, view, asked, path, query } = props;
  const says = words[language];
  return (
    <Frame {...props}>
      <h1>{says.trouble}</h1>
      <ul className="problems" lang="en">
        {messages.map(message => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {asked && asked.alike.length > 0 && (
        <>
          <h2>{says.perhaps}</h2>
          <ul>
            {asked.alike.map(entity => (
              <li key={entity.id}>
                <EntityLink {...props} entity={entity} /> <small>{entity.id}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {props.explored && <KindLinks {...props} {...props.explored} current={null} />}
      <p className="ways">
        {status >= 500 && <a href={hrefOf(props, path || '/', query)}>{says.tryAgain}</a>}
        {asked && <a href={hrefOf(props, '/', `q=${encodeURIComponent(asked.text)}`)}>{says.search}</a>}
        {view && <a href={hrefOf(props, `/views/${view.name}`)}>{view.title[language]}</a>}
        <a href={hrefOf(props, '/views')}>{says.allViews}</a>
      </p>
      <p className="note">HTTP {status}</p>
    </Frame>
  );
}
