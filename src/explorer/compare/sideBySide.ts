/** A way in which something of one plan answers to something of another, by their ids. */
export interface Tie<Why> {
  readonly a: string;
  readonly b: string;
  readonly why: Why;
}

/** What stands side by side; one of the lists is empty for what only one plan has. */
export interface Pairing<Why> {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** What brought them together; none where one and the same thing is in both plans. */
  readonly ties: readonly Tie<Why>[];
}

/**
 * Puts what two plans have side by side, each thing once: the same thing with itself, and what is tied, directly or by way of
 * others. Weak ties come after strong ones, and count only where a thing would else be without anything beside it: first
 * between two such things, then between such a thing and what is beside another already.
 */
export function sideBySide<Why>(
  a: readonly string[],
  b: readonly string[],
  strong: readonly Tie<Why>[],
  weak: readonly Tie<Why>[] = [],
): Pairing<Why>[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const groups = new Map([...inA, ...inB].map(id => [id, new Set([id])]));
  const taken: Tie<Why>[] = [];
  const join = (tie: Tie<Why>) => {
    taken.push(tie);
    const joined = new Set([...groups.get(tie.a)!, ...groups.get(tie.b)!]);
    for (const id of joined) groups.set(id, joined);
  };
  const isAlone = (id: string) => {
    const group = [...groups.get(id)!];
    return !group.some(one => inA.has(one)) || !group.some(one => inB.has(one));
  };
  strong.forEach(join);
  weak.filter(tie => isAlone(tie.a) && isAlone(tie.b)).forEach(join);
  weak.filter(tie => isAlone(tie.a) || isAlone(tie.b)).forEach(join);
  return [...new Set(groups.values())].map(group => ({
    a: [...inA].filter(id => group.has(id)),
    b: [...inB].filter(id => group.has(id)),
    ties: taken.filter(tie => group.has(tie.a)),
  }));
}
