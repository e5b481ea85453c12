import { type FieldNode, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/**
 * Adds up what `weigh` says of each field of a selection set, fragments in their places; 'deep' counts the fields
 * inside fields too. A fragment is gone through once, so that fragments of fragments cost no more than they have text.
 */
export function countSelections(
  context: ValidationContext,
  weigh: (field: FieldNode) => number,
  reach: 'deep' | 'flat',
): (selections: SelectionSetNode) => number {
  const fragments = new Map<string, number>();

  const countFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // Until it is known, for fragments in a circle: another rule refuses those.
    fragments.set(name, 0);
    const fragment = context.getFragment(name);
    const total = fragment ? count(fragment.selectionSet) : 0;
    fragments.set(name, total);
    return total;
  };

  const count = ({ selections }: SelectionSetNode): number => {
    let total = 0;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          total += weigh(selection);
          if (reach === 'deep' && selection.selectionSet) total += count(selection.selectionSet);
          break;
        case Kind.INLINE_FRAGMENT:
          total += count(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD:
          total += countFragment(selection.name.value);
          break;
      }
    }
    return total;
  };
  return count;
}
