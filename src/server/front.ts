import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Engine } from '../engine/execute.ts';
import { GraphError } from '../graph/errors.ts';
import type { Gate } from '../graph/gate.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import type { Question } from './questions.ts';

export interface Front {
  readonly engine: Engine;
  readonly gate: Pick<Gate, 'pass' | 'statistics'>;
  readonly catalogue: Catalogue;
  readonly questions: readonly Question[];
  readonly version: string;
}

interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly loadedAt: string;
}

interface Contents {
  readonly datasets: readonly Dataset[];
  /** How many entities there are, by the plural name of the kind, the most first; kinds with none are left out. */
  readonly counts: Readonly<Record<string, number>>;
}

/** `/` says what is here: a page for browsers, JSON for the rest. */
export function serveFront(app: FastifyInstance, front: Front): void {
  app.get('/', async (request, reply) => {
    const contents = await readContents(front);
    if (!contents) reply.code(503);
    if (!request.headers.accept?.includes('text/html')) {
      return {
        name: 'plangraph',
        version: front.version,
        graphql: '/graphql',
        schema: '/schema.graphql',
        graphiql: '/graphiql',
        views: '/views',
        health: ['/healthz', '/readyz'],
        ...(contents ?? { datasets: null, counts: null }),
      };
    }
    reply.type('text/html; charset=utf-8');
    return drawFront(front, contents).text;
  });
}

const question = parse('{ datasets { id title version licence loadedAt } }');

/** Undefined while the graph does not answer. */
async function readContents({ engine, gate, catalogue }: Front): Promise<Contents | undefined> {
  try {
    await gate.pass();
    const { result } = await engine.execute({ document: question });
    if (result.errors) throw result.errors[0]?.originalError ?? result.errors[0];
    const { labels } = gate.statistics();
    const counts = [...catalogue.kinds.values()].flatMap(({ name, plural }) => {
      const count = labels.get(name);
      return count ? [[plural, count] as const] : [];
    });
    counts.sort(([, a], [, b]) => b - a);
    return { datasets: result.data?.datasets as Dataset[], counts: Object.fromEntries(counts) };
  } catch (error) {
    if (error instanceof GraphError) return undefined;
    throw error;
  }
}

function drawFront({ questions, version }: Front, contents: Contents | undefined): Html {
  return page(
    'plangraph',
    html`
      <header>
        <h1>plangraph <small>${version}</small></h1>
        <p>A knowledge graph of development plans. Every statement in it carries the words of its source, or the reason why it holds.</p>
        <nav>
          <a class="way" href="/views"><b>Views</b> questions and their answers, as pages and as data</a>
          <a class="way" href="/graphiql"><b>GraphiQL</b> write a question and see the answer</a>
          <a class="way" href="/schema.graphql"><b>Schema</b> all that can be asked, as SDL</a>
          <span class="way"><b>POST /graphql</b> the API, for programs</span>
        </nav>
      </header>
      <h2>Questions to start with</h2>
      <ul class="questions">
        ${questions.map(({ title, query }) => html`<li><a href="/graphiql?query=${encodeURIComponent(query)}">${title}</a></li>`)}
      </ul>
      <h2>In the graph</h2>
      ${drawContents(contents)}
    `,
  );
}

function drawContents(contents: Contents | undefined): Html {
  if (!contents) return html`<p class="note">The graph does not answer at the moment; try again shortly.</p>`;
  const { datasets, counts } = contents;
  if (datasets.length === 0) {
    return html`<p class="note">Nothing yet: <code>plangraph import DIR</code> brings a dataset in.</p>`;
  }
  return html`
    <dl>
      ${Object.entries(counts).map(([kind, count]) => html`<div><dt>${inWords(kind)}</dt><dd>${count}</dd></div>`)}
    </dl>
    ${datasets.map(
      ({ id, title, version, licence, loadedAt }) => html`
        <section>
          <h3>${title}</h3>
          <p class="note"><code>${id}</code> version ${version} · ${licence} · loaded ${loadedAt.slice(0, 16).replace('T', ' ')} UTC</p>
        </section>`,
    )}`;
}

/** `industryClasses` → `industry classes`. */
const inWords = (name: string) => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
