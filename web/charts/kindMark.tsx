import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { round } from './Label.tsx';
import { colour } from './style.ts';

/** In the order in which they get their marks, so that those which meet most often look least alike. */
const kinds = [
  'Measure',
  'Industry',
  'Platform',
  'Target',
  'Pathway',
  'Enterprise',
  'Indicator',
  'Region',
  'Initiative',
  'Organization',
  'Product',
  'Plan',
  'Category',
  'Dimension',
  'IndustryClass',
  'Observation',
  'Section',
  'Source',
];

/** What d3 has, of the same area each, and two more. */
const shapes = [
  { name: 'circle', path: pathOf(symbolCircle) },
  { name: 'square', path: pathOf(symbolSquare) },
  { name: 'diamond', path: pathOf(symbolDiamond) },
  { name: 'triangle', path: pathOf(symbolTriangle) },
  { name: 'star', path: pathOf(symbolStar) },
  { name: 'cross', path: pathOf(symbolCross) },
  { name: 'wye', path: pathOf(symbolWye) },
  { name: 'wedge', path: 'M0 10.7L-9.3 -5.4L9.3 -5.4Z' },
  { name: 'hexagon', path: 'M7.6 0L3.8 6.6L-3.8 6.6L-7.6 0L-3.8 -6.6L3.8 -6.6Z' },
] as const;

function pathOf(shape: SymbolType): string {
  return symbol(shape, 150)()!.replaceAll(/\d+\.\d+/g, number => String(round(Number(number))));
}

export interface KindLook {
  readonly shape: (typeof shapes)[number]['name'];
  /** It is an outline: there are more kinds than shapes. */
  readonly isHollow: boolean;
  /** Its place among the colours. */
  readonly place: number;
}

/** The place of a kind among all, the same in every chart; what is of no kind of the model shares one. */
export function placeOfKind(kind: string | null): number {
  const place = kinds.indexOf(kind ?? '');
  return place < 0 ? kinds.length : place;
}

/** How a kind looks. No two kinds of the model look alike, whatever colours somebody sees. */
export function lookOfKind(kind: string | null): KindLook {
  const place = placeOfKind(kind);
  return {
    shape: shapes[place % shapes.length]!.name,
    isHollow: Math.floor(place / shapes.length) % 2 === 1,
    place,
  };
}

/** The mark of a kind, drawn around 0,0 in 14 × 14. */
export function KindMark({ kind }: { readonly kind: string | null }) {
  const { shape, isHollow, place } = lookOfKind(kind);
  const { path } = shapes.find(({ name }) => name === shape)!;
  return isHollow ? (
    <path d={path} fill="var(--paper)" stroke={colour(place)} strokeWidth={2} />
  ) : (
    <path d={path} fill={colour(place)} />
  );
}
