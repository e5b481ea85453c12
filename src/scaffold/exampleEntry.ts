import type { Catalogue, Kind, Link, Property } from '../catalogue/catalogue.ts';
import { captionsKey } from '../dataset/readEntry.ts';
import { sourceKind, statementKeys } from '../dataset/statement.ts';
import { entryKeyDescriptions, statementKeyDescriptions } from './keyDescriptions.ts';
import { mustBeWritten, writtenProperties } from './writtenProperties.ts';

/** Stands for text of the writer. */
const placeholder = '…';

/** The keys of a statement that an entry with one quotation has no use for; they are shown, but as comments. */
const alternatives: ReadonlySet<string> = new Set(['in', 'occurrence', 'quotes', 'inferred']);

/**
 * The lines of an entry of a kind with all that it may hold, each key under what it means and which values it takes. What
 * stands in place of something else, and relations that belong at their other end, are comments in it. The entry is good
 * where `<kind>-1` is the id of an entity of each kind, `<kind>-2` of a second one, and the text has the placeholder.
 */
export function exampleEntry(kind: Kind, catalogue: Catalogue): string[] {
  const isSource = kind.name === sourceKind;
  return [
    `# ${entryKeyDescriptions.id} Required.`,
    `id: ${kind.singular}-1`,
    ...writtenProperties(kind).flatMap(property => propertyLines(property, catalogue)),
    ...statementKeys.flatMap(key => statementLines(key, catalogue)),
    ...(isSource ? [`# ${entryKeyDescriptions.captions}`, `${captionsKey}:`, `  quote: ${placeholder}`] : []),
    ...[...kind.links.values()].flatMap(link => linkLines(link, kind)),
  ].map((line, i) => (i === 1 ? `- ${line}` : `  ${line}`));
}

function propertyLines(property: Property, catalogue: Catalogue): string[] {
  const { name, type, isList, description } = property;
  const value = exampleValue(property);
  return [
    `# ${description}${mustBeWritten(property) ? ' Required.' : ''}`,
    ...valueLines(type, catalogue),
    `${name}: ${isList ? `[${value}]` : value}`,
  ];
}

function exampleValue({ name, type, enumValues }: Property): string {
  if (enumValues) return enumValues[0]!;
  switch (type) {
    case 'Int':
      return /year|^period/i.test(name) ? '2030' : '1';
    case 'Float':
      return '1';
    case 'Boolean':
      return 'true';
    case 'Date':
      return '2030-01-31';
    default:
      return placeholder;
  }
}

/** A line on each value of an enum; none for other types. */
function valueLines(type: string, catalogue: Catalogue): string[] {
  const meanings = catalogue.enumDescriptions.get(type);
  return (catalogue.enums.get(type) ?? []).map((value, i) => `#   ${value}: ${meanings?.[i]}`);
}

function statementLines(key: (typeof statementKeys)[number], catalogue: Catalogue): string[] {
  const values: Record<typeof key, string> = {
    quote: placeholder,
    in: 'source-1',
    occurrence: '2',
    quotes: `[${placeholder}, { quote: ${placeholder}, occurrence: 2 }]`,
    inferred: placeholder,
    basis: catalogue.enums.get('Basis')![0]!,
    note: placeholder,
  };
  return [
    `# ${statementKeyDescriptions[key]}`,
    ...(key === 'basis' ? valueLines('Basis', catalogue) : []),
    `${alternatives.has(key) ? '# ' : ''}${key}: ${values[key]}`,
  ];
}

function linkLines({ name, kind: far, isOne, relation, direction, description }: Link, kind: Kind): string[] {
  const singular = far[0]!.toLowerCase() + far.slice(1);
  const to = `${singular}-${far === kind.name ? 2 : 1}`;
  const isNeeded = kind.needs.includes(relation.type);
  const about = `# ${description}${isNeeded ? ` Each ${kind.singular} needs one.` : ''}`;
  if (direction === 'in') {
    const item = `{ to: ${to}, quote: ${placeholder} }`;
    return [about, `# ${name}: ${isOne ? item : `[${item}]`}`];
  }
  return isOne
    ? [about, `${name}:`, `  to: ${to}`, `  quote: ${placeholder}`]
    : [about, `${name}:`, `  - to: ${to}`, `    quote: ${placeholder}`];
}
