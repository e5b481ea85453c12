import type { BrokenLabel } from './breakLabel.ts';
import { Lines } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import type { Language } from './words.ts';
import { words } from './words.ts';

/** How far what is drawn rests on inference. */
export type Support = 'explicit' | 'partly' | 'inferred';

/** The same of a cell; one of what is not stated rests on neither a text nor an inference. */
export type CellSupport = Support | 'unstated';

export function supportOf({
  count,
  inferred,
}: {
  readonly count: number;
  readonly inferred: number;
}): Support {
  return inferred === 0 ? 'explicit' : inferred < count ? 'partly' : 'inferred';
}

/** Outlines carry the difference, so that it does not hang on colour. */
const classOf: Readonly<Record<CellSupport, string>> = {
  explicit: 'fill',
  partly: 'half',
  inferred: 'dashed',
  unstated: 'hollow-cell',
};

/** A cell around 0,0: a filled square, or a value on a pale one. */
export function Cell({
  support,
  width,
  height,
  label,
}: {
  readonly support: CellSupport;
  readonly width: number;
  readonly height: number;
  readonly label?: BrokenLabel;
}) {
  const className = label && support === 'explicit' ? 'tint' : classOf[support];
  return (
    <>
      <rect x={-width / 2} y={-height / 2} {...{ width, height, className }} rx={2} />
      {label && <Lines label={label} x={0} y={0} anchor="middle" className="number" />}
    </>
  );
}

/** What the outlines mean, where any is inferred; what is explicit is pale where a number stands on it. */
export function supportLegend(
  supports: ReadonlySet<CellSupport>,
  language: Language,
  isPale = false,
): LegendItem[] {
  if (!supports.has('inferred') && !supports.has('partly')) return [];
  const all = ['explicit', 'partly', 'inferred', 'unstated'] as const;
  const empty = isPale ? { label: { lines: [], size: 12, width: 0, height: 0 } } : {};
  return all
    .filter(support => supports.has(support))
    .map(support => ({
      mark: <Cell support={support} width={12} height={12} {...empty} />,
      text: words[language][support === 'unstated' ? 'notStated' : support],
    }));
}
