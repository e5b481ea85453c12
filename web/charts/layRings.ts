interface Placed {
  readonly x: number;
  readonly y: number;
}

interface RingNode {
  readonly key: string;
  readonly distance: number;
}

/** Between two texts beside each other, and between two rings. */
const gap = { across: 150, out: 95 };

/**
 * Places on rings around the first node, those that are nearer inside, each in the direction of what leads to it. That
 * takes a moment where forces would take seconds, so large networks are laid out so.
 */
export function layRings(
  nodes: readonly RingNode[],
  ties: readonly { readonly from: string; readonly to: string }[],
): Placed[] {
  const angles = new Map<string, number>();
  const places = new Map<string, Placed>();
  const near = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const { from, to } of ties) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  let radius = 0;
  for (const distance of [...new Set(nodes.map(node => node.distance))].sort((a, b) => a - b)) {
    // What leads to a node is on a ring that is laid already.
    const there = nodes
      .filter(node => node.distance === distance)
      .map(({ key }) => ({
        key,
        towards: Math.min(...near.get(key)!.map(other => angles.get(other) ?? Number.POSITIVE_INFINITY)),
      }))
      .sort((a, b) => (a.towards < b.towards ? -1 : a.towards > b.towards ? 1 : 0));
    const rings = ringsFor(there.length, distance === 0 ? 0 : radius + gap.out * 1.4);
    const whole = rings.reduce((sum, { holds }) => sum + holds, 0);
    const placed = rings.map(() => 0);
    there.forEach(({ key }, i) => {
      // The ring that lags most behind its share, so that each is filled all around.
      const lags = rings.map(({ holds }, ring) => (holds * (i + 1)) / whole - placed[ring]!);
      const ring = lags.indexOf(Math.max(...lags));
      const { out, holds } = rings[ring]!;
      const angle = (2 * Math.PI * placed[ring]!) / holds;
      placed[ring]! += 1;
      angles.set(key, angle);
      places.set(key, { x: out * Math.cos(angle), y: out * Math.sin(angle) });
    });
    radius = rings.at(-1)!.out;
  }
  return nodes.map(({ key }) => places.get(key)!);
}

/** As many rings around each other as have room for a number of nodes, from a distance on, each with how many it holds. */
function ringsFor(count: number, first: number): { readonly out: number; readonly holds: number }[] {
  const rings = [];
  for (let room = 0, out = first; room < count; out += gap.out) {
    const holds = Math.max(1, Math.floor((2 * Math.PI * out) / gap.across));
    rings.push({ out, holds: Math.min(holds, count - room) });
    room += holds;
  }
  return rings;
}
