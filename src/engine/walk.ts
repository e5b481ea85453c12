/** An entity on the way, with the steps that lead from it as far as they were read. */
export interface Place {
  readonly id: string;
  /** How many relations it has, walked or not. */
  readonly degree: number;
  readonly steps: Step[];
  /** All of its steps were read. */
  isRead: boolean;
  isSorted: boolean;
  /**
   * By length: with how many inferred steps a walk of that length leads from here to the goal, as bits. A walk passes
   * neither end, but may pass another place twice, so a bit says where a path may be, and no bit that there is none.
   */
  readonly inferredCounts: number[];
}

/** A relation as it is walked: `from` and `to` are where the step starts and leads, whichever way the relation points. */
export interface Step {
  /** The database's own name of the relation. */
  readonly relation: string;
  readonly type: string;
  readonly isForward: boolean;
  readonly isInferred: boolean;
  readonly from: Place;
  readonly to: Place;
}

/** A place of which nothing was read. */
export function makePlace(id: string, degree: number): Place {
  return { id, degree, steps: [], isRead: false, isSorted: false, inferredCounts: [] };
}

/** Adds a relation between two places as a step from either. */
export function addSteps(step: Step): void {
  const { from, to, isForward } = step;
  from.steps.push(step);
  to.steps.push({ ...step, from: to, to: from, isForward: !isForward });
  from.isSorted = false;
  to.isSorted = false;
}

/**
 * The paths of a length between two places, in their order: by the number of inferred steps, then step by step by the id
 * of the place it leads to, by type, and forward first. No place is passed twice. `spend` is called for each step that is
 * tried, and may throw.
 */
export function* walkPaths(
  places: Iterable<Place>,
  start: Place,
  goal: Place,
  length: number,
  spend: () => void,
): Generator<readonly Step[]> {
  countInferred([...places], start, goal, length);
  for (let inferred = 0; inferred <= length; inferred++) yield* extend([], start, length, inferred, spend);
}

function countInferred(places: readonly Place[], start: Place, goal: Place, length: number): void {
  for (const place of places) place.inferredCounts[0] = place === goal ? 1 : 0;
  for (let left = 1; left < length; left++) {
    for (const place of places) {
      let counts = 0;
      if (place !== start && place !== goal)
        for (const { to, isInferred } of place.steps)
          counts |= to.inferredCounts[left - 1]! << (isInferred ? 1 : 0);
      place.inferredCounts[left] = counts;
    }
  }
}

function* extend(
  path: readonly Step[],
  place: Place,
  length: number,
  inferred: number,
  spend: () => void,
): Generator<readonly Step[]> {
  for (const step of sortedSteps(place)) {
    spend();
    const left = inferred - (step.isInferred ? 1 : 0);
    const isPromising = left >= 0 && ((step.to.inferredCounts[length - 1]! >> left) & 1) === 1;
    if (!isPromising || path.some(passed => passed.to === step.to)) continue;
    const longer = [...path, step];
    if (length === 1) yield longer;
    else yield* extend(longer, step.to, length - 1, left, spend);
  }
}

function sortedSteps(place: Place): readonly Step[] {
  if (!place.isSorted) {
    place.steps.sort(
      (a, b) =>
        compare(a.to.id, b.to.id) || compare(a.type, b.type) || Number(b.isForward) - Number(a.isForward),
    );
    place.isSorted = true;
  }
  return place.steps;
}

/** Ids and types are ASCII, so units are code points. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
