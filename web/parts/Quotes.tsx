import type { Citation } from '../../src/views/citation.ts';
import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';
import { entityHref, sourceHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';

export type QuotesProps = Pick<FrameProps, 'language' | 'shape' | 'origin'> & {
  readonly citations: readonly Citation[];
};

/** Quotations, each with its source and where it stands in it. */
export function Quotes({ citations, ...where }: QuotesProps) {
  const says = words[where.language];
  return (
    <ul className="quotations">
      {citations.map(({ quote, source, section, start, end }) => (
        <li key={`${source.id} ${start} ${end}`}>
          <q lang={isChinese(quote) ? 'zh-CN' : undefined}>{quote}</q>
          <cite>
            <a href={entityHref(where, source.id)} lang={isChinese(source.title) ? 'zh-CN' : undefined}>
              {source.title}
            </a>
            {section && (
              <>
                {' · '}
                <span lang={isChinese(section.name) ? 'zh-CN' : undefined}>{section.name}</span>
              </>
            )}
            {' · '}
            <a className="place" href={sourceHref(where, source.id, { start, end })}>
              {says.places(start, end)}
            </a>
          </cite>
        </li>
      ))}
    </ul>
  );
}
