import { spread } from './spread.ts';

/** What is to be placed. Along is the way from the first layer to the last, abreast is across it. */
export interface ChainBox {
  readonly key: string;
  readonly along: number;
  readonly abreast: number;
}

/** What ties two boxes, as the chain goes in which it came first. */
export interface ChainTie {
  readonly from: string;
  readonly to: string;
}

export interface Spot {
  readonly along: number;
  readonly abreast: number;
}

/** The way of a tie through the gaps between layers: straight through each layer, and from here to there through each gap. */
export interface Route {
  /** The key of the box where it starts, the one in the earlier layer. */
  readonly start: string;
  readonly begin: Spot;
  readonly gaps: readonly { readonly from: Spot; readonly to: Spot }[];
  readonly end: Spot;
}

interface Laying {
  /** Between two layers. */
  readonly gap: number;
  /** No more boxes stand abreast; a layer of more becomes several. */
  readonly mostAbreast: number;
  /** As wide abreast as there is room; more where a layer needs it. */
  readonly room: number;
}

/** A place in a layer: of a box, or of a tie that passes through. */
interface Slot {
  readonly key: string | null;
  readonly layer: number;
  readonly size: number;
  readonly before: Slot[];
  readonly after: Slot[];
  middle: number;
}

const between = 14;
const passing = 12;
const sweeps = 12;

/**
 * Places for boxes that are tied in chains from the first box to the last: each lies in a later layer than all that lead to
 * it, ordered so that few ties cross. A tie that goes back against others runs from the later layer to the earlier one.
 */
export function layChains(
  boxes: readonly ChainBox[],
  ties: readonly ChainTie[],
  { gap, mostAbreast, room }: Laying,
): { spots: ReadonlyMap<string, Spot>; routes: readonly Route[]; along: number; abreast: number } {
  const byKey = new Map(boxes.map(box => [box.key, box]));
  const layers = splitLayers(
    layersOf(
      boxes.map(({ key }) => key),
      ties,
    ),
    mostAbreast,
  );
  const slots = new Map(
    boxes.map(({ key, abreast }) => [key, makeSlot(key, layers.get(key)!, abreast + between)]),
  );
  const rows: Slot[][] = [];
  const stand = (slot: Slot) => {
    rows[slot.layer] ??= [];
    rows[slot.layer]!.push(slot);
    return slot;
  };
  for (const slot of slots.values()) stand(slot);
  const ways = ties.map(tie => {
    const ends = [slots.get(tie.from)!, slots.get(tie.to)!].sort((a, b) => a.layer - b.layer);
    const [start, end] = ends as [Slot, Slot];
    const way = [start];
    for (let layer = start.layer + 1; layer < end.layer; layer++)
      way.push(stand(makeSlot(null, layer, passing)));
    way.push(end);
    for (const [i, slot] of way.slice(1).entries()) {
      way[i]!.after.push(slot);
      slot.before.push(way[i]!);
    }
    return way;
  });
  orderRows(rows);
  placeRows(rows, room + between);

  const all = rows.flat();
  const first = Math.min(...all.map(({ middle, size }) => middle - size / 2)) + between / 2;
  const last = Math.max(...all.map(({ middle, size }) => middle + size / 2)) - between / 2;
  for (const slot of all) slot.middle -= first;
  const depths = rows.map(row =>
    Math.max(...row.map(({ key }) => (key === null ? 0 : byKey.get(key)!.along))),
  );
  const starts = depths.map((_, i) => depths.slice(0, i).reduce((sum, depth) => sum + depth + gap, 0));
  const centre = (layer: number) => starts[layer]! + depths[layer]! / 2;
  const port = portsOf(all);
  const routes = ways.map((way): Route => {
    const [start, end] = [way[0]!, way.at(-1)!];
    const edge = (slot: Slot, side: -1 | 1) => centre(slot.layer) + (side * byKey.get(slot.key!)!.along) / 2;
    return {
      start: start.key!,
      begin: { along: edge(start, 1), abreast: port(start, 'after', way[1]!) },
      gaps: way.slice(1).map((slot, i) => ({
        from: {
          along: starts[way[i]!.layer]! + depths[way[i]!.layer]!,
          abreast: port(way[i]!, 'after', slot),
        },
        to: { along: starts[slot.layer]!, abreast: port(slot, 'before', way[i]!) },
      })),
      end: { along: edge(end, -1), abreast: port(end, 'before', way.at(-2)!) },
    };
  });
  return {
    spots: new Map(
      [...slots].map(([key, { layer, middle }]) => [key, { along: centre(layer), abreast: middle }]),
    ),
    routes,
    along: starts.at(-1)! + depths.at(-1)!,
    abreast: last - first,
  };
}

function makeSlot(key: string | null, layer: number, size: number): Slot {
  return { key, layer, size, before: [], after: [], middle: 0 };
}

/** The layer of each box, from 0: one more than the last of those that lead to it. */
export function layersOf(keys: readonly string[], ties: readonly ChainTie[]): ReadonlyMap<string, number> {
  const after = new Map(keys.map(key => [key, new Set<string>()]));
  const reached = (from: string): ReadonlySet<string> => {
    const all = new Set([from]);
    for (const key of all) for (const next of after.get(key)!) all.add(next);
    return all;
  };
  // What would lead back to where it starts is drawn, but places nothing.
  for (const { from, to } of ties) if (!reached(to).has(from)) after.get(from)!.add(to);
  const layers = new Map(keys.map(key => [key, 0]));
  const moved = new Set(keys);
  for (const key of moved) {
    moved.delete(key);
    for (const next of after.get(key)!)
      if (layers.get(next)! <= layers.get(key)!) {
        layers.set(next, layers.get(key)! + 1);
        moved.add(next);
      }
  }
  return layers;
}

function splitLayers(layers: ReadonlyMap<string, number>, most: number): ReadonlyMap<string, number> {
  const split = new Map<string, number>();
  let next = 0;
  for (let layer = 0; layer <= Math.max(...layers.values()); layer++) {
    const keys = [...layers].filter(([, own]) => own === layer).map(([key]) => key);
    for (const [i, key] of keys.entries()) split.set(key, next + Math.floor(i / most));
    next += Math.ceil(keys.length / most);
  }
  return split;
}

/** Each row by the mean place of what its slots are tied to in the row before, then in the row after, and so on. */
function orderRows(rows: Slot[][]): void {
  let best = { crossings: countCrossings(rows), rows: rows.map(row => [...row]) };
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep++) {
    const isDown = sweep % 2 === 0;
    const indexes = isDown ? rows.keys() : [...rows.keys()].reverse();
    for (const i of indexes) {
      const beside = rows[isDown ? i - 1 : i + 1];
      if (!beside) continue;
      const mean = new Map(
        rows[i]!.map((slot, at) => {
          const tied = (isDown ? slot.before : slot.after).map(other => beside.indexOf(other));
          return [slot, tied.length === 0 ? at : tied.reduce((a, b) => a + b, 0) / tied.length];
        }),
      );
      rows[i]!.sort((a, b) => mean.get(a)! - mean.get(b)!);
    }
    const crossings = countCrossings(rows);
    if (crossings < best.crossings) best = { crossings, rows: rows.map(row => [...row]) };
  }
  for (const [i, row] of best.rows.entries()) rows[i] = row;
}

function countCrossings(rows: readonly (readonly Slot[])[]): number {
  let count = 0;
  for (const [i, row] of rows.entries()) {
    const ends = row.flatMap((slot, at) => slot.after.map(next => [at, rows[i + 1]!.indexOf(next)] as const));
    for (const [a, x] of ends) for (const [b, y] of ends) if (a < b && x > y) count++;
  }
  return count;
}

/** Each slot around the mean of what it is tied to, as far as the others of its row and the room allow. */
function placeRows(rows: readonly Slot[][], least: number): void {
  const room = Math.max(least, ...rows.map(row => row.reduce((sum, { size }) => sum + size, 0)));
  const place = (row: readonly Slot[], wanted: (slot: Slot) => number) => {
    const fromStart = spread(row.map(slot => ({ middle: wanted(slot), size: slot.size })));
    // From the other end, since nothing may stand beyond that either.
    const fromEnd = spread(
      row.map(({ size }, i) => ({ middle: room - fromStart[i]!, size })).reverse(),
    ).reverse();
    for (const [i, slot] of row.entries()) slot.middle = room - fromEnd[i]!;
  };
  for (const row of rows) place(row, () => room / 2);
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse())
      place(row, ({ before, after }) => {
        const tied = [...before, ...after];
        return tied.reduce((sum, other) => sum + other.middle, 0) / tied.length;
      });
}

/** Where a tie meets a slot: beside each other in the order of where the ties come from. */
function portsOf(slots: readonly Slot[]) {
  const ports = new Map<Slot, Record<'before' | 'after', ReadonlyMap<Slot, number>>>(
    slots.map(slot => {
      const side = (others: readonly Slot[]) => {
        const sorted = [...others].sort((a, b) => a.middle - b.middle);
        const step = Math.min(10, (slot.size - between - 16) / Math.max(1, sorted.length - 1));
        return new Map(
          sorted.map((other, i) => [other, slot.middle + (i - (sorted.length - 1) / 2) * step] as const),
        );
      };
      return [slot, { before: side(slot.before), after: side(slot.after) }];
    }),
  );
  return (slot: Slot, side: 'before' | 'after', other: Slot) => ports.get(slot)![side].get(other)!;
}
