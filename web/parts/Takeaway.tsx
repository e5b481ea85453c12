import type { ViewContent } from '../props.ts';
import { words } from '../words.ts';
import { CopyButton } from './CopyButton.tsx';
import { hrefOf, tellingQuery, withParameter } from './hrefs.ts';

/** The view as files, as a frame in another site, as a citation. */
export function Takeaway(props: ViewContent) {
  const { language, title, formats, path, query, origin, citation } = props;
  const says = words[language];
  const base = path.replace(/\.html$/, '');
  const frame = `<iframe src="${origin}${hrefOf({ ...props, shape: 'page' }, base, withParameter(query, '_embed', '1'))}" title="${title[language].replaceAll('"', '&quot;')}" width="100%" height="600" loading="lazy"></iframe>`;
  return (
    <section className="takeaway" aria-label={says.downloads}>
      <h2>{says.downloads}</h2>
      <p className="files">
        {formats.map(format => (
          <a key={format} href={hrefOf(props, `${base}.${format}`, tellingQuery(query))}>
            {format}
          </a>
        ))}
      </p>
      <h3>
        {says.cite} <CopyButton language={language} text={citation[language]} />
      </h3>
      <p className="citation">{citation[language]}</p>
      {props.shape === 'page' && (
        <>
          <h3>
            {says.embed} <CopyButton language={language} text={frame} />
          </h3>
          <pre>{frame}</pre>
        </>
      )}
    </section>
  );
}
