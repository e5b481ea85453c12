import { scaleLinear } from 'd3-scale';
import { round } from './Label.tsx';

interface PairBarsProps {
  /** One below the other, each after what it is called. */
  readonly bars: readonly { readonly label: string; readonly value: number; readonly said: string }[];
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
}

const width = 220;
const line = 18;
const left = 36;
const right = 84;

/** A few numbers of one sort as bars on one scale from 0. Its colours are those of the page. */
export function PairBars({ bars, title }: PairBarsProps) {
  const values = bars.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear(least === most ? [0, 1] : [least, most], [left, width - right]);
  const height = bars.length * line;
  return (
    <svg
      className="bars"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      {...{ width, height }}
    >
      <title>{title}</title>
      {bars.map(({ label, value, said }, i) => {
        const [from, to] = [x(0), x(value)].sort((a, b) => a - b) as [number, number];
        const middle = (i + 0.5) * line;
        return (
          <g key={label}>
            <text className="muted" x={left - 5} y={middle} textAnchor="end" dominantBaseline="central">
              {label}
            </text>
            <rect
              className="fill"
              x={round(from)}
              y={middle - 5}
              width={round(Math.max(1, to - from))}
              height={10}
            />
            <text x={round(to + 6)} y={middle} dominantBaseline="central">
              {said}
            </text>
          </g>
        );
      })}
      <line className="axis" x1={round(x(0))} x2={round(x(0))} y1={0} y2={height} />
    </svg>
  );
}
