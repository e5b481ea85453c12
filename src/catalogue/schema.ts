import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { type Catalogue, readCatalogue } from './catalogue.ts';

const folder = join(import.meta.dirname, '../../schema');

/** Where the generated contract stands. */
export const publicSchemaFile = join(folder, 'public.graphql');

/** Where the schemas of the data files stand, for editors. */
export const editorSchemaFolder = join(folder, 'editor');

/** The SDL of the model: every file of the schema folder but the generated one, joined in the order of their names. */
export function readModel(): string {
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql') && file !== 'public.graphql')
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The catalogue of the schema folder. */
export function loadCatalogue(): Catalogue {
  return readCatalogue(readModel());
}

/** The public schema, as it was generated and committed. */
export function loadPublicSchema(): GraphQLSchema {
  return buildSchema(readFileSync(publicSchemaFile, 'utf8'));
}
