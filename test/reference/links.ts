import { readdirSync, readFileSync } from 'node:fs';
import { type ArgumentNode, Kind, parse } from 'graphql';

export interface ReferenceLink {
  readonly type: string;
  readonly way: 'out' | 'in' | 'both';
  readonly far: string;
  readonly isOne: boolean;
  readonly isStructural: boolean;
  /** It leads to what is wider. */
  readonly isWidening: boolean;
}

/** Which relation each field `Kind.field` reads, and which way: taken from the schema folder by itself. */
export function readLinks(): Map<string, ReferenceLink> {
  const files = readdirSync('schema').filter(f => f.endsWith('.graphql') && f !== 'public.graphql');
  const links = new Map<string, ReferenceLink>();
  for (const type of files.flatMap(f => parse(readFileSync(`schema/${f}`, 'utf8')).definitions)) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const relation = field.directives?.find(d => d.name.value === 'relation');
      if (!relation) continue;
      const given = Object.fromEntries((relation.arguments ?? []).map(a => [a.name.value, literalOf(a)]));
      const text = JSON.stringify(field.type);
      const far = /"kind":"Name","value":"(\w+)"/.exec(text)![1]!;
      const isOne = !text.includes('ListType');
      const name = type.name.value;
      const relationType = given.type as string;
      const isWidening = given.widening === true;
      const isStructural = given.structural === true;
      if (given.symmetric) {
        links.set(`${name}.${field.name.value}`, {
          type: relationType,
          way: 'both',
          far,
          isOne,
          isWidening,
          isStructural,
        });
      } else {
        links.set(`${name}.${field.name.value}`, {
          type: relationType,
          way: 'out',
          far,
          isOne,
          isWidening,
          isStructural,
        });
        links.set(`${far}.${given.inverse}`, {
          type: relationType,
          way: 'in',
          far: name,
          isOne: given.inverseIsOne === true,
          isWidening: false,
          isStructural,
        });
      }
    }
  }
  return links;
}

function literalOf({ value }: ArgumentNode): unknown {
  return 'value' in value ? value.value : null;
}
