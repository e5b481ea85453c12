import { scaleLinear } from 'd3-scale';
import type { Mark, Marks } from '../../src/views/marks.ts';
import { bounds } from './bounds.ts';
import { breakLabel } from './breakLabel.ts';
import { supportLegend } from './Cell.tsx';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { markNotes } from './markNotes.ts';
import { describeDetails, describeThing, langOf, nameOf } from './names.ts';
import type { ChartOptions } from './options.ts';
import { sourceWords } from './sourceWords.ts';
import { textWidth } from './textWidth.ts';
import { words } from './words.ts';
import { yearOf } from './yearOf.ts';

const size = 13;
const radius = 5;

/** What is to happen when: a point at its date, or a line from its start to its end, in the order of the rows. */
export function Timeline({ marks, unplaced, options }: Marks & { readonly options: ChartOptions }) {
  const { language, width } = options;
  const say = words[language];
  const shown = marks.slice(0, bounds.marks);
  const isNarrow = width < 600;
  const names = shown.map(({ label }) => nameOf(label, options));
  const labelRoom = isNarrow
    ? width
    : Math.min(width * 0.52, Math.max(...names.map(name => textWidth(name, size)), 40));
  const left = isNarrow ? 0 : labelRoom + 16;
  const labels = names.map(name => breakLabel(name, { width: labelRoom, size, lines: 3 }));

  const spans = shown.map(spanOf);
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)));
  const last = Math.max(Math.ceil(Math.max(...spans.map(({ end }) => end))), first + 1);
  const x = scaleLinear([first, last], [left + (isNarrow ? 20 : 28), width - 24]);
  const ticks = x.ticks(Math.min(last - first, isNarrow ? 5 : 8)).filter(Number.isInteger);
  const said = shown.map(mark => sourceWords(mark));
  const places = spans.map(({ start, end }, i) => {
    const [from, to] = [x(start), x(end)];
    // The words stand on the side where there is more room.
    const isAfter = width - to >= from - left;
    const room = (isAfter ? width - to : from - left) - radius - 8;
    const label = breakLabel(said[i] ?? '', { width: Math.max(60, room), size: 12, lines: 2 });
    return { from, to, isAfter, label };
  });
  const plotHeight = (i: number) => Math.max(isNarrow ? 20 : 24, places[i]!.label.height + 6);
  const heights = labels.map(({ height }, i) =>
    isNarrow ? height + plotHeight(i) + 8 : Math.max(plotHeight(i), height + 8),
  );
  const tops = heights.map((_, i) => 26 + heights.slice(0, i).reduce((a, b) => a + b, 0));
  const bottom = 26 + heights.reduce((a, b) => a + b, 0);
  const axes = bottom > 700 ? [10, bottom + 14] : [10];
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(
        shown.map(({ label }) => label),
        options,
      )}
      description={say.marks.TIMELINE(marks.length.toLocaleString(language))}
      legend={supportLegend(
        new Set(shown.map(({ isInferred }) => (isInferred ? 'inferred' : 'explicit'))),
        language,
      )}
      notes={markNotes('TIMELINE', shown.length, marks.length, unplaced, language)}
      width={width}
      height={axes.at(-1)! > bottom ? bottom + 26 : bottom + 4}
    >
      {tops.map(
        (top, i) =>
          i % 2 === 0 && <rect key={top} className="band" y={top} width={width} height={heights[i]!} />,
      )}
      {ticks.map(tick => (
        <g key={tick}>
          <line className="rule" x1={round(x(tick))} x2={round(x(tick))} y1={22} y2={bottom} />
          {axes.map(y => (
            <Lines
              key={y}
              label={breakLabel(String(tick), { width: 60, size: 12, lines: 1 })}
              x={round(x(tick))}
              y={y}
              anchor="middle"
              className="muted number"
            />
          ))}
        </g>
      ))}
      {shown.map((mark, i) => {
        const { from, to, isAfter, label } = places[i]!;
        const y = isNarrow
          ? tops[i]! + labels[i]!.height + 4 + plotHeight(i) / 2
          : tops[i]! + heights[i]! / 2;
        const title = describeThing(
          mark.label,
          options,
          [mark.values.start, mark.values.end].filter(date => date != null).join(' – '),
          ...describeDetails(mark.details, options),
          ...(mark.isInferred ? [say.inferred] : []),
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a thing may be marked several times, also in one year
          <Link key={i} href={options.hrefOf(mark.label)} title={title}>
            <Lines
              label={labels[i]!}
              x={isNarrow ? 0 : 2}
              y={isNarrow ? tops[i]! + 4 + labels[i]!.height / 2 : y}
              lang={langOf(names[i]!, language)}
            />
            {to > from && (
              <line
                x1={round(from)}
                x2={round(to)}
                y1={round(y)}
                y2={round(y)}
                className={mark.isInferred ? 'span inferred' : 'span'}
              />
            )}
            {[...new Set([from, to])].map(at => (
              <circle
                key={at}
                cx={round(at)}
                cy={round(y)}
                r={radius}
                className={mark.isInferred ? 'dashed' : 'fill'}
              />
            ))}
            <Lines
              label={label}
              x={round(isAfter ? to + radius + 5 : from - radius - 5)}
              y={y}
              anchor={isAfter ? 'start' : 'end'}
              className="on"
              lang={langOf(said[i] ?? '', language)}
            />
          </Link>
        );
      })}
    </Frame>
  );
}

function spanOf({ values }: Mark): { start: number; end: number } {
  const start = yearOf(values.start as number | string);
  const end = values.end == null ? start : yearOf(values.end as number | string);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
