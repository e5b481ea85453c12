import type { Catalogue } from '../catalogue/catalogue.ts';
import { dataFiles, editorSchemas, type Particulars, schemaFileOf } from './editorSchemas.ts';

/** Where the schemas stand in the directory of a dataset. */
export const editorFolder = '.vscode/plangraph';

/** The schemas of a dataset, by path in its directory, by which an editor knows the data format and its ids. */
export function schemaFiles(catalogue: Catalogue, particulars: Particulars): Map<string, string> {
  return new Map(
    [...editorSchemas(catalogue, particulars)].map(([name, schema]) => [
      `${editorFolder}/${name}`,
      renderJson(schema),
    ]),
  );
}

/**
 * What tells VS Code and its YAML extension which schema is for which file, by path in the directory of a dataset. It
 * stands apart, so that the data files need no line that is not data.
 */
export function editorSettings(catalogue: Catalogue): Map<string, string> {
  const associations = dataFiles(catalogue).map(file => [`${editorFolder}/${schemaFileOf(file)}`, file]);
  return new Map([
    ['.vscode/settings.json', renderJson({ 'yaml.schemas': Object.fromEntries(associations) })],
    ['.vscode/extensions.json', renderJson({ recommendations: ['redhat.vscode-yaml'] })],
  ]);
}

export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
