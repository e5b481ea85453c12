import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The schemas of the standards: the one that is asked, then those that it refers to. See `xsd/README.md`. */
const standards = {
  graphml: ['graphml.xsd', 'graphml-structure.xsd', 'xlink.xsd'],
  gexf: ['gexf.xsd', 'dynamics.xsd', 'viz.xsd'],
  stratml: ['PerformancePlanOrReport20160216.xsd'],
} as const;

/**
 * What is wrong with a document: by the grammar of the part of its standard that we write, and by the schema of the
 * standard itself where that was put into `xsd`.
 */
export async function faultsOf(xml: string, format: keyof typeof standards): Promise<string[]> {
  const grammar = await validate(xml, 'grammar', [`${format}.rng`], 'relaxng');
  const files = standards[format];
  const isThere = files.every(file => existsSync(join(import.meta.dirname, 'xsd', file)));
  return isThere ? [...grammar, ...(await validate(xml, 'xsd', files, 'schema'))] : grammar;
}

async function validate(
  xml: string,
  folder: string,
  files: readonly string[],
  extension: 'relaxng' | 'schema',
): Promise<string[]> {
  const [schema, ...preload] = files.map(fileName => ({
    fileName,
    contents: readFileSync(join(import.meta.dirname, folder, fileName), 'utf8'),
  }));
  const maxMemoryPages = 4096;
  const { errors } = await validateXML({ xml, schema: schema!, preload, extension, maxMemoryPages });
  return errors.map(({ message }) => message);
}
