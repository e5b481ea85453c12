import type { Evident, Named } from '../../src/views/evidence.ts';
import type { ViewContent } from '../props.ts';
import { words } from '../words.ts';
import { wordOf } from './columnName.ts';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { Quotes } from './Quotes.tsx';

/** More would make the page heavy; the files have all. */
const mostShown = 300;

/** What a view rests on: each relation and each entity with the words of its source, or with its reason. */
export function Evidence(props: ViewContent) {
  const { evidence, language } = props;
  const says = words[language];
  if (evidence.length === 0) return <p className="note">{says.noSources}</p>;
  const shown = evidence.slice(0, mostShown);
  return (
    <>
      {shown.length < evidence.length && (
        <p className="note">{says.firstSources(shown.length, evidence.length)}</p>
      )}
      <ul className="evidence">
        {shown.map(one => (
          <li
            key={`${one.from.id} ${one.type} ${one.to?.id}`}
            className={one.isInferred ? 'inferred' : undefined}
          >
            <Statement {...props} evident={one} />
            <Quotes {...props} citations={one.citations} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Statement({ evident, ...props }: ViewContent & { readonly evident: Evident }) {
  const { from, type, to, isInferred, reason } = evident;
  const says = words[props.language];
  return (
    <p>
      <Name {...props} named={from} />
      {type && <span className="relation"> — {wordOf(props, type)} → </span>}
      {to && <Name {...props} named={to} />} {isInferred && <span className="badge">{says.inferred}</span>}
      {reason && (
        <span className="reason">
          {says.reason}
          {says.colon}
          {reason}
        </span>
      )}
    </p>
  );
}

function Name({ named, ...props }: ViewContent & { readonly named: Named }) {
  const name = named.name[props.language];
  return (
    <a
      href={entityHref(props, named.id)}
      lang={props.language === 'en' && isChinese(name) ? 'zh-CN' : undefined}
    >
      {name}
    </a>
  );
}
