import { compare } from './conditions.ts';
import type { ReferenceEdge, ReferenceGraph, ReferenceNode } from './graph.ts';
import { readLinks } from './links.ts';

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly through?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly assertion?: string | null;
  readonly maxLength?: number | null;
  readonly first?: number | null;
}

interface Step {
  readonly edge: ReferenceEdge;
  readonly forward: boolean;
  readonly from: ReferenceNode;
  readonly to: ReferenceNode;
}

/** All paths of each length, one after another, until there are enough; then sorted and cut. */
export function findPaths(graph: ReferenceGraph, args: PathArguments): Step[][] | null {
  const entity = (id: string) => {
    const node = graph.nodes.get(id);
    return node?.labels.includes('Entity') ? node : null;
  };
  const [start, goal] = [entity(args.from), entity(args.to)];
  if (!start || !goal) return null;
  const walked = args.through ?? [...readLinks().values()].filter(l => !l.isStructural).map(l => l.type);
  const edges = graph.edges
    .filter(e => walked.includes(e.type))
    .filter(e => !args.assertion || e.properties.assertion === args.assertion);
  const stepsFrom = new Map<ReferenceNode, Step[]>();
  const add = (step: Step) => {
    const steps = stepsFrom.get(step.from) ?? [];
    steps.push(step);
    stepsFrom.set(step.from, steps);
  };
  for (const edge of edges) {
    const [a, b] = [graph.nodes.get(edge.from)!, graph.nodes.get(edge.to)!];
    add({ edge, forward: true, from: a, to: b });
    add({ edge, forward: false, from: b, to: a });
  }
  const mayPass = (node: ReferenceNode) =>
    !args.kinds || args.kinds.some(k => node.labels.some(l => l.toUpperCase() === k.replaceAll('_', '')));

  // How many steps each entity is away from the goal at least, so that no way is tried that cannot lead there.
  const away = new Map([[goal, 0]]);
  for (const [node, steps] of away)
    for (const { to } of stepsFrom.get(node) ?? []) if (!away.has(to)) away.set(to, steps + 1);

  const first = args.first ?? 10;
  const found: Step[][] = [];
  for (let length = 1; length <= (args.maxLength ?? 4) && found.length < first; length++) {
    const walk = (node: ReferenceNode, passed: Step[]) => {
      for (const step of stepsFrom.get(node) ?? []) {
        const left = length - passed.length - 1;
        if ((away.get(step.to) ?? Number.POSITIVE_INFINITY) > left) continue;
        if (step.to === start || passed.some(s => s.to === step.to)) continue;
        if (step.to !== goal && left > 0 && mayPass(step.to)) walk(step.to, [...passed, step]);
        if (step.to === goal && left === 0) found.push([...passed, step]);
      }
    };
    walk(start, []);
  }
  const inferred = (path: Step[]) => path.filter(s => s.edge.properties.assertion === 'INFERRED').length;
  found.sort((a, b) => {
    const order = a.length - b.length || inferred(a) - inferred(b);
    if (order !== 0) return order;
    for (const [i, x] of a.entries()) {
      const y = b[i]!;
      const step =
        compare(x.to.properties.id, y.to.properties.id) ||
        compare(x.edge.type, y.edge.type) ||
        compare(y.forward, x.forward);
      if (step !== 0) return step;
    }
    return 0;
  });
  return found.slice(0, first);
}
