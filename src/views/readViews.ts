import { type GraphQLSchema, Kind } from 'graphql';
import type { ViewProblem } from './problem.ts';
import { readView, type ViewFile } from './readView.ts';
import type { BrokenView, View } from './view.ts';

/**
 * Reads views by their files, in the order of their names. Two views of one name, or with queries of one name, are both
 * broken: neither is the one that was meant.
 */
export function readViews(files: readonly ViewFile[], schema: GraphQLSchema): (View | BrokenView)[] {
  const read = files.map(file => readView(file, schema)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return read.map(one => {
    const problems = clashesOf(
      one,
      read.filter(other => other !== one),
    );
    if (problems.length === 0) return one;
    const { name, file, source } = one;
    return {
      is: 'broken',
      name,
      file,
      source,
      problems: [...(one.is === 'broken' ? one.problems : []), ...problems],
    };
  });
}

type Read = View | BrokenView;

/** What keeps a view from standing beside others: a name of one of them, or its query's. */
export function clashesOf(one: Read, others: readonly Read[]): ViewProblem[] {
  return [...sameName(one, others), ...sameQuery(one, others)].map(problem => ({
    file: one.file,
    ...problem,
  }));
}

/** Some disks and some people take upper and lower case for the same. */
function sameName({ name }: Read, others: readonly Read[]) {
  return others
    .filter(other => other.name.toLowerCase() === name.toLowerCase())
    .map(({ file }) => ({
      line: 1,
      message: `A view needs a name of its own, whatever its case, but ${file} has this one too. Name one of the files anew.`,
    }));
}

function sameQuery(one: Read, others: readonly Read[]) {
  const query = queryOf(one);
  return others
    .filter(other => query && queryOf(other)?.name === query.name)
    .map(({ file }) => ({
      line: query!.line,
      message: `The query of a view needs a name of its own, for the clients that are made of it, but that of ${file} is \`${query!.name}\` too. Name one of them anew.`,
    }));
}

function queryOf(one: Read): { name: string; line: number } | null {
  if (one.is === 'broken') return null;
  const operation = one.document.definitions.find(d => d.kind === Kind.OPERATION_DEFINITION)!;
  return { name: operation.name!.value, line: operation.loc!.startToken.line };
}
