import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { renderFiles } from '../../src/export/yaml.ts';
import { copyFixture } from '../dataset/fixture.ts';

const catalogue = loadCatalogue();

function readGood(dirs: readonly string[], texts: readonly string[] = []): Dataset[] {
  const { problems, datasets } = checkFiles(dirs, texts, catalogue);
  expect(problems).toEqual([]);
  return [...datasets];
}

/** The files of one dataset among others. */
function filesOf(dataset: Dataset, all: readonly Dataset[]): Map<string, string> {
  const named = all.flatMap(({ entities }) =>
    entities.map(({ id, kind, values }) => [id, { kind, name: String(values.get('name')) }] as const),
  );
  return renderFiles(dataset, { catalogue, beyond: new Map(named) });
}

test('the shipped files are in the form that an export has', () => {
  const dirs = readdirSync('seed').map(name => path.join('seed', name));
  const datasets = readGood(dirs);
  for (const [i, dataset] of datasets.entries()) {
    const shipped = readdirSync(dirs[i]!).map(name => [
      name,
      readFileSync(path.join(dirs[i]!, name), 'utf8'),
    ]);
    expect(Object.fromEntries(filesOf(dataset, datasets))).toEqual(Object.fromEntries(shipped));
  }
});

test('files in any form come back as the same dataset', () => {
  const fixture = copyFixture();
  fixture.edit('atlas/dataset.yaml', 'id: atlas', 'id: common');
  fixture.edit('town/targets.yaml', 'atlas:R1', 'common:R1');
  fixture.append('town/regions.yaml', '- {id: R9, name: 示例区, level: ZONE, quote: 示例镇, parts: []}\n');
  fixture.append(
    'atlas/industries.yaml',
    '- {id: "town:I3", closeMatches: [{to: "town:I1", inferred: "a: b # c", quotes: [光子, {quote: 新产业, occurrence: 2}], in: "town:SRC"}]}\n',
  );
  fixture.append(
    'atlas/initiatives.yaml',
    '- {id: IN, name: "=1: \\"x\\"", initiativeType: THEME, advancedByMeasures: [{to: "town:M2", inferred: so}]}\n',
  );
  const datasets = readGood([fixture.atlas, fixture.town], [fixture.text]);

  const root = mkdtempSync(path.join(tmpdir(), 'plangraph-yaml-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dirs = datasets.map(dataset => {
    const dir = mkdtempSync(path.join(root, 'dataset-'));
    for (const [name, text] of filesOf(dataset, datasets)) writeFileSync(path.join(dir, name), text);
    return dir;
  });
  const again = readGood(dirs);
  const comparable = ({ lock: _, ...rest }: Dataset) => rest;
  expect(again.map(comparable)).toEqual(datasets.map(comparable));
  expect(again.map(dataset => filesOf(dataset, again))).toEqual(
    datasets.map(dataset => filesOf(dataset, datasets)),
  );
});
