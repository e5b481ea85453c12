import type { ReferenceEdge, ReferenceNode } from './graph.ts';

type Given = Record<string, unknown>;
export type Neighbour = { edge: ReferenceEdge; node: ReferenceNode };
/** The neighbours of a node over a field, or null when the field is no relation; over `within` those that are wider. */
export type Neighbours = (node: ReferenceNode, field: string) => Neighbour[] | null;

/** Whether a node fulfils a where-input. */
export function fulfils(node: ReferenceNode, where: Given, neighbours: Neighbours): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'and') return (value as Given[]).every(w => fulfils(node, w, neighbours));
    if (key === 'or') return (value as Given[]).some(w => fulfils(node, w, neighbours));
    if (key === 'not') return !fulfils(node, value as Given, neighbours);
    if (key === 'within') return isWithin(node, value as string[], neighbours);
    const found = neighbours(node, key);
    if (found) return fulfilsRelation(found, value as Given, neighbours);
    return fulfilsValue(node.properties[key], value as Given);
  });
}

function isWithin(node: ReferenceNode, ids: readonly string[], neighbours: Neighbours): boolean {
  const above = new Set([node]);
  for (const each of above) for (const wider of neighbours(each, 'within') ?? []) above.add(wider.node);
  return [...above].some(each => ids.includes(each.properties.id as string));
}

/** Whether a relationship fulfils an EdgeWhere. */
export function edgeFulfils(edge: ReferenceEdge, where: Given): boolean {
  return fulfils({ labels: [], properties: edge.properties }, where, () => null);
}

function fulfilsRelation(found: Neighbour[], { edge, ...tests }: Given, neighbours: Neighbours): boolean {
  const seen = found.filter(n => !edge || edgeFulfils(n.edge, edge as Given));
  return Object.entries(tests).every(([key, value]) => {
    const good = seen.filter(n => fulfils(n.node, value as Given, neighbours)).length;
    switch (key) {
      case 'some':
        return good > 0;
      case 'none':
        return good === 0;
      case 'all':
        return good === seen.length;
      case 'single':
        return good === 1;
      default:
        return fulfilsValue(seen.length, value as Given);
    }
  });
}

function fulfilsValue(value: unknown, tests: Given): boolean {
  return Object.entries(tests).every(([key, wanted]) => {
    if (Array.isArray(value)) {
      if (key === 'count') return fulfilsValue(value.length, wanted as Given);
      const some = value.some(item => fulfilsValue(item, wanted as Given));
      return key === 'none' ? !some : some;
    }
    const isMissing = value === undefined || value === null;
    switch (key) {
      case 'isNull':
        return isMissing === wanted;
      case 'ne':
        return isMissing || value !== wanted;
      case 'notIn':
        return isMissing || !(wanted as unknown[]).includes(value);
      default:
        return !isMissing && compares(key, value, wanted);
    }
  });
}

function compares(operator: string, value: unknown, wanted: unknown): boolean {
  switch (operator) {
    case 'eq':
      return value === wanted;
    case 'in':
      return (wanted as unknown[]).includes(value);
    case 'lt':
      return compare(value, wanted) < 0;
    case 'lte':
      return compare(value, wanted) <= 0;
    case 'gt':
      return compare(value, wanted) > 0;
    case 'gte':
      return compare(value, wanted) >= 0;
    case 'contains':
      return folded(value).includes(folded(wanted));
    case 'startsWith':
      return folded(value).startsWith(folded(wanted));
    case 'endsWith':
      return folded(value).endsWith(folded(wanted));
    default:
      throw new Error(`The reference knows no operator ${operator}.`);
  }
}

function folded(text: unknown): string {
  return (text as string).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** Numbers by size, truth values false first, text by code point (the order of its UTF-8 bytes). */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b as string));
  return Number(a) - Number(b);
}
