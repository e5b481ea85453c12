import type { ReactNode } from 'react';
import type { ComparedTargets, IndicatorComparison } from '../../src/explorer/compare/compareIndicators.ts';
import {
  type IndustryComparison,
  isTieInferred,
  type MeasureCount,
  type Why,
} from '../../src/explorer/compare/compareIndustries.ts';
import type { PlatformComparison, PlatformTypeRow } from '../../src/explorer/compare/comparePlatforms.ts';
import type { Pairing } from '../../src/explorer/compare/sideBySide.ts';
import { type BarCount, OppositeBars } from '../charts/OppositeBars.tsx';
import type { CompareProps } from '../props.ts';
import { compareWords } from '../words/compare.ts';
import { words } from '../words.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { entityHref, hrefOf } from './hrefs.ts';
import { InferredSwitch } from './InferredSwitch.tsx';
import { isChinese } from './isChinese.ts';
import { nameIn } from './nameIn.ts';
import { type SidesRow, SidesTable } from './SidesTable.tsx';
import { Ties } from './Ties.tsx';

export type ComparisonProps = CompareProps & { readonly compared: NonNullable<CompareProps['compared']> };

type Side = 'a' | 'b';

const sides: readonly Side[] = ['a', 'b'];

/** What two plans share, then what only one of them has, each with what it rests on. */
export function Comparison(props: ComparisonProps) {
  const { comparison } = props.compared;
  switch (comparison.by) {
    case 'industry':
      return <Industries {...props} of={comparison} />;
    case 'indicator':
      return <Indicators {...props} of={comparison} />;
    case 'platformType':
      return <PlatformTypes {...props} of={comparison} />;
  }
}

function Industries({ of, ...props }: ComparisonProps & { readonly of: IndustryComparison }) {
  const says = compareWords[props.language];
  const { pairings, industries, measures } = of;
  const countOf = (id: string, side: Side) => industries[id]![side] ?? { count: 0, inferred: 0 };
  const counts = Object.values(industries).flatMap(({ a, b }) => [a, b].filter(one => one !== null));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const sizeOf = ({ a, b }: Pairing<Why>) =>
    Math.max(...a.map(id => countOf(id, 'a').count), ...b.map(id => countOf(id, 'b').count));
  const sorted = [...pairings].sort((one, other) => sizeOf(other) - sizeOf(one));
  const rowOf = ({ a, b, ties }: Pairing<Why>): SidesRow => {
    const ids = { a, b };
    const bars = (side: Side) => ids[side].map(id => countOf(id, side));
    const cell = (side: Side) =>
      ids[side].map(id => (
        <p key={id} className="side-item">
          <EntityLink {...props} entity={industries[id]!} />{' '}
          <MeasuresLink {...props} side={side} industry={id} count={countOf(id, side)} />
        </p>
      ));
    return {
      a: cell('a'),
      b: cell('b'),
      bars: <Bars {...props} left={bars('a')} right={bars('b')} most={most} say={says.measures} />,
      why: <Ties {...props} ties={ties} names={industries} isPair={a.length + b.length === 2} />,
    };
  };
  const isInferred =
    counts.some(({ inferred }) => inferred > 0) ||
    pairings.some(({ ties }) => ties.some(({ why }) => isTieInferred(why)));
  return (
    <Parts {...props} of={of} parts={partsOf(sorted)} rowOf={rowOf} isInferred={isInferred}>
      {sides.map(side => (
        <p key={side} className="note">
          {says.withoutIndustry(says.plan[side], measures[side].withoutIndustry, measures[side].all)}
        </p>
      ))}
    </Parts>
  );
}

function Indicators({ of, ...props }: ComparisonProps & { readonly of: IndicatorComparison }) {
  const { pairings, indicators } = of;
  const rowOf = ({ a, b, ties }: Pairing<Why>): SidesRow => {
    const cell = (ids: readonly string[], side: Side) =>
      ids.map(id => (
        <div key={id} className="side-item">
          <EntityLink {...props} entity={indicators[id]!} />
          <TargetList {...props} targets={indicators[id]![side]} />
        </div>
      ));
    return {
      a: cell(a, 'a'),
      b: cell(b, 'b'),
      why: <Ties {...props} ties={ties} names={indicators} isPair={a.length + b.length === 2} />,
    };
  };
  const isInferred = pairings.some(({ ties }) => ties.some(({ why }) => isTieInferred(why)));
  return (
    <Parts {...props} of={of} parts={partsOf(pairings)} rowOf={rowOf} isInferred={isInferred} hasNoBars />
  );
}

function PlatformTypes({ of, ...props }: ComparisonProps & { readonly of: PlatformComparison }) {
  const { language, meanings } = props;
  const says = compareWords[language];
  const countOf = (platforms: PlatformTypeRow['a']): BarCount => ({
    count: platforms.length,
    inferred: platforms.filter(({ isInferred }) => isInferred).length,
  });
  const most = Math.max(1, ...of.rows.flatMap(({ a, b }) => [a.length, b.length]));
  const say = (count: number, inferred: number) =>
    `${says.platforms(count)}${inferred > 0 ? ` (${words[language].inferred}: ${inferred})` : ''}`;
  const rowOf = ({ type, a, b }: PlatformTypeRow): SidesRow => ({
    head: (
      <>
        {meanings[type]?.[language] ?? type}
        <a className="more-of" href={hrefOf(props, '/explore/platforms', `platformType=${type}`)}>
          {says.allOfType}
        </a>
      </>
    ),
    a: <PlatformList {...props} platforms={a} />,
    b: <PlatformList {...props} platforms={b} />,
    bars: <Bars {...props} left={[countOf(a)]} right={[countOf(b)]} most={most} say={say} />,
  });
  const isInferred = of.rows.some(({ a, b }) => [...a, ...b].some(one => one.isInferred));
  return <Parts {...props} of={of} parts={partsOf(of.rows)} rowOf={rowOf} isInferred={isInferred} isTyped />;
}

/** What both have, then what only one of them has. */
function partsOf<Row extends { readonly a: readonly unknown[]; readonly b: readonly unknown[] }>(
  rows: readonly Row[],
): Readonly<Record<'shared' | Side, readonly Row[]>> {
  return {
    shared: rows.filter(({ a, b }) => a.length > 0 && b.length > 0),
    a: rows.filter(({ b }) => b.length === 0),
    b: rows.filter(({ a }) => a.length === 0),
  };
}

function planName({ compared, language }: ComparisonProps, side: Side): string {
  return nameIn(compared[side], language);
}

interface PartsProps<Row> extends ComparisonProps {
  readonly of: IndustryComparison | IndicatorComparison | PlatformComparison;
  readonly parts: Readonly<Record<'shared' | Side, readonly Row[]>>;
  readonly rowOf: (row: Row) => SidesRow;
  readonly isInferred: boolean;
  readonly hasNoBars?: boolean;
  readonly isTyped?: boolean;
  readonly children?: ReactNode;
}

/** The three groups, after how many there are of each. */
function Parts<Row>({
  of,
  parts,
  rowOf,
  isInferred,
  hasNoBars,
  isTyped,
  children,
  ...props
}: PartsProps<Row>) {
  const { language, by } = props;
  const says = compareWords[language];
  const [a, b] = sides.map(side => says.named(says.plan[side], planName(props, side))) as [string, string];
  const titles = {
    shared: says.shared,
    a: says.onlyIn(says.plan.a, planName(props, 'a')),
    b: says.onlyIn(says.plan.b, planName(props, 'b')),
  };
  const columns = {
    ...(isTyped && { head: says.type }),
    ...(!hasNoBars && { bars: says.back }),
  };
  const columnsOf = {
    shared: { ...columns, a, b, ...(!isTyped && { why: says.tie }) },
    a: { ...columns, a },
    b: { ...columns, b },
  };
  return (
    <>
      <p className="sum">
        {says.sum[by](parts.shared.length, parts.a.length, parts.b.length)}
        {sides
          .filter(side => of.extent[side].shown < of.extent[side].total)
          .map(side => (
            <span key={side} className="cut">
              {says.cut(says.plan[side], of.extent[side].shown, of.extent[side].total)}
            </span>
          ))}
      </p>
      <InferredSwitch {...props} isAny={isInferred} />
      {children}
      {(['shared', 'a', 'b'] as const).map(part => (
        <section key={part} id={part} className="group">
          <h2>
            {titles[part]} <span className="count">{parts[part].length}</span>
          </h2>
          {parts[part].length === 0 ? (
            <p className="note">{says.none}</p>
          ) : (
            <SidesTable label={titles[part]} columns={columnsOf[part]} rows={parts[part]} rowOf={rowOf} />
          )}
        </section>
      ))}
    </>
  );
}

interface BarsProps extends ComparisonProps {
  readonly left: readonly BarCount[];
  readonly right: readonly BarCount[];
  readonly most: number;
  readonly say: (count: number, inferred: number) => string;
}

function Bars({ left, right, most, say, ...props }: BarsProps) {
  const told = (side: Side, counts: readonly BarCount[]) =>
    counts.length === 0
      ? []
      : [
          `${compareWords[props.language].plan[side]}${words[props.language].colon}${counts
            .map(({ count, inferred }) => say(count, inferred))
            .join('; ')}`,
        ];
  return (
    <OppositeBars {...{ left, right, most }} title={[...told('a', left), ...told('b', right)].join('\n')} />
  );
}

function MeasuresLink({
  side,
  industry,
  count: { count, inferred },
  ...props
}: ComparisonProps & { readonly side: Side; readonly industry: string; readonly count: MeasureCount }) {
  const { language, compared, query } = props;
  const isExplicitOnly = new URLSearchParams(query).get('_inferred') === '0';
  const parameters = new URLSearchParams({
    plans: compared[side].id,
    industries: industry,
    ...(isExplicitOnly && { _inferred: '0' }),
  });
  return (
    <a className="note" href={hrefOf(props, '/explore/measures', parameters.toString())}>
      {compareWords[language].measures(count, inferred)}
    </a>
  );
}

function TargetList({ targets, ...props }: ComparisonProps & { readonly targets: ComparedTargets | null }) {
  const says = compareWords[props.language];
  if (!targets) return null;
  const { nodes, totalCount } = targets;
  return (
    <>
      <ul className="target-list">
        {nodes.map(({ id, year, valueText, ambiguity, citations }) => (
          <li key={id}>
            <span className="note">{year ?? says.undated}</span>{' '}
            <a href={entityHref(props, id)} lang={isChinese(valueText) ? 'zh-CN' : undefined}>
              {valueText}
            </a>
            {ambiguity && <span className="ambiguity">※ {ambiguity}</span>}
            <FoldedQuotes {...props} citations={citations} />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p className="note">{says.moreTargets(nodes.length, totalCount)}</p>}
    </>
  );
}

function PlatformList({
  platforms,
  ...props
}: ComparisonProps & { readonly platforms: PlatformTypeRow['a'] }) {
  const { language } = props;
  const says = compareWords[language];
  if (platforms.length === 0) return null;
  return (
    <details>
      <summary>{says.platforms(platforms.length)}</summary>
      <ul className="evidence">
        {platforms.map(platform => (
          <li key={platform.id} className={platform.isInferred ? 'inferred' : undefined}>
            <EntityLink {...props} entity={platform} />
            {platform.isInferred && <span className="badge">{words[language].inferred}</span>}
            <span className="reason">{says.how(platform)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
