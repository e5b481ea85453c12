import { isEnumType } from 'graphql';
import type { Field } from '../formats/field.ts';
import { type Asked, type AskedPath, isOfConnection, pathsOf, renderPath } from './asked.ts';
import { enumMeanings } from './enumMeanings.ts';
import type { Report } from './problem.ts';
import { type Keys, placeOf, type Spine, sharedLists } from './spine.ts';
import type { Said } from './view.ts';

/** A column of a view's table. */
export interface Column {
  readonly field: Field;
  /** How many lists of the spine lie above it: from an item of the last of these `keys` lead to its values. */
  readonly depth: number;
  readonly keys: Keys;
  /** What the values of an enum mean, by value; else nothing. */
  readonly meanings: Readonly<Record<string, Said>>;
  /** Lists beside the spine lie on the way, so there may be many values, or none. */
  readonly isBeside: boolean;
}

const fieldTypes: Readonly<Record<string, Field['type']>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

/**
 * The columns of a view: its fields in their order, but for hidden ones. They are named by what leads to them: keys with
 * dots between them, without those of connections and without the root field, where there is only one.
 */
export function readColumns(fields: readonly Asked[], spine: Spine, report: Report): Column[] {
  const paths = [...pathsOf(fields)].filter(
    path => path.at(-1)!.fields.length === 0 && !path.some(({ isHidden }) => isHidden),
  );
  const named = new Map<string, AskedPath>();
  for (const path of paths) {
    const name = nameOf(path, fields.length === 1);
    const first = named.get(name);
    if (first) {
      report(
        path.at(-1)!.line,
        `${renderPath(path)} and ${renderPath(first)} (line ${first.at(-1)!.line}) would both be the column \`${name}\`. Give one of them an alias, or mark it @hidden.`,
      );
    } else named.set(name, path);
  }
  return [...named].map(([name, path]): Column => {
    const { field, type, isList } = path.at(-1)!;
    const { lists, rest } = placeOf(path);
    const depth = sharedLists(spine, lists);
    const isBeside = depth < lists.length;
    return {
      field: {
        name,
        type: isBeside ? 'text' : (fieldTypes[type.name] ?? 'text'),
        isList: isList && !isBeside,
        description: field.description ?? '',
      },
      depth,
      keys: [...lists.slice(depth).flat(), ...rest],
      isBeside,
      meanings: isEnumType(type) ? enumMeanings(type) : {},
    };
  });
}

function nameOf(path: AskedPath, isOnlyRoot: boolean): string {
  const [root, ...others] = path;
  const shown = others.filter(asked => !isOfConnection(asked)).map(({ key }) => key);
  return [...(isOnlyRoot && shown.length > 0 ? [] : [root!.key]), ...shown].join('.');
}
