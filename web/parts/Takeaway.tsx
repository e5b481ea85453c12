import type { FrameProps, ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { CopyButton } from './CopyButton.tsx';
import { hrefOf, withParameter } from './hrefs.ts';

type TakeawayProps = FrameProps &
  Pick<ViewProps, 'formats' | 'citation'> & {
    readonly title: string;
    /** The path of the page, which takes the endings of the formats. */
    readonly base: string;
    /** The part of the query that the files have too. */
    readonly own: string;
  };

/** What a page shows as files, as a frame in another site, as a citation. */
export function Takeaway({ title, base, own, formats, citation, ...props }: TakeawayProps) {
  const { language, query, origin, shape } = props;
  const says = words[language];
  const frame = `<iframe src="${origin}${hrefOf({ ...props, shape: 'page' }, base, withParameter(query, '_embed', '1'))}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="600" loading="lazy"></iframe>`;
  return (
    <section className="takeaway" id="files" aria-label={says.downloads}>
      <h2>{says.downloads}</h2>
      <p className="files">
        {formats.map(format => (
          <a key={format} href={hrefOf(props, `${base}.${format}`, own)}>
            {format}
          </a>
        ))}
      </p>
      <h3>
        {says.cite} <CopyButton language={language} text={citation[language]} />
      </h3>
      <p className="citation">{citation[language]}</p>
      {shape === 'page' && (
        <>
          <h3>
            {says.embed} <CopyButton language={language} text={frame} />
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, which the keyboard can do when it has the focus. */}
          <pre tabIndex={0}>{frame}</pre>
        </>
      )}
    </section>
  );
}
