import { readFileSync, writeFileSync } from 'node:fs';
import { expandSchema } from './expand.ts';
import { publicSchemaFile, readModel } from './schema.ts';

// Writes schema/public.graphql; with --check it only says whether the committed file is what the model gives.
const generated = expandSchema(readModel());
if (!process.argv.includes('--check')) {
  writeFileSync(publicSchemaFile, generated);
} else if (readFileSync(publicSchemaFile, 'utf8') !== generated) {
  console.error(
    'schema/public.graphql is not what the model in schema/ gives. Run `npm run generate` and commit it.',
  );
  process.exitCode = 1;
}
