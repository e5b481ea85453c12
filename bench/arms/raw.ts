import { openGraph } from '../../src/graph/driver.ts';
import { questions } from '../questions/all.ts';
import type { Read, Variables } from '../questions/question.ts';
import { graphAddress, serveArm } from './shell.ts';

// Arm A: hand-written Cypher for each question, and JSON. It knows nothing of GraphQL.

interface Asked {
  readonly question: string;
  readonly variables: Variables;
}

await serveArm(async ({ config, app }) => {
  const graph = openGraph(graphAddress(config));
  await graph.verify();
  let statements = 0;
  const read: Read = (text, params) => {
    statements++;
    return graph.read({ text, params }, { timeoutMs: config.transactionTimeout });
  };
  const byName = new Map(questions.map(question => [question.name, question]));
  app.post('/ask', async (request, reply) => {
    const { question, variables } = request.body as Asked;
    const data = await byName.get(question)!.raw(read, variables);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify({ data }));
  });
  return { statements: () => statements, close: () => graph.close() };
});
