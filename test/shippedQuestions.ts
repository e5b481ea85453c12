import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every question that comes with plangraph, by where it stands. */
export function shippedQuestions(): Map<string, string> {
  const questions = new Map<string, string>();
  for (const folder of ['test/cases', 'web/graphiql/questions']) {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.graphql')))
      questions.set(join(folder, file), readFileSync(join(folder, file), 'utf8'));
  }
  const readme = readFileSync('README.md', 'utf8').matchAll(/```graphql\n(.*?)```/gs);
  for (const [i, [, question]] of [...readme].entries()) questions.set(`README.md ${i + 1}`, question!);
  return questions;
}
