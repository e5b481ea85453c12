import {
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

const shapes = [
  { name: 'circle', symbol: symbolCircle },
  { name: 'square', symbol: symbolSquare },
  { name: 'diamond', symbol: symbolDiamond },
  { name: 'triangle', symbol: symbolTriangle },
  { name: 'star', symbol: symbolStar },
  { name: 'cross', symbol: symbolCross },
  { name: 'wye', symbol: symbolWye },
] as const;

const paths = shapes.map(({ symbol: shape }) =>
  symbol(shape, 150)()!.replaceAll(/\d+\.\d+/g, number => String(round(Number(number)))),
);

/** The place of a kind among colours and shapes, the same in every chart; what is of no kind of the model shares one. */
export function placeOfKind(kind: string | null): number {
  const place = kinds.indexOf(kind ?? '');
  return place < 0 ? kinds.length : place;
}

export type KindShape = (typeof shapes)[number]['name'];

export function shapeOfKind(kind: string | null): KindShape {
  return shapes[placeOfKind(kind) % shapes.length]!.name;
}

/** The mark of a kind, drawn around 0,0 in 14 × 14. No two kinds share both colour and shape. */
export function KindMark({ kind }: { readonly kind: string | null }) {
  const place = placeOfKind(kind);
  return <path d={paths[place % paths.length]!} fill={colour(place)} />;
}
