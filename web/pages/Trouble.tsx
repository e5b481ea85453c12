import { Frame } from '../parts/Frame.tsx';
import { hrefOf } from '../parts/hrefs.ts';
import type { TroubleProps } from '../props.ts';
import { words } from '../words.ts';

/** Says what is amiss with an address, and where to go from there. */
export function Trouble(props: TroubleProps) {
  const { language, messages, status, view } = props;
  const says = words[language];
  return (
    <Frame {...props}>
      <h1>{says.trouble}</h1>
      <ul className="problems" lang="en">
        {messages.map(message => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <p className="ways">
        {view && <a href={hrefOf(props, `/views/${view.name}`)}>{view.title[language]}</a>}
        <a href={hrefOf(props, '/views')}>{says.allViews}</a>
      </p>
      <p className="note">HTTP {status}</p>
    </Frame>
  );
}
