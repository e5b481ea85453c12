import { scaleLinear } from 'd3-scale';
import type { Mark, Marks } from '../../src/views/marks.ts';
import { bounds } from './bounds.ts';
import { breakLabel } from './breakLabel.ts';
import { supportLegend } from './Cell.tsx';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { markNotes } from './markNotes.ts';
import { describeThing, langOf, nameOf, textOfValue } from './names.ts';
import type { ChartOptions } from './options.ts';
import { textWidth } from './textWidth.ts';
import { words } from './words.ts';

const size = 13;
const thickness = 15;

/** A bar for each thing, the longest first; of equals the one that comes first. */
export function Bar({ marks, unplaced, options }: Marks & { readonly options: ChartOptions }) {
  const { language, width } = options;
  const say = words[language];
  const sorted = [...marks].sort((a, b) => numberOf(b) - numberOf(a));
  const shown = sorted.slice(0, bounds.marks);
  const isNarrow = width < 600;
  const names = shown.map(({ label }) => nameOf(label, options));
  const labelRoom = isNarrow
    ? width
    : Math.min(width * 0.4, Math.max(...names.map(n => textWidth(n, size)), 40));
  const labels = names.map(name => breakLabel(name, { width: labelRoom, size, lines: 2 }));
  const left = isNarrow ? 0 : labelRoom + 12;
  const numbers = shown.map(mark => textOfValue(mark.values.value ?? null, options));
  const numberRoom = 10 + Math.max(...numbers.map(number => textWidth(number, 12)));

  const isWhole = shown.every(mark => Number.isInteger(numberOf(mark)));
  const [least, most] = [Math.min(0, ...shown.map(numberOf)), Math.max(0, ...shown.map(numberOf))];
  // One of something is no long bar.
  const ends = [least, isWhole && least === 0 ? Math.max(4, most) : most];
  const x = scaleLinear(ends[0] === ends[1] ? [0, 1] : ends, [left, width - numberRoom]);
  const ticks = x.ticks(isNarrow ? 4 : 7).filter(tick => !isWhole || Number.isInteger(tick));
  const heights = labels.map(({ height }) => (isNarrow ? height + thickness + 12 : Math.max(28, height + 8)));
  const tops = heights.map((_, i) => 22 + heights.slice(0, i).reduce((a, b) => a + b, 0));
  const bottom = 22 + heights.reduce((a, b) => a + b, 0);
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(
        shown.map(({ label }) => label),
        options,
      )}
      description={say.marks.BAR(marks.length.toLocaleString(language))}
      legend={supportLegend(
        new Set(shown.map(({ isInferred }) => (isInferred ? 'inferred' : 'explicit'))),
        language,
      )}
      notes={markNotes('BAR', shown.length, marks.length, unplaced, language)}
      width={width}
      height={bottom + 4}
    >
      {ticks.map(tick => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'axis' : 'rule'}
            x1={round(x(tick))}
            x2={round(x(tick))}
            y1={20}
            y2={bottom}
          />
          <Lines
            label={breakLabel(textOfValue(tick, options), { width: 100, size: 12, lines: 1 })}
            x={round(x(tick))}
            y={9}
            anchor={isNarrow && tick === ticks[0] ? 'start' : 'middle'}
            className="muted number"
          />
        </g>
      ))}
      {shown.map((mark, i) => {
        const y = isNarrow ? tops[i]! + labels[i]!.height + 3 + thickness / 2 : tops[i]! + heights[i]! / 2;
        const [from, to] = [x(0), x(numberOf(mark))].sort((a, b) => a - b) as [number, number];
        return (
          <Link
            key={mark.label.key}
            href={options.hrefOf(mark.label)}
            title={describeThing(
              mark.label,
              options,
              numbers[i]!,
              ...(mark.isInferred ? [say.inferred] : []),
            )}
          >
            <Lines
              label={labels[i]!}
              x={isNarrow ? 0 : labelRoom}
              y={isNarrow ? tops[i]! + labels[i]!.height / 2 : y}
              anchor={isNarrow ? 'start' : 'end'}
              lang={langOf(names[i]!, language)}
              className="on"
            />
            <rect
              className={mark.isInferred ? 'dashed' : 'fill'}
              x={round(from)}
              y={y - thickness / 2}
              width={round(Math.max(1, to - from))}
              height={thickness}
            />
            <Lines
              label={breakLabel(numbers[i]!, { width: 200, size: 12, lines: 1 })}
              x={round(to + 6)}
              y={y}
              className="number on"
            />
          </Link>
        );
      })}
    </Frame>
  );
}

function numberOf({ values }: Mark): number {
  return (values.value ?? 0) as number;
}
