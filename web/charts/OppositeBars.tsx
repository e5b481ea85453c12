import { scaleLinear } from 'd3-scale';
import { round } from './Label.tsx';

/** How many there are, and how many of them are inferred. */
export interface BarCount {
  readonly count: number;
  readonly inferred: number;
}

interface OppositeBarsProps {
  /** From the middle to the left, one below the other. */
  readonly left: readonly BarCount[];
  readonly right: readonly BarCount[];
  /** The count that takes all the room of a side. */
  readonly most: number;
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
}

const side = 90;
const line = 24;
const thickness = 12;

/**
 * Two sides of bars, back to back on one scale. What is inferred is an outline of dashes at the outer end. Its colours are
 * those of the page.
 */
export function OppositeBars({ left, right, most, title }: OppositeBarsProps) {
  const width = 2 * side + 2;
  const height = Math.max(left.length, right.length, 1) * line;
  const middle = width / 2;
  const length = scaleLinear([0, Math.max(1, most)], [0, side - 1]);
  const drawn = [
    ...left.map((count, i) => ({ count, i, sign: -1 })),
    ...right.map((count, i) => ({ count, i, sign: 1 })),
  ];
  return (
    <svg
      className="bars"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      {...{ width, height }}
    >
      <title>{title}</title>
      {drawn.map(({ count: { count, inferred }, i, sign }) => {
        const inner = length(count - inferred);
        const outer = length(count);
        const y = (i + 0.5) * line - thickness / 2;
        const bar = (from: number, to: number, className: string) => (
          <rect
            className={className}
            x={round(sign < 0 ? middle - to : middle + from)}
            y={y}
            width={round(to - from)}
            height={thickness}
          />
        );
        return (
          <g key={`${sign} ${i}`}>
            {count > inferred && bar(0, inner, 'fill')}
            {inferred > 0 && bar(inner, outer, 'dashed')}
          </g>
        );
      })}
      <line className="axis" x1={middle} x2={middle} y1={0} y2={height} />
    </svg>
  );
}
