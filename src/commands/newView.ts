import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { loadPublicSchema } from '../catalogue/schema.ts';
import { renderViewProblem } from '../views/problem.ts';
import { readView } from '../views/readView.ts';
import { CommandRefused } from './commandRefused.ts';
import { tell } from './terminal.ts';

export interface NewView {
  readonly dir: string;
  /** A file with a query; without one the view begins with a small query to change. */
  readonly from: string | undefined;
  readonly title: string | undefined;
}

/**
 * Makes the file of a view out of a query, as a table to begin with. Throws a CommandRefused that says what is in the way;
 * then nothing is written.
 */
export function newView(name: string, { dir, from, title }: NewView): void {
  const file = path.join(dir, `${name}.graphql`);
  if (existsSync(file)) throw new CommandRefused(`${file} is there already. Give another name.`);
  const source = makeView(name, from === undefined ? starter : readQuery(from), from ?? file, title);
  // A fault is in the query, whose lines are those of the view.
  const read = readView({ file: `${name}.graphql`, source }, loadPublicSchema());
  if (read.is === 'broken')
    throw new CommandRefused(
      read.problems.map(problem => renderViewProblem({ ...problem, file: from ?? file })).join('\n'),
    );
  mkdirSync(dir, { recursive: true });
  writeFileSync(file, source, { flag: 'wx' });
  tell(`${file} is there. How it is drawn, its title and its roles stand in the file.`);
  tell(`  npx plangraph views run ${name}\n  shows its rows.`);
}

const starter = `{
  measures(orderBy: [{ field: NAME }]) {
    nodes {
      name
      industries {
        edges {
          assertion
          node {
            name
          }
        }
      }
    }
  }
}
`;

function readQuery(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandRefused(`${file} cannot be read. --from needs a file with a query.`);
  }
}

/** The query with a name and with @view, in the lines where it was. */
function makeView(name: string, query: string, file: string, title: string | undefined): string {
  const operation = parseQuery(query, file);
  if (!operation) return query;
  const { loc, description, selectionSet } = operation;
  const brace = selectionSet.loc!.start;
  const keyword = description ? loc!.startToken.next! : loc!.startToken;
  const isShort = keyword.start === brace;
  const named = operation.name ? '' : ` ${queryName(name)}`;
  const isView = operation.directives?.some(d => d.name.value === 'view');
  const drawn = isView ? '' : `@view(as: TABLE, title: ${JSON.stringify(title ?? titleIn(query) ?? name)}) `;
  if (isShort) return `${query.slice(0, brace)}query${named} ${drawn}${query.slice(brace)}`;
  const [before, head] = [query.slice(0, keyword.end), query.slice(keyword.end, brace)];
  return `${before}${named}${head.trimEnd()} ${drawn}${query.slice(brace)}`;
}

/** The first operation; a file that holds none, or more, is refused when it is read as a view. */
function parseQuery(query: string, file: string): OperationDefinitionNode | undefined {
  try {
    return parse(query).definitions.find(d => d.kind === Kind.OPERATION_DEFINITION);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new CommandRefused(`${file}:${error.locations?.[0]?.line ?? 1}: ${error.message}`);
  }
}

/** A comment at the start says what the query is for. */
function titleIn(query: string): string | undefined {
  return /^\s*#\s*(.+)/.exec(query)?.[1]?.trim();
}

/** `which-measures` → `WhichMeasures`. */
function queryName(name: string): string {
  return name
    .replace(/(?:^|[-_])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/\W/g, '');
}
