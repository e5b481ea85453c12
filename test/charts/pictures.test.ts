import { readFileSync, writeFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { drawnOf } from '../../src/views/drawn.ts';
import { readView } from '../../src/views/readView.ts';
import { readAnswer, readWhole } from '../../src/views/readWhole.ts';
import type { View } from '../../src/views/view.ts';
import { Chart } from '../../web/charts/Chart.tsx';
import { catalogue, createTestEngine, loadSeed, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

// The pictures of the READMEs are what the charts draw of the data. PLANGRAPH_UPDATE=docs draws them anew.
let graph: Graph;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await loadSeed(graph);
});
afterAll(() => graph?.close());

test.each(['en', 'zh'] as const)('the picture of the README is drawn of the data: %s', async language => {
  const file = 'views/from-pathway-to-industry.graphql';
  const view = readView({ file, source: readFileSync(file, 'utf8') }, schema) as View;
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: () => '1' });
  const drawn = drawnOf(view, catalogue, await readAnswer(view, reading));
  const title = view.title[language];
  const picture = createElement(Chart, {
    drawn,
    options: { width: 960, language, title, hrefOf: () => null },
  });
  const svg = `${renderToStaticMarkup(picture)}\n`;
  const shown = `docs/pictures/from-pathway-to-industry.${language}.svg`;
  if (process.env.PLANGRAPH_UPDATE === 'docs' && !process.env.CI) writeFileSync(shown, svg);
  expect(readFileSync(shown, 'utf8')).toBe(svg);
});
