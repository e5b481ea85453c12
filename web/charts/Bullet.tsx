import { scaleLinear } from 'd3-scale';
import { sayable } from '../../src/formats/xml.ts';
import { groupBy } from '../../src/views/aggregate.ts';
import type { Mark, Marks } from '../../src/views/marks.ts';
import { bounds } from './bounds.ts';
import { breakLabel } from './breakLabel.ts';
import { supportLegend } from './Cell.tsx';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { markNotes } from './markNotes.ts';
import { describeDetails, describeThing, langOf, nameOf, textOfValue } from './names.ts';
import type { ChartOptions } from './options.ts';
import { detailOf, sourceWords } from './sourceWords.ts';
import { textWidth } from './textWidth.ts';
import { words } from './words.ts';

const size = 13;
const small = 12;
const line = 24;
const thickness = 10;
/** Beside a number whose reading the data comment on. */
const noted = '※';

/** Under each label its numbers, a bar each, on a scale of the label's own: numbers of different units do not compare. */
export function Bullet({ marks, unplaced, options }: Marks & { readonly options: ChartOptions }) {
  const { language, width } = options;
  const say = words[language];
  const shown = marks.slice(0, bounds.marks);
  const isNarrow = width < 600;
  const groups = [
    ...groupBy(shown, mark => JSON.stringify([mark.label.key, detailOf(mark, 'unit')])).values(),
  ];
  const names = groups.map(([first]) => nameOf(first!.label, options));
  const labelRoom = isNarrow
    ? width
    : Math.min(width * 0.42, Math.max(...names.map(n => textWidth(n, size)), 40));
  const labels = names.map(name => breakLabel(name, { width: labelRoom, size, lines: 3 }));
  const years = shown.map(mark => String(detailOf(mark, 'year') ?? ''));
  const yearRoom = Math.max(0, ...years.map(year => textWidth(year, small) + 8));
  const left = (isNarrow ? 0 : labelRoom + 16) + yearRoom;
  const sayings = new Map(shown.map(mark => [mark, sayingOf(mark, options)]));
  const most = isNarrow ? width * 0.38 : width * 0.24;
  const saidRoom = Math.min(most, Math.max(...[...sayings.values()].map(said => textWidth(said, small)))) + 8;
  const right = width - saidRoom;

  const gap = 10;
  const heights = groups.map((group, i) =>
    isNarrow
      ? labels[i]!.height + 4 + group.length * line + gap
      : Math.max(labels[i]!.height, group.length * line) + gap,
  );
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((a, b) => a + b, 0));
  const bottom = heights.reduce((a, b) => a + b, 0);
  const things = shown.flatMap(({ label, of }) => (of ? [label, of] : [label]));
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(things, options)}
      description={`${say.marks.BULLET(marks.length.toLocaleString(language))} ${say.ownScales}`}
      legend={[
        ...roleLegend(shown, options),
        ...supportLegend(
          new Set(shown.map(({ isInferred }) => (isInferred ? 'inferred' : 'explicit'))),
          language,
          true,
        ),
        ...([...sayings.values()].some(said => said.endsWith(noted)) ? [noteItem(say.note)] : []),
      ]}
      notes={[say.ownScales, ...markNotes('BULLET', shown.length, marks.length, unplaced, language)]}
      width={width}
      height={bottom}
    >
      {groups.map((group, i) => {
        const { label } = group[0]!;
        const x = scaleLinear(domainOf(group), [left, right]);
        const start = tops[i]! + gap / 2 + (isNarrow ? labels[i]!.height + 4 : 0);
        const middle = isNarrow ? tops[i]! + gap / 2 + labels[i]!.height / 2 : tops[i]! + heights[i]! / 2;
        const first = isNarrow ? start : middle - (group.length * line) / 2;
        return (
          <g key={`${label.key} ${detailOf(group[0]!, 'unit')}`}>
            {i > 0 && <line className="rule" x1={0} x2={width} y1={tops[i]!} y2={tops[i]!} />}
            <Link href={options.hrefOf(label)} title={describeThing(label, options)}>
              <Lines label={labels[i]!} x={0} y={middle} lang={langOf(names[i]!, language)} />
            </Link>
            <line
              className="axis"
              x1={round(x(0))}
              x2={round(x(0))}
              y1={first + 2}
              y2={first + group.length * line - 2}
            />
            {group.map((mark, k) => {
              const y = first + (k + 0.5) * line;
              const said = sayings.get(mark)!;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a label may have the same number twice
                <Link key={k} href={mark.of && options.hrefOf(mark.of)} title={describeMark(mark, options)}>
                  <Lines
                    label={breakLabel(String(detailOf(mark, 'year') ?? ''), {
                      width: yearRoom,
                      size: small,
                      lines: 1,
                    })}
                    x={round(left - 8)}
                    y={y}
                    anchor="end"
                    className="muted number"
                  />
                  <rect
                    className="track"
                    x={round(left)}
                    y={y - thickness / 2}
                    width={round(right - left)}
                    height={thickness}
                  />
                  <Measure mark={mark} x={x} y={y} />
                  <Lines
                    label={breakLabel(said, { width: saidRoom - 8, size: small, lines: 1 })}
                    x={round(right + 8)}
                    y={y}
                    lang={langOf(said, language)}
                  />
                </Link>
              );
            })}
          </g>
        );
      })}
    </Frame>
  );
}

/** From 0 to the target a bar that ends in a stroke, in it the actual number, and the baseline as a small diamond. */
function Measure({
  mark,
  x,
  y,
}: {
  readonly mark: Mark;
  readonly x: (value: number) => number;
  readonly y: number;
}) {
  const at = (role: string) => {
    const value = mark.values[role];
    return typeof value === 'number' ? x(value) : null;
  };
  const [target, actual, baseline] = [at('target')!, at('actual'), at('baseline')];
  const zero = x(0);
  const bar = (to: number, height: number, className: string) => (
    <rect
      {...{ className, height }}
      x={round(Math.min(zero, to))}
      y={y - height / 2}
      width={round(Math.abs(to - zero))}
    />
  );
  return (
    <>
      {bar(target, thickness, mark.isInferred ? 'dashed' : 'tint')}
      {actual !== null && bar(actual, thickness / 2, 'fill')}
      <line className="goal" x1={round(target)} x2={round(target)} y1={y - 8} y2={y + 8} />
      {baseline !== null && <path className="base" d={`M${round(baseline)} ${y - 6}l5 6l-5 6l-5 -6Z`} />}
    </>
  );
}

function roleLegend(marks: readonly Mark[], { language }: ChartOptions): LegendItem[] {
  const say = words[language];
  const has = (role: string) => marks.some(({ values }) => values[role] != null);
  if (!has('actual') && !has('baseline')) return [];
  return [
    { mark: <line className="goal" y1={-7} y2={7} />, text: say.target },
    ...(has('actual')
      ? [{ mark: <rect className="fill" x={-7} y={-3} width={14} height={6} />, text: say.actual }]
      : []),
    ...(has('baseline')
      ? [{ mark: <path className="base" d="M0 -6l5 6l-5 6l-5 -6Z" />, text: say.baseline }]
      : []),
  ];
}

function noteItem(text: string): LegendItem {
  return {
    mark: (
      <Lines label={breakLabel(noted, { width: 20, size: small, lines: 1 })} x={0} y={0} anchor="middle" />
    ),
    text,
  };
}

/** From 0, or to it; shares are of a whole, which is their scale. */
function domainOf(group: readonly Mark[]): [number, number] {
  const numbers = group.flatMap(({ values }) =>
    Object.values(values).filter(value => typeof value === 'number'),
  );
  const isShare = detailOf(group[0]!, 'unit') === '%' && numbers.every(number => number >= 0 && number <= 1);
  const [least, most] = [Math.min(0, ...numbers), isShare ? 1 : Math.max(0, ...numbers)];
  return least === most ? [0, 1] : [least, most];
}

/** The words of the text, else the number with its unit. */
function sayingOf(mark: Mark, options: ChartOptions): string {
  const unit = detailOf(mark, 'unit');
  const number = textOfValue(mark.values.target ?? null, options);
  const text = sourceWords(mark);
  const plain = unit === null || unit === '%' ? number : `${number} ${sayable(String(unit))}`;
  const said = text === null ? plain : [...inDigits(mark, text, options), text].join(' · ');
  return detailOf(mark, 'ambiguity') === null ? said : `${said} ${noted}`;
}

/** Who does not read 万 and 亿 needs the number that they make. */
function inDigits({ values }: Mark, text: string, { language }: ChartOptions): string[] {
  const { target } = values;
  if (language === 'zh' || typeof target !== 'number' || !/[万亿]/.test(text)) return [];
  const isLong = Math.abs(target) >= 1e6;
  return [target.toLocaleString('en', isLong ? { notation: 'compact', compactDisplay: 'long' } : {})];
}

function describeMark(mark: Mark, options: ChartOptions): string {
  const say = words[options.language];
  const roles = (['target', 'actual', 'baseline'] as const).flatMap(role =>
    mark.values[role] == null ? [] : [`${say[role]}${say.colon}${textOfValue(mark.values[role], options)}`],
  );
  return describeThing(
    mark.of ?? mark.label,
    options,
    ...roles,
    ...describeDetails(mark.details, options),
    ...(mark.isInferred ? [say.inferred] : []),
  );
}
