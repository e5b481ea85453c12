import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Parts of a list in a field; no text holds it. */
const listDelimiter = '\u001f';

type Value = string | bigint | number | boolean | readonly (string | bigint | number | boolean)[];

/** One file of `neo4j-admin database import`: all nodes of a kind, or all relationships of a type. */
export interface CsvFile {
  readonly file: string;
  write(keys: readonly string[], properties: Readonly<Record<string, Value>>): void;
  close(): void;
}

const bufferedCharacters = 1 << 20;

/**
 * Opens a file. Its columns are `keys` and then the properties, with the types that their values in `examples` have. A
 * property that no example has throws, as its column would be missing.
 */
export function openCsv(
  directory: string,
  name: string,
  keys: readonly string[],
  examples: Iterable<Readonly<Record<string, Value>>>,
): CsvFile {
  const types = new Map<string, string>();
  for (const properties of examples)
    for (const [property, value] of Object.entries(properties)) {
      const type = typeOf(value);
      if (type && types.get(property) === undefined) types.set(property, type);
    }
  const columns = [...types.keys()];
  const known = new Set(columns);
  const file = path.join(directory, `${name}.csv`);
  const descriptor = openSync(file, 'w');
  let lines = `${[...keys, ...columns.map(c => `${c}:${types.get(c)}`)].join()}\n`;
  const flush = () => {
    writeSync(descriptor, lines);
    lines = '';
  };
  return {
    file,
    write(ids, properties) {
      for (const property of Object.keys(properties))
        if (!known.has(property) && typeOf(properties[property]!))
          throw new Error(`${name}.${property} stands in no example, so it has no column.`);
      const fields = columns.map(column => field(properties[column]));
      lines += `${[...ids.map(field), ...fields].join()}\n`;
      if (lines.length > bufferedCharacters) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}

/** The type as the header of a column names it; undefined for an empty list. */
function typeOf(value: Value): string | undefined {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'bigint':
      return 'long';
    case 'number':
      return 'double';
    case 'boolean':
      return 'boolean';
    default:
      return value.length === 0 ? undefined : `${typeOf(value[0]!)}[]`;
  }
}

function field(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quote(value);
  return typeof value === 'object' ? quote(value.join(listDelimiter)) : String(value);
}

const quote = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);
