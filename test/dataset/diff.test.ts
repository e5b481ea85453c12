import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { diffDatasets, isSame } from '../../src/dataset/diff.ts';
import { renderDiffMarkdown, renderDiffText } from '../../src/dataset/renderDiff.ts';
import { copyFixture, type Fixture } from './fixture.ts';

const catalogue = loadCatalogue();

function readTown(change: (fixture: Fixture) => void = () => {}): Dataset {
  const fixture = copyFixture();
  change(fixture);
  const { problems, datasets } = checkFiles([fixture.town], [fixture.text], catalogue);
  expect(problems).toEqual([]);
  return datasets[0]!;
}

const changed = () =>
  readTown(({ edit, append }) => {
    edit('town/dataset.yaml', 'version: 1.0.0', 'version: 1.1.0');
    edit('town/measures.yaml', 'dueYear: 2030', 'dueYear: 2031');
    edit('town/measures.yaml', '      quote: 光电子产业', '      quote: 光电子');
    edit('town/measures.yaml', '- id: M2\n', '- id: M3\n');
    append('town/regions.yaml', '- {id: R9, name: 示例*区*, level: ZONE, quote: 示例镇}\n');
  });

test('a dataset does not differ from itself', () => {
  const diff = diffDatasets(readTown(), readTown(), catalogue);
  expect(isSame(diff)).toBe(true);
  expect(renderDiffText(diff)).toBe('town: no difference\n');
  expect(renderDiffMarkdown(diff)).toBe('## town\n\nNo difference.\n');
});

test('a diff names each node, relation and value that was added, is gone or changed', () => {
  const diff = diffDatasets(readTown(), changed(), catalogue);
  expect(renderDiffText(diff)).toBe(`town 1.0.0 → 1.1.0
  dataset
    ~ dataset
        version: "1.0.0" → "1.1.0"
  nodes: 2 added, 1 gone, 1 changed
    + Measure M3 每年发布清单
    + Region R9 示例*区*
    - Measure M2 每年发布清单
    ~ Measure M1 发展光子、光电子产业
        dueYear: 2030 → 2031
  relations: 0 added, 0 gone, 1 changed
    ~ TARGETS_INDUSTRY M1 → I2 (发展光子、光电子产业 → 光电子)
        citations: "光电子产业" (63–68) → "光电子" (63–66)
`);
  expect(renderDiffText(diff, 1)).toContain('    + Measure M3 每年发布清单\n    … and 3 more\n');
});

test('the Markdown of a diff shows names as they are', () => {
  const markdown = renderDiffMarkdown(diffDatasets(readTown(), changed(), catalogue));
  expect(markdown).toContain('\n- **added** Region R9 示例\\*区\\*\n');
  expect(markdown).toContain('\n- **changed** Measure M1 发展光子、光电子产业\n  - dueYear: 2030 → 2031\n');
});

test('a new dataset is told by its size', () => {
  const town = readTown();
  const diff = diffDatasets(null, town, catalogue);
  expect(isSame(diff)).toBe(false);
  expect(renderDiffText(diff)).toBe(
    `town 1.0.0 (new): ${town.entities.length} nodes, ${town.relations.length} relations\n`,
  );
});
