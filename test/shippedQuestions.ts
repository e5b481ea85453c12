import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownAnswer } from './shownAnswers.ts';

interface Question {
  readonly document: string;
  readonly variables?: Record<string, unknown> | undefined;
}

/** Every question that comes with plangraph, by where it stands. */
export function shippedQuestions(): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const folder of ['test/cases', 'web/graphiql/questions']) {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.graphql')))
      questions.set(join(folder, file), { document: readFileSync(join(folder, file), 'utf8') });
  }
  for (const page of ['README.md', 'docs/queries.md']) {
    const shown = readFileSync(page, 'utf8').matchAll(shownAnswer);
    for (const [i, { groups }] of [...shown].entries()) {
      const { question, variables } = groups!;
      questions.set(`${page} ${i + 1}`, {
        document: question!,
        variables: variables && JSON.parse(variables),
      });
    }
  }
  return questions;
}
