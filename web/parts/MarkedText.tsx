import { Fragment, useMemo } from 'react';
import { markPieces } from '../../src/explorer/source/placeQuotations.ts';
import type { LeftOutStretch, Quoted } from '../../src/explorer/source/readSource.ts';
import { readText } from '../../src/formats/text.ts';
import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';
import { anchorOf, placeHref } from './placeHref.ts';

type MarkedTextProps = SourceProps & {
  readonly contents: string;
  readonly quoted: readonly Quoted[];
  readonly leftOut: readonly LeftOutStretch[];
};

/** The whole text with what is quoted and what is left out marked in place; each mark leads to its place in the lists. */
export function MarkedText({ contents, quoted, leftOut, ...props }: MarkedTextProps) {
  const { language, source } = props;
  const says = sourceWords[language];
  const pieces = useMemo(
    () => markPieces(contents, readText(contents), quoted, leftOut),
    [contents, quoted, leftOut],
  );
  return (
    // A long text scrolls, which the keyboard can do when it has the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section className="text" tabIndex={0} aria-label={says.whole} lang={source.language}>
      {pieces.map(({ text, of, begin, hidden }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no name but their place.
        <Fragment key={i}>
          {begin.map(place => (
            <span key={anchorOf('text', place)} id={anchorOf('text', place)} />
          ))}
          {of === null ? (
            text
          ) : (
            <a
              className={of.is}
              href={of.is === 'quoted' ? placeHref(props, of) : `#${anchorOf('left', of)}`}
              title={words[language].places(of.start, of.end)}
            >
              {text}
            </a>
          )}
          {hidden.map(place => (
            <a
              key={anchorOf('at', place)}
              className="wider"
              href={placeHref(props, place)}
              title={says.alsoQuoted(place.start, place.end)}
              aria-label={says.alsoQuoted(place.start, place.end)}
            >
              ⤴
            </a>
          ))}
        </Fragment>
      ))}
    </section>
  );
}
