import type { Thing } from '../../src/views/thing.ts';
import { bounds } from './bounds.ts';
import { type BrokenLabel, breakLabel, narrowestWidth } from './breakLabel.ts';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import { layChains, layersOf, type Route, type Spot } from './layChains.ts';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { describeThing, langOf, nameOf, wordFor } from './names.ts';
import type { ChartOptions } from './options.ts';
import { colour } from './style.ts';
import { words } from './words.ts';

/** The steps from one end to the other. */
export type Chain = readonly ChainStep[];

export interface ChainStep {
  readonly from: Thing;
  readonly to: Thing;
  readonly type: string;
  /** Whether the relation leads as the chain goes, against it, or has no direction. */
  readonly direction: 'out' | 'in' | 'both';
  readonly isInferred: boolean;
}

/** All that ties two things, whichever chain goes there. */
interface Tie {
  readonly from: Thing;
  readonly to: Thing;
  readonly steps: ChainStep[];
}

const size = 12;
const kindSize = 10;
const padding = 8;
/** Between the words of a tie and the boxes, together. */
const besideWords = 20;
/** A box is no narrower, nor is the gap between two layers, and neither breaks a word unless it would be wider than wide. */
const least = { box: 96, gap: 48 };
const wide = { box: 168, gap: 76 };

/** Chains from one thing to another in one picture: from left to right, or from top to bottom where it is narrow. */
export function Chains({
  chains,
  options,
}: {
  readonly chains: readonly Chain[];
  readonly options: ChartOptions;
}) {
  const { language } = options;
  // The lines around boxes are half outside them.
  const width = options.width - 4;
  const say = words[language];
  const shown = chains.slice(0, bounds.chains);
  const things = [
    ...new Map(
      shown
        .flat()
        .flatMap(({ from, to }) => [from, to])
        .map(one => [one.key, one]),
    ).values(),
  ];
  const ties = tiesOf(shown);
  const pairs = ties.map(({ from, to }) => ({ from: from.key, to: to.key }));
  const layers =
    1 +
    Math.max(
      ...layersOf(
        things.map(({ key }) => key),
        pairs,
      ).values(),
    );
  const room = leastRoom(things, ties, options);
  const isDown = width < layers * room.box + (layers - 1) * room.gap;
  const boxWidth = isDown
    ? Math.min(wide.box, Math.floor((width - 72) / 2 - 14))
    : Math.max(
        room.box,
        Math.min(wide.box, Math.floor((width - (layers - 1) * Math.max(wide.gap, room.gap)) / layers)),
      );
  const gap = isDown ? least.gap : (width - layers * boxWidth) / (layers - 1);
  const boxes = things.map(thing => boxOf(thing, boxWidth, options));
  const laid = layChains(
    boxes.map(({ thing, height }) => ({
      key: thing.key,
      along: isDown ? height : boxWidth,
      abreast: isDown ? boxWidth : height,
    })),
    pairs,
    {
      gap,
      room: isDown ? width : 0,
      mostAbreast: isDown ? Math.max(1, Math.floor((width - 72) / (boxWidth + 14))) : things.length,
    },
  );
  const aside = isDown ? Math.max(0, (width - laid.abreast) / 2) : 0;
  const point = ({ along, abreast }: Spot): readonly [number, number] =>
    isDown ? [round(abreast + aside), round(along)] : [round(along), round(abreast)];
  const [ends, kinds] = [[shown[0]![0]!.from.key, shown[0]!.at(-1)!.to.key], kindsOf(things)];
  const said = placeWords(ties, laid.routes, point, { isDown, gap, options });
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(things, options)}
      description={say.forms.CHAINS(
        chains.length.toLocaleString(language),
        things.length.toLocaleString(language),
        ties.length.toLocaleString(language),
      )}
      legend={tieLegend(ties, options)}
      notes={shown.length < chains.length ? [say.drawn.chains(shown.length, chains.length)] : []}
      width={(isDown ? Math.max(width, laid.abreast) : width) + 4}
      height={(isDown ? laid.along : laid.abreast) + 4}
    >
      <g transform="translate(2 2)">
        {ties.map((tie, i) => (
          <g key={`${tie.from.key} ${tie.to.key}`}>
            <title>{describeTie(tie, options)}</title>
            <Way tie={tie} route={laid.routes[i]!} point={point} isDown={isDown} />
          </g>
        ))}
        {said.map(({ key, label, x, y }) => (
          <Lines key={key} label={label} x={x} y={y} anchor="middle" className="on muted" />
        ))}
        {boxes.map(({ thing, label, kind, height }) => {
          const [x, y] = point(laid.spots.get(thing.key)!);
          const isEnd = ends.includes(thing.key);
          return (
            <Link key={thing.key} href={options.hrefOf(thing)} title={describeThing(thing, options)}>
              <rect
                x={round(x - boxWidth / 2)}
                y={round(y - height / 2)}
                width={boxWidth}
                height={height}
                rx={6}
                fill={isEnd ? 'var(--band)' : 'var(--paper)'}
                stroke={colour(kinds.indexOf(thing.kind))}
                strokeWidth={isEnd ? 2.5 : 1.2}
              />
              <Lines
                label={kind}
                x={x}
                y={round(y - height / 2 + padding + kind.height / 2 - 2)}
                anchor="middle"
                className="muted"
              />
              <Lines
                label={label}
                x={x}
                y={round(y + height / 2 - padding - label.height / 2 + 2)}
                anchor="middle"
                {...(isEnd && { className: 'strong' })}
                lang={langOf(nameOf(thing, options), language)}
              />
            </Link>
          );
        })}
      </g>
    </Frame>
  );
}

function tiesOf(chains: readonly Chain[]): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const step of chains.flat()) {
    const { from, to } = step;
    const tie = ties.get(`${from.key} ${to.key}`) ??
      ties.get(`${to.key} ${from.key}`) ?? { from, to, steps: [] };
    ties.set(`${tie.from.key} ${tie.to.key}`, tie);
    const isThere = tie.steps.some(one => one.type === step.type && describeEnds(one) === describeEnds(step));
    if (!isThere) tie.steps.push(step);
  }
  return [...ties.values()];
}

/** Where the relation of a step starts, and where it leads. */
function relationOf({ from, to, direction }: ChainStep): readonly [Thing, Thing] {
  return direction === 'in' ? [to, from] : [from, to];
}

function describeEnds(step: ChainStep): string {
  const keys = relationOf(step).map(({ key }) => key);
  return (step.direction === 'both' ? keys.sort() : keys).join(' ');
}

function leastRoom(things: readonly Thing[], ties: readonly Tie[], options: ChartOptions) {
  const names = things.map(thing => narrowestWidth(nameOf(thing, options), { size, isStrong: true }));
  const said = ties.map(tie => narrowestWidth(sayTie(tie, options), { size: kindSize }));
  const within = (side: keyof typeof least, width: number) =>
    Math.max(least[side], Math.min(wide[side], Math.ceil(width)));
  return {
    box: within('box', Math.max(...names) + 2 * padding),
    gap: within('gap', Math.max(...said) + besideWords),
  };
}

/** What stands at a tie. */
function sayTie({ steps }: Tie, options: ChartOptions): string {
  return [...new Set(steps.map(({ type }) => wordFor(type, options)))].join(' / ');
}

function kindsOf(things: readonly Thing[]): readonly (string | null)[] {
  return [...new Set(things.map(({ kind }) => kind))];
}

function boxOf(thing: Thing, width: number, options: ChartOptions) {
  const room = { width: width - 2 * padding, size, lines: 4, isStrong: true };
  const label = breakLabel(nameOf(thing, options), room);
  const kind = breakLabel(wordFor(thing.kind ?? '', options), { ...room, size: kindSize, lines: 1 });
  return { thing, label, kind, height: 2 * padding + kind.height + label.height - 2 };
}

/** What a tie says, a line for each relation, in the direction of that. */
function describeTie({ steps }: Tie, options: ChartOptions): string {
  return steps
    .map(step => {
      const [from, to] = relationOf(step).map(thing => nameOf(thing, options));
      const inferred = step.isInferred ? ` (${words[options.language].inferred})` : '';
      return `${from} — ${wordFor(step.type, options)} ${step.direction === 'both' ? '—' : '→'} ${to}${inferred}`;
    })
    .join('\n');
}

type Point = (spot: Spot) => readonly [number, number];

/** The line of a tie, with an arrowhead at each end to which a relation leads. */
function Way({
  tie,
  route,
  point,
  isDown,
}: {
  readonly tie: Tie;
  readonly route: Route;
  readonly point: Point;
  readonly isDown: boolean;
}) {
  const at = (spot: Spot) => point(spot).join(' ');
  const line = route.gaps.map(({ from, to }) => {
    const along = (from.along + to.along) / 2;
    return `L${at(from)}C${at({ ...from, along })} ${at({ ...to, along })} ${at(to)}`;
  });
  const leads = (key: string) =>
    tie.steps.some(step => step.direction !== 'both' && relationOf(step)[1].key === key);
  const end = route.start === tie.from.key ? tie.to.key : tie.from.key;
  const className = tie.steps.every(({ isInferred }) => isInferred) ? 'tie inferred' : 'tie';
  return (
    <>
      <path className={className} d={`M${at(route.begin)}${line.join('')}L${at(route.end)}`} />
      {leads(end) && <Head tip={point(route.end)} isDown={isDown} way={1} />}
      {leads(route.start) && <Head tip={point(route.begin)} isDown={isDown} way={-1} />}
    </>
  );
}

/** An arrowhead whose tip touches a box, along the way or against it. */
function Head({
  tip: [x, y],
  isDown,
  way,
}: {
  readonly tip: readonly [number, number];
  readonly isDown: boolean;
  readonly way: 1 | -1;
}) {
  const corner = (back: number, aside: number) =>
    isDown ? `${round(x + aside)} ${round(y - way * back)}` : `${round(x - way * back)} ${round(y + aside)}`;
  return <path className="head" d={`M${corner(1, 0)}L${corner(9, 4)}L${corner(9, -4)}Z`} />;
}

interface PlacedWord {
  readonly key: string;
  readonly label: BrokenLabel;
  readonly x: number;
  readonly y: number;
}

/** What the ties say, each where nothing else is written yet; where there is no room the title of the tie says it alone. */
function placeWords(
  ties: readonly Tie[],
  routes: readonly Route[],
  point: Point,
  {
    isDown,
    gap,
    options,
  }: { readonly isDown: boolean; readonly gap: number; readonly options: ChartOptions },
): readonly PlacedWord[] {
  const placed: PlacedWord[] = [];
  const isFree = (one: PlacedWord) =>
    placed.every(
      other =>
        Math.abs(one.x - other.x) > (one.label.width + other.label.width) / 2 + 4 ||
        Math.abs(one.y - other.y) > (one.label.height + other.label.height) / 2,
    );
  for (const [i, tie] of ties.entries()) {
    const { from, to } = tie;
    const text = sayTie(tie, options);
    const room = { width: isDown ? 120 : gap - besideWords, size: kindSize, lines: isDown ? 1 : 2 };
    const label = breakLabel(text, room);
    const spots = routes[i]!.gaps.flatMap(gap => [0.5, 0.4, 0.6].map(t => onCurve(gap, t)));
    const free = spots
      .map(spot => {
        const [x, y] = point(spot);
        return { key: `${from.key} ${to.key}`, label, x, y };
      })
      .find(isFree);
    if (free) placed.push(free);
  }
  return placed;
}

/** A place on the curve through a gap. */
function onCurve({ from, to }: Route['gaps'][number], t: number): Spot {
  const smooth = t * t * (3 - 2 * t);
  const eased = 1.5 * t * (1 - t) + t * t * t;
  return {
    along: from.along + (to.along - from.along) * eased,
    abreast: from.abreast + (to.abreast - from.abreast) * smooth,
  };
}

function tieLegend(ties: readonly Tie[], { language }: ChartOptions): readonly LegendItem[] {
  const isInferred = ({ steps }: Tie) => steps.every(step => step.isInferred);
  if (!ties.some(isInferred)) return [];
  const line = (className: string) => <path className={className} d="M-8 0H8" />;
  return [
    ...(ties.every(isInferred) ? [] : [{ mark: line('tie'), text: words[language].explicit }]),
    { mark: line('tie inferred'), text: words[language].inferred },
  ];
}
