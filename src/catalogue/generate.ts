import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderJson } from '../scaffold/editorFiles.ts';
import { editorSchemas } from '../scaffold/editorSchemas.ts';
import { expandSchema } from './expand.ts';
import { editorSchemaFolder, loadCatalogue, publicSchemaFile, readModel } from './schema.ts';

// Writes what follows from the model: schema/public.graphql, and the schemas of the data files in schema/editor/. With
// --check it only says whether the committed files are what the model gives.
const generated = new Map([
  [publicSchemaFile, expandSchema(readModel())],
  ...[...editorSchemas(loadCatalogue())].map(
    ([name, schema]) => [path.join(editorSchemaFolder, name), renderJson(schema)] as const,
  ),
]);
mkdirSync(editorSchemaFolder, { recursive: true });
const present = [
  publicSchemaFile,
  ...readdirSync(editorSchemaFolder).map(name => path.join(editorSchemaFolder, name)),
];
const gone = present.filter(file => !generated.has(file));
if (!process.argv.includes('--check')) {
  for (const [file, contents] of generated) writeFileSync(file, contents);
  for (const file of gone) rmSync(file);
} else {
  const stale = [...generated].filter(
    ([file, contents]) => !present.includes(file) || readFileSync(file, 'utf8') !== contents,
  );
  const names = [...stale.map(([file]) => file), ...gone].map(file => path.relative(process.cwd(), file));
  if (names.length > 0) {
    console.error(
      `Not what the model in schema/ gives: ${names.join(', ')}. Run \`npm run generate\` and commit.`,
    );
    process.exitCode = 1;
  }
}
