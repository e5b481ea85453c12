import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
} from 'yaml';

/** A value of a YAML file with the line it starts on; a value of a mapping counts from the line of its key. */
export type Value = Scalar | List | Mapping;

interface Scalar {
  readonly type: 'scalar';
  readonly line: number;
  readonly value: string | number | boolean | null;
}

interface List {
  readonly type: 'list';
  readonly line: number;
  readonly items: readonly Value[];
}

export interface Mapping {
  readonly type: 'mapping';
  readonly line: number;
  readonly fields: ReadonlyMap<string, Value>;
}

/** A file that is no YAML, or more than the data format takes from YAML. */
export class BrokenYaml extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What to do about the faults that writers make most, which the library names in terms of its grammar. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'In single quotes a backslash is nothing but itself.',
  BAD_INDENT: 'Close each [ and { on the line that opens it.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put a text with ": " in it in quotes, and the keys of an entry exactly under each other.',
  DUPLICATE_KEY: 'The key stands twice in one entry; keep one of the two.',
  MISSING_CHAR: 'Put ": " behind each key, "- " before each item of a list, and close each quote.',
  MULTILINE_IMPLICIT_KEY: 'Put ": " behind each key, a colon and a space, in half width.',
  MULTIPLE_DOCS: 'Leave out the line "---".',
  TAG_RESOLVE_FAILED: 'Put the text in quotes.',
  UNEXPECTED_TOKEN:
    'Put the keys of an entry exactly under each other, with spaces before them, not tabs, and quotes around a whole text or nowhere.',
};

/**
 * Reads YAML 1.2 without anchors, aliases and tags. An empty file is null, and a key without a value is left out. Throws
 * BrokenYaml at the first fault.
 */
export function parseYaml(text: string): Value {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault)
    throw new BrokenYaml(
      lineAt(fault.pos[0]),
      [`is no good YAML: ${fault.message}.`, advice[fault.code]].filter(Boolean).join(' '),
    );

  const read = (node: ParsedNode | null, line: number): Value => {
    if (node === null) return { type: 'scalar', line, value: null };
    if (isAlias(node) || node.anchor)
      throw new BrokenYaml(
        lineAt(node.range[0]),
        'Anchors and aliases, & and * before a value, are not taken; write the value out, or put it in quotes.',
      );
    if (isSeq(node)) {
      const items = node.items.map(item => read(item, lineAt(item.range[0])));
      return { type: 'list', line, items };
    }
    if (isMap(node)) {
      const fields = node.items
        .map(({ key, value }): [string, Value] => [
          isScalar(key) ? String(key.value) : '',
          read(value, lineAt(key.range[0])),
        ])
        .filter(([, value]) => value.type !== 'scalar' || value.value !== null);
      return { type: 'mapping', line, fields: new Map(fields) };
    }
    return { type: 'scalar', line, value: node.value as Scalar['value'] };
  };
  return read(document.contents, document.contents ? lineAt(document.contents.range[0]) : 1);
}
