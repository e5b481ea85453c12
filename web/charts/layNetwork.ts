import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is to be placed: its text stands below its shape, as wide as that. */
interface Box {
  readonly key: string;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

interface Body extends SimulationNodeDatum {
  readonly box: Box;
  x: number;
  y: number;
}

const margin = 4;
/** Between a text and the shape below it, so that an arrow between them is seen. */
const gap = 20;

/**
 * Places for what is tied, so that no text lies on another: first by forces, which are the same each time since d3-force
 * begins with a spiral and a fixed seed, then by moving apart what overlaps. As wide as asked, as high as is needed. The
 * forces take time on a server, so larger networks get fewer steps of them.
 */
export function layNetwork(
  boxes: readonly Box[],
  ties: readonly { readonly from: string; readonly to: string }[],
  width: number,
): { places: { x: number; y: number }[]; height: number } {
  const tall = Math.max(width * 0.5, (boxes.length * 150 * 78) / width);
  const bodies = boxes.map((box): Body => ({ box, x: undefined!, y: undefined! }));
  const byKey = new Map(bodies.map(body => [body.box.key, body]));
  const links = ties
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({ source: byKey.get(from)!, target: byKey.get(to)! }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink(links)
        .distance(width < 600 ? 70 : 105)
        .strength(0.7),
    )
    .force('apart', forceManyBody().strength(-260).distanceMax(420))
    .force('collide', forceCollide(width < 600 ? 34 : 48))
    .force('x', forceX(0).strength(0.07))
    .force('y', forceY(0).strength((0.07 * width) / tall))
    .stop()
    .tick(boxes.length <= 60 ? 300 : 150);
  fitWidth(bodies, width);
  moveApart(bodies, width);
  moveDown(bodies);
  const top = Math.min(...bodies.map(({ y, box }) => y - box.above)) - margin;
  const bottom = Math.max(...bodies.map(({ y, box }) => y + box.above + 4 + box.below)) + margin;
  return { places: bodies.map(({ x, y }) => ({ x, y: y - top })), height: bottom - top };
}

/** Across the whole width: what the forces gave is pressed together or drawn out. */
function fitWidth(bodies: readonly Body[], width: number): void {
  const least = Math.min(...bodies.map(({ x }) => x));
  const most = Math.max(...bodies.map(({ x }) => x));
  const half = Math.max(...bodies.map(({ box }) => box.width)) / 2;
  const factor = most > least ? (width - 2 * half) / (most - least) : 0;
  for (const body of bodies)
    body.x =
      factor === 0
        ? width / 2
        : half +
          (body.x - least) * Math.min(factor, 1.6) +
          Math.max(0, (width - 2 * half - (most - least) * 1.6) / 2);
}

/** How far two boxes are into each other, across and down; no more than 0 where they are not. */
function overlap(a: Body, b: Body): { across: number; down: number; upper: Body; lower: Body } {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  return {
    across: (a.box.width + b.box.width) / 2 - Math.abs(a.x - b.x),
    down: upper.y + upper.box.above + 4 + upper.box.below + gap - (lower.y - lower.box.above),
    upper,
    lower,
  };
}

/** Each two that overlap move apart the shorter way, up and down without end, left and right within the width. */
function moveApart(bodies: readonly Body[], width: number): void {
  for (let round = 0; round < 200; round++) {
    let isMoved = false;
    bodies.forEach((a, i) => {
      for (const b of bodies.slice(i + 1)) {
        const { across, down, upper, lower } = overlap(a, b);
        if (across <= 0.1 || down <= 0.1) continue;
        isMoved = true;
        const isAtEdge = ({ x, box }: Body) => x <= box.width / 2 || x >= width - box.width / 2;
        if (across < down && !(isAtEdge(a) && isAtEdge(b))) {
          const [left, right] = a.x <= b.x ? [a, b] : [b, a];
          left.x -= across / 2;
          right.x += across / 2;
        } else {
          upper.y -= down / 2;
          lower.y += down / 2;
        }
        for (const body of [a, b])
          body.x = Math.min(Math.max(body.x, body.box.width / 2), width - body.box.width / 2);
      }
    });
    if (!isMoved) return;
  }
}

/** What still overlaps, where it is crowded, moves below what is above it. */
function moveDown(bodies: readonly Body[]): void {
  const settled: Body[] = [];
  for (const body of [...bodies].sort((a, b) => a.y - b.y)) {
    for (;;) {
      const pressing = settled
        .map(other => overlap(body, other))
        .filter(({ across, down }) => across > 0.1 && down > 0.1);
      if (pressing.length === 0) break;
      body.y =
        Math.max(
          ...pressing
            .map(({ upper, lower }) => (upper === body ? lower : upper))
            .map(({ y, box }) => y + box.above + 4 + box.below),
        ) +
        gap +
        body.box.above;
    }
    settled.push(body);
  }
}
