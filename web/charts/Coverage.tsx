import type { ReactNode } from 'react';
import type { DrawnStretch } from '../../src/explorer/source/readSource.ts';

interface CoverageProps {
  readonly stretches: readonly DrawnStretch[];
  /** How many characters the text has. */
  readonly characters: number;
  /** What the picture shows, in a sentence. */
  readonly title: string;
  readonly titleOf: (stretch: DrawnStretch) => string;
  /** Where a stretch leads; null for nowhere. */
  readonly hrefOf: (stretch: DrawnStretch) => string | null;
}

const size = { width: 1_000, height: 28 };

/** In the units of the picture; what is shorter could not be seen. */
const leastWidth = 1.5;

/** A text as one bar: quoted stretches are full, those left out are half as high with a dashed edge. */
export function Coverage({ stretches, characters, title, titleOf, hrefOf }: CoverageProps) {
  const x = (offset: number) => Math.round((offset / Math.max(1, characters)) * size.width * 100) / 100;
  const isLinked = stretches.some(({ of }) => of !== null);
  return (
    <svg
      className="coverage"
      role={isLinked ? 'group' : 'img'}
      aria-label={title}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
    >
      <rect className="track" width={size.width} height={size.height} />
      {stretches.map(stretch => {
        const { start, end, is } = stretch;
        const href = hrefOf(stretch);
        const half = is === 'leftOut' ? size.height / 2 : 0;
        const place = { x: x(start), y: half, height: size.height - half };
        // The lists below lead to the same places; hundreds of stops before them would be in a keyboard's way.
        return (
          <Link key={start} href={href} label={titleOf(stretch)}>
            <rect className={is} {...place} width={Math.max(leastWidth, x(end) - x(start))}>
              <title>{titleOf(stretch)}</title>
            </rect>
          </Link>
        );
      })}
    </svg>
  );
}

interface LinkProps {
  readonly href: string | null;
  readonly label: string;
  readonly children: ReactNode;
}

function Link({ href, label, children }: LinkProps) {
  return href === null ? (
    <g>{children}</g>
  ) : (
    <a href={href} tabIndex={-1} aria-label={label}>
      {children}
    </a>
  );
}
