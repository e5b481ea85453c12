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
 * Places on rings around the first node, those that are nearer inside, each in the direction of what leads to it. It takes
 * no time that grows faster than the network, so large ones are laid out so.
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
    const first = distance === 0 ? 0 : radius + gap.out * 1.4;
    const rings = Math.max(1, Math.ceil((there.length * gap.across) / (2 * Math.PI * Math.max(first, 1))));
    there.forEach(({ key }, i) => {
      const angle = (2 * Math.PI * i) / there.length;
      const out = distance === 0 ? 0 : first + (i % rings) * gap.out;
      angles.set(key, angle);
      places.set(key, { x: out * Math.cos(angle), y: out * Math.sin(angle) });
    });
    radius = distance === 0 ? 0 : first + (rings - 1) * gap.out;
  }
  return nodes.map(({ key }) => places.get(key)!);
}
