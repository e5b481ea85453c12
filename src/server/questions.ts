import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A sample question of the pages: a `.graphql` file whose first line, a comment, says it in words. */
export interface Question {
  readonly title: string;
  readonly query: string;
}

const folder = path.join(import.meta.dirname, '../../web/graphiql/questions');

/** The sample questions in the order of their file names. */
export function readQuestions(): Question[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => {
      const query = readFileSync(path.join(folder, file), 'utf8');
      return { title: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, ''), query };
    });
}
