import { Ajv } from 'ajv';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { editorSchemas, type Particulars, schemaFileOf } from '../../src/scaffold/editorSchemas.ts';

/** Says what the schema of a data file has against its contents; nothing when they are good. */
export function createValidator(
  particulars?: Particulars,
): (dataFile: string, contents: unknown) => string[] {
  // The keywords of the YAML language server are none of Ajv's.
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const [name, schema] of editorSchemas(loadCatalogue(), particulars)) ajv.addSchema(schema, name);
  return (dataFile, contents) => {
    const validate = ajv.getSchema(schemaFileOf(dataFile))!;
    validate(contents);
    return (validate.errors ?? []).map(
      ({ instancePath, keyword, message }) => `${instancePath} ${keyword}: ${message}`,
    );
  };
}
