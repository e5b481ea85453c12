import { compileColumns, gather } from './compile.ts';
import { type Cypher, cypher, join, parameter, render, type Statement, variable } from './cypher.ts';
import { dataChanged, tooExpensive } from './errors.ts';
import type { PathsRead } from './paths.ts';
import { rowsOf } from './shape.ts';
import { addSteps, makePlace, type Place, type Step, walkPaths } from './walk.ts';

type Records = readonly (readonly unknown[])[];

/** What a search for paths may take: relations that are read, and steps that are tried with what was read. */
export const mostSteps = { read: 50_000, tried: 5_000_000 };

/** The first level of an end with so few relations comes with the ends. */
const mostAtOnce = 200;

/** Of a level: how many relations were walked, and what they lead to, `[id, degree, steps]` (see `compileLevel`). */
type LevelRow = [bigint, [string, bigint, [string, string, boolean, boolean, string][]][]];

/** One end, and how far the search from there has come. */
interface Side {
  readonly start: Place;
  readonly reached: Set<Place>;
  /** The places that were reached last, whose steps come next. */
  frontier: readonly Place[];
}

/**
 * Finds paths from both ends, a level for each length: the end whose last places have fewer relations goes one step on, by
 * one bounded statement, and what was read so far holds all paths of that length. So the search stops at the length that
 * completes the answer, and a hub is read only when there is no way round it. The relations of an end that has few come with
 * the answer whether it exists, as a statement more costs more than they do. It yields the statements, is given their
 * records, and returns the record of rows (see `PathsRead`), or none where an end is unknown. Throws TOO_EXPENSIVE, and
 * UNAVAILABLE when the data were replaced between two statements.
 */
export function* findPaths(read: PathsRead): Generator<Statement, unknown[][], Records> {
  const opening = yield compileOpening(read);
  const degrees = new Map(rowsOf(opening, 'ends') as [string, bigint][]);
  if (degrees.size < 2) return [];
  const places = new Map<string, Place>();
  const placeOf = (id: string, degree: number): Place => {
    const place = places.get(id) ?? makePlace(id, degree);
    places.set(id, place);
    return place;
  };
  const [start, goal] = [read.from, read.to].map(id => placeOf(id, Number(degrees.get(id)))) as [
    Place,
    Place,
  ];
  const sides = [start, goal].map((end): Side => ({ start: end, reached: new Set([end]), frontier: [end] }));
  const relations = new Set<string>();
  const paths: (readonly Step[])[] = [];
  const left = { ...mostSteps };
  const take = (found: LevelRow[1], of: readonly Place[]): void => {
    for (const [id, degree, steps] of found)
      for (const [from, type, isForward, isInferred, relation] of steps) {
        if (relations.has(relation)) continue;
        relations.add(relation);
        const ends = { from: places.get(from)!, to: placeOf(id, Number(degree)) };
        addSteps({ relation, type, isForward, isInferred, ...ends });
      }
    for (const place of of) place.isRead = true;
  };

  const [seenAtOnce, foundAtOnce] = levelOf(opening);
  left.read -= Number(seenAtOnce);
  take(
    foundAtOnce,
    [start, goal].filter(({ degree }) => degree <= mostAtOnce),
  );
  for (let length = 1; length <= read.maxLength && paths.length < read.first; length++) {
    const [near, far] = sides.sort((a, b) => weight(a) - weight(b)) as [Side, Side];
    const unread = near.frontier.filter(place => !place.isRead);
    if (unread.length > 0) {
      // After the last level nothing is read on, so only what meets the other side matters.
      const meeting = length === read.maxLength ? far.reached : null;
      const level = yield render(compileLevel(read, unread, meeting, left.read + 1));
      const [seen, found] = levelOf(level);
      left.read -= Number(seen);
      if (left.read < 0) throw tooManySteps(length, unread);
      take(found, unread);
    }
    advance(near, [start, goal]);
    const spend = () => {
      if (--left.tried < 0) throw tooManySteps(length, [...near.reached, ...far.reached]);
    };
    for (const path of walkPaths(places.values(), start, goal, length, spend)) {
      paths.push(path);
      if (paths.length === read.first) break;
    }
  }

  const closing = yield compileDetails(read, paths);
  if (stateOf(closing) !== stateOf(opening)) throw dataChanged();
  return [['rows', layOut(paths, closing)]];
}

function levelOf(records: Records): LevelRow {
  return rowsOf(records, 'level')[0] as unknown as LevelRow;
}

/** How many relations the next level of a side reads at most. */
function weight({ frontier }: Side): number {
  return frontier.reduce((sum, place) => sum + (place.isRead ? 0 : place.degree), 0);
}

/** A path ends where it meets an end, so nothing is reached beyond the ends. */
function advance(side: Side, ends: readonly Place[]): void {
  const next = new Set(side.frontier.flatMap(place => place.steps.map(step => step.to)));
  for (const place of next) if (side.reached.has(place)) next.delete(place);
  for (const place of next) side.reached.add(place);
  side.frontier = [...next].filter(place => !ends.includes(place));
}

function tooManySteps(length: number, places: readonly Place[]) {
  const hub = places.reduce((a, b) => (b.degree > a.degree ? b : a));
  const shorter = length > 1 ? `, or for a \`maxLength\` of ${length - 1}` : '';
  return tooExpensive(
    `A search for paths may take ${mostSteps.read.toLocaleString('en-US')} steps, and paths of length ${length} need more; ${hub.id} alone has ${hub.degree.toLocaleString('en-US')} relations. Name types of relations in \`through\`, leave out the kind of such an entity in \`kinds\`, ask for one \`assertion\`${shorter}.`,
  );
}

/** The statement of one level, from the start, which explains what the search costs. */
export function compilePaths(read: PathsRead): Statement {
  return render(compileLevel(read, [makePlace(read.from, 0)], null, mostSteps.read));
}

/** The ends that there are, with the number of their relations; their first levels, if short; and the state of the data. */
function compileOpening(read: PathsRead): Statement {
  const { from, to } = read;
  const [id, node] = [variable(), variable()];
  const ends = cypher`UNWIND ${parameter([from, to])} AS ${id} MATCH (${node}:Entity {id: ${id}}) RETURN 'ends' AS part, collect([${node}.id, COUNT { (${node})--() }]) AS rows`;
  const both = [makePlace(from, 0), makePlace(to, 0)];
  const level = compileLevel(read, both, null, 2 * mostAtOnce, mostAtOnce);
  return render(join([ends, level, compileState()], cypher` UNION ALL `));
}

/**
 * The relations of some places, one row `[seen, [id, degree, [from, type, isForward, isInferred, relation][]][]]`. `seen`
 * counts what was walked, before the tests and at most `most`. Types are a parameter: for a hub as fast as types in the text,
 * which would be another text for each choice of them. With `mostOfOne`, a place that has more relations is left out.
 */
function compileLevel(
  { from, to, types, kinds, assertion }: PathsRead,
  places: readonly Place[],
  meeting: ReadonlySet<Place> | null,
  most: number,
  mostOfOne: number | null = null,
): Cypher {
  const [id, node, relationship, far, seen, steps, label] = [
    variable(),
    variable(),
    variable(),
    variable(),
    variable(),
    variable(),
    variable(),
  ];
  const small = mostOfOne
    ? cypher` WHERE COUNT { (${node})--() } <= ${parameter(BigInt(mostOfOne))} MATCH (${node})`
    : cypher``;
  const walked = cypher`UNWIND ${parameter(places.map(p => p.id))} AS ${id} MATCH (${node}:Entity {id: ${id}})${small}-[${relationship}]-(${far}) WHERE type(${relationship}) IN ${parameter(types)} RETURN ${id}, ${relationship}, ${far} LIMIT ${parameter(BigInt(most))}`;
  const tests: Cypher[] = [cypher`${far}.id <> ${id}`];
  if (assertion) tests.push(cypher`${relationship}.assertion = ${parameter(assertion)}`);
  if (meeting) tests.push(cypher`${far}.id IN ${parameter([...meeting].map(p => p.id))}`);
  if (kinds)
    tests.push(
      cypher`(${far}.id IN ${parameter([from, to])} OR any(${label} IN labels(${far}) WHERE ${label} IN ${parameter(kinds)}))`,
    );
  const step = cypher`[${id}, type(${relationship}), startNode(${relationship}) <> ${far}, ${relationship}.assertion = 'INFERRED', elementId(${relationship})]`;
  const fit = cypher`collect(CASE WHEN ${join(tests, cypher` AND `)} THEN ${step} END)`;
  const rows = cypher`collect(CASE WHEN size(${steps}) > 0 THEN [${far}.id, COUNT { (${far})--() }, ${steps}] END)`;
  return cypher`CALL () { ${walked} } WITH ${far}, count(*) AS ${seen}, ${fit} AS ${steps} WITH sum(${seen}) AS ${seen}, ${rows} AS ${steps} RETURN 'level' AS part, [[${seen}, ${steps}]] AS rows`;
}

/** What is asked of the entities and the relations of the paths, by id and by the database's own name. */
function compileDetails(
  { nodeColumns, stepColumns }: PathsRead,
  paths: readonly (readonly Step[])[],
): Statement {
  const steps = paths.flat();
  const parts = [compileState()];
  if (nodeColumns.length > 0) {
    const [id, node] = [variable(), variable()];
    const ids = [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))];
    const found = cypher`UNWIND ${parameter(ids)} AS ${id} MATCH (${node}:Entity {id: ${id}})`;
    const row = compileColumns({ node }, nodeColumns);
    parts.push(gather(found, cypher`'nodes'`, cypher`[${id}, ${row}]`));
  }
  if (stepColumns.length > 0) {
    const [name, node, relationship] = [variable(), variable(), variable()];
    const names = [...new Set(steps.map(step => step.relation))];
    const found = cypher`UNWIND ${parameter(names)} AS ${name} MATCH (${node})-[${relationship}]->() WHERE elementId(${relationship}) = ${name}`;
    const row = compileColumns({ node, relationship }, stepColumns);
    parts.push(gather(found, cypher`'steps'`, cypher`[${name}, ${row}]`));
  }
  // The state is looked at last, when all else was read.
  return render(join(parts.reverse(), cypher` UNION ALL `));
}

/**
 * What tells one state of the data from another: how many datasets there are, when the last one was loaded, and which marks
 * an import that has begun has set.
 */
function compileState(): Cypher {
  const dataset = variable();
  return cypher`MATCH (${dataset}:Dataset) WITH ${dataset} ORDER BY ${dataset}.id RETURN 'state' AS part, [[toString(count(*)), max(${dataset}.loadedAt), collect(${dataset}.switchedBy)]] AS rows`;
}

function stateOf(records: Records): string {
  return JSON.stringify(rowsOf(records, 'state'));
}

function layOut(paths: readonly (readonly Step[])[], details: Records): unknown[][] {
  const nodes = new Map(rowsOf(details, 'nodes') as [string, unknown][]);
  const statements = new Map(rowsOf(details, 'steps') as [string, unknown][]);
  const node = (place: Place) => nodes.get(place.id) ?? [];
  const statement = (step: Step) => statements.get(step.relation) ?? [];
  return paths.map(path => [
    path.length,
    [path[0]!.from, ...path.map(step => step.to)].map(node),
    path.map(step => [step.type, step.isForward, node(step.from), node(step.to), statement(step)]),
  ]);
}
