import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnswerObject } from './answer.ts';
import type { Citation } from './citation.ts';
import { networkOf } from './network.ts';
import type { Thing } from './thing.ts';
import type { Said, View } from './view.ts';

/** An entity, or a relation between two, with what it rests on. */
export interface Evident {
  readonly from: Named;
  /** The type of the relation; null for an entity by itself. */
  readonly type: string | null;
  readonly to: Named | null;
  readonly isInferred: boolean;
  /** Why it holds, if it is inferred. */
  readonly reason: string | null;
  readonly citations: readonly Citation[];
}

export interface Named {
  readonly id: string;
  readonly name: Said;
}

/** What the answer to a view with sources rests on: first relations, then entities, each once, as far as either is cited. */
export function evidenceOf(view: View, catalogue: Catalogue, data: AnswerObject): readonly Evident[] {
  const { nodes, ties } = networkOf(view, catalogue, data);
  const named = new Map(nodes.map(node => [node.key, nameOf(node)]));
  const ofTies = ties.map(({ from, to, type, isInferred, evidence }) => ({
    from: named.get(from)!,
    type,
    to: named.get(to)!,
    isInferred,
    ...evidence,
  }));
  const ofNodes = nodes.map(({ evidence, ...node }) => ({
    from: nameOf(node),
    type: null,
    to: null,
    isInferred: evidence.reason !== null,
    ...evidence,
  }));
  return [...ofTies, ...ofNodes].filter(({ citations, reason }) => citations.length > 0 || reason !== null);
}

function nameOf({ id, label, labelEn }: Thing): Named {
  return { id: id!, name: { en: labelEn ?? label, zh: label } };
}
