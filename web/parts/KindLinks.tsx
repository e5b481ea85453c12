import type { FrameProps, Vocabulary } from '../props.ts';
import { exploreWords } from '../words/explore.ts';
import { columnName } from './columnName.ts';
import { hrefOf } from './hrefs.ts';

type KindLinksProps = Pick<FrameProps, 'language' | 'shape' | 'origin'> & {
  readonly counts: Readonly<Record<string, number>>;
  readonly vocabulary: Vocabulary;
  /** The plural of the kind whose page it is. */
  readonly current: string | null;
};

/** What there is to explore, with how many there are of each kind. */
export function KindLinks({ counts, current, ...props }: KindLinksProps) {
  return (
    <nav className="kinds" aria-label={exploreWords[props.language].kinds}>
      {Object.entries(counts).map(([plural, count]) => (
        <a
          key={plural}
          className="kind-link"
          href={hrefOf(props, `/explore/${plural}`)}
          aria-current={plural === current ? 'page' : undefined}
        >
          {columnName(props, plural)} <small>{count.toLocaleString('en-US')}</small>
        </a>
      ))}
    </nav>
  );
}
