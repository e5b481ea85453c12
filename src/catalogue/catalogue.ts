import {
  type ArgumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind as Node,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';

/** A value that a node holds itself. */
export interface Property {
  readonly name: string;
  /** `String`, `ID`, `Int`, `Float`, `Boolean`, `Date`, or the name of an enum. */
  readonly type: string;
  readonly enumValues: readonly string[] | null;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly isIndexed: boolean;
  readonly isSearched: boolean;
  /** A whole number that is a year. */
  readonly isYear: boolean;
  readonly description: string;
}

/** A relation between two kinds, read from the side it starts from. */
export interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly inverse: string;
  readonly isOne: boolean;
  readonly inverseIsOne: boolean;
  readonly isSymmetric: boolean;
  /** No chain of such relations leads back to where it starts. */
  readonly isAcyclic: boolean;
  /** It leads from what is narrower to what is wider. */
  readonly isWidening: boolean;
  readonly isStructural: boolean;
  readonly description: string;
}

/** One end of a relation: a field that leads from a kind to another. */
export interface Link {
  readonly name: string;
  readonly relation: Relation;
  readonly direction: 'out' | 'in' | 'both';
  /** The kind that has the field. */
  readonly near: string;
  /** The kind that it leads to. */
  readonly kind: string;
  readonly isOne: boolean;
  /** The type and direction lead from this kind to no other kind, so that the type alone finds the far ends. */
  readonly isAlone: boolean;
  readonly description: string;
}

/** A kind of entity. */
export interface Kind {
  /** The GraphQL type and the Neo4j label. */
  readonly name: string;
  /** The root field by id. */
  readonly singular: string;
  /** The root list and the name of the data file. */
  readonly plural: string;
  /** The value in the enum `Kind`. */
  readonly constant: string;
  readonly description: string;
  /** What every entity holds, then what this kind holds; `id` is not among them. */
  readonly properties: ReadonlyMap<string, Property>;
  /** The names of those properties that are the kind's own. */
  readonly own: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, Link>;
  /** The link from an entity of the kind to those that are wider. */
  readonly wider: Link | null;
  /** The relation types of which each entity of the kind needs one, whichever end it is. */
  readonly needs: readonly string[];
}

/** The model, as the schema folder states it. */
export interface Catalogue {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relations: readonly Relation[];
  /** The values of each enum of the model, by its name. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** What those values mean, in the same order. */
  readonly enumDescriptions: ReadonlyMap<string, readonly string[]>;
}

/** The kind of that name. Throws for a name that the schema does not have: callers hold names from the schema only. */
export function kindNamed(catalogue: Catalogue, name: string): Kind {
  const kind = catalogue.kinds.get(name);
  if (!kind) throw new Error(`The schema has no kind ${name}.`);
  return kind;
}

/**
 * Reads the model from the SDL of the schema folder (all files but the generated one, joined).
 * Throws an Error that says what is wrong with the model and where.
 */
export function readCatalogue(sdl: string): Catalogue {
  const { definitions } = parse(sdl);
  const objects = definitions.filter(d => d.kind === Node.OBJECT_TYPE_DEFINITION && directive(d, 'node'));
  // What only inputs and directives are made of are words of the API, not of the model.
  const held = new Set(
    definitions.flatMap(d =>
      d.kind === Node.OBJECT_TYPE_DEFINITION || d.kind === Node.INTERFACE_TYPE_DEFINITION
        ? (d.fields ?? []).map(f => namedType(f.type))
        : [],
    ),
  );
  const enumNodes = definitions.filter(
    (d): d is EnumTypeDefinitionNode => d.kind === Node.ENUM_TYPE_DEFINITION && held.has(d.name.value),
  );
  const enums = new Map(enumNodes.map(d => [d.name.value, (d.values ?? []).map(v => v.name.value)]));
  const enumDescriptions = new Map(
    enumNodes.map(d => [d.name.value, (d.values ?? []).map(v => v.description?.value ?? '')]),
  );
  const entity = definitions.find(
    (d): d is InterfaceTypeDefinitionNode =>
      d.kind === Node.INTERFACE_TYPE_DEFINITION && d.name.value === 'Entity',
  );
  if (!entity) throw new Error('The schema needs `interface Entity`, which says what every kind has.');

  const kindNodes = objects as ObjectTypeDefinitionNode[];
  const names = new Set(kindNodes.map(d => d.name.value));
  const relations = kindNodes.flatMap(d =>
    (d.fields ?? []).filter(isRelation).map(f => relation(d.name.value, f)),
  );
  for (const r of relations) {
    if (!names.has(r.to))
      throw new Error(`${r.from}.${r.field} leads to ${r.to}, which is no type with @node.`);
    if (r.isSymmetric && (r.from !== r.to || r.field !== r.inverse))
      throw new Error(
        `${r.from}.${r.field} is symmetric, so it must lead to ${r.from} and be its own inverse.`,
      );
    if (r.isAcyclic && (r.from !== r.to || r.isSymmetric))
      throw new Error(`${r.from}.${r.field} is acyclic, so it must lead to ${r.from}, in one direction.`);
    if (r.isWidening && !r.isAcyclic)
      throw new Error(`${r.from}.${r.field} leads to what is wider, so it must be acyclic.`);
  }

  const common = (entity.fields ?? []).filter(f => isStored(f, enums)).map(f => property(f, enums));
  const kinds = kindNodes.map((d): [string, Kind] => {
    const name = d.name.value;
    const own = (d.fields ?? []).filter(f => !isRelation(f)).map(f => property(f, enums));
    const links = linksOf(name, relations);
    const properties = new Map<string, Property>();
    for (const p of [...common, ...own]) {
      if (properties.has(p.name)) throw new Error(`${name}.${p.name} is declared twice.`);
      properties.set(p.name, p);
    }
    for (const link of links.keys())
      if (properties.has(link)) throw new Error(`${name}.${link} is both a value and a relation.`);
    return [
      name,
      {
        name,
        singular: name[0]!.toLowerCase() + name.slice(1),
        plural: stringArgument(directive(d, 'node')!.arguments, 'plural')!,
        constant: constantCase(name),
        description: d.description?.value ?? '',
        properties,
        own: new Set(own.map(p => p.name)),
        links,
        wider: widerOf(name, links),
        needs: needsOf(d, links),
      },
    ];
  });
  return { kinds: new Map(kinds), relations, enums, enumDescriptions };
}

function needsOf(type: ObjectTypeDefinitionNode, links: ReadonlyMap<string, Link>): string[] {
  const given = directive(type, 'node')!.arguments?.find(a => a.name.value === 'needs')?.value;
  const needs = given?.kind === Node.LIST ? given.values.filter(v => v.kind === Node.ENUM) : [];
  const types = new Set([...links.values()].map(link => link.relation.type));
  for (const { value } of needs)
    if (!types.has(value)) throw new Error(`${type.name.value} needs ${value}, but has no such relation.`);
  return needs.map(v => v.value);
}

/** Chains over the link are found by its type alone, so no other link of the kind may share type and direction. */
function widerOf(kind: string, links: ReadonlyMap<string, Link>): Link | null {
  const [wider, another] = [...links.values()].filter(l => l.relation.isWidening && l.direction === 'out');
  if (!wider) return null;
  if (another) throw new Error(`${kind} has two relations that lead to what is wider.`);
  if (!wider.isAlone)
    throw new Error(`${kind}.${wider.name} leads to what is wider, so its type may lead to no other kind.`);
  return wider;
}

/** `dueYear` → `DUE_YEAR`, `IndustryClass` → `INDUSTRY_CLASS`. */
export function constantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** The links of a kind: first those that it declares, then those that other kinds declare. */
function linksOf(kind: string, relations: readonly Relation[]): Map<string, Link> {
  const declared = relations
    .filter(r => r.from === kind)
    .map(
      (r): Omit<Link, 'isAlone'> => ({
        name: r.field,
        relation: r,
        direction: r.isSymmetric ? 'both' : 'out',
        near: kind,
        kind: r.to,
        isOne: r.isOne,
        description: r.description,
      }),
    );
  const inverse = relations
    .filter(r => r.to === kind && !r.isSymmetric)
    .map(
      (r): Omit<Link, 'isAlone'> => ({
        name: r.inverse,
        relation: r,
        direction: 'in',
        near: kind,
        kind: r.from,
        isOne: r.inverseIsOne,
        description: `The other side of \`${r.from}.${r.field}\`: ${r.description}`,
      }),
    );
  const links = [...declared, ...inverse];
  const found = new Map<string, Link>();
  for (const link of links) {
    if (found.has(link.name)) throw new Error(`${kind}.${link.name} is the name of two relations.`);
    const isAlone = !links.some(
      l => l !== link && l.relation.type === link.relation.type && overlaps(l.direction, link.direction),
    );
    found.set(link.name, { ...link, isAlone });
  }
  return found;
}

function overlaps(a: Link['direction'], b: Link['direction']): boolean {
  return a === b || a === 'both' || b === 'both';
}

function relation(from: string, field: FieldDefinitionNode): Relation {
  const { arguments: args } = directive(field, 'relation')!;
  const type = args?.find(a => a.name.value === 'type')?.value;
  const inverse = stringArgument(args, 'inverse');
  if (type?.kind !== Node.ENUM || !inverse)
    throw new Error(
      `${from}.${field.name.value}: @relation needs a type, written as an enum value, and an inverse.`,
    );
  return {
    type: type.value,
    from,
    to: namedType(field.type),
    field: field.name.value,
    inverse,
    isOne: !isList(field.type),
    inverseIsOne: booleanArgument(args, 'inverseIsOne'),
    isSymmetric: booleanArgument(args, 'symmetric'),
    isAcyclic: booleanArgument(args, 'acyclic'),
    isWidening: booleanArgument(args, 'widening'),
    isStructural: booleanArgument(args, 'structural'),
    description: field.description?.value ?? '',
  };
}

function property(field: FieldDefinitionNode, enums: ReadonlyMap<string, readonly string[]>): Property {
  const type = namedType(field.type);
  return {
    name: field.name.value,
    type,
    enumValues: enums.get(type) ?? null,
    isList: isList(field.type),
    isRequired: field.type.kind === Node.NON_NULL_TYPE,
    isIndexed: directive(field, 'index') !== undefined,
    isSearched: directive(field, 'search') !== undefined,
    isYear: directive(field, 'year') !== undefined,
    description: field.description?.value ?? '',
  };
}

const scalars = new Set(['String', 'Int', 'Float', 'Boolean', 'Date']);

/** A field of `Entity` that a node holds as a property; its id is a key of its own, the rest is read from elsewhere. */
function isStored(field: FieldDefinitionNode, enums: ReadonlyMap<string, readonly string[]>): boolean {
  const type = namedType(field.type);
  return scalars.has(type) || enums.has(type);
}

function isRelation(field: FieldDefinitionNode): boolean {
  return directive(field, 'relation') !== undefined;
}

function namedType(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Node.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Node.LIST_TYPE;
}

function directive(node: { readonly directives?: FieldDefinitionNode['directives'] }, name: string) {
  return node.directives?.find(d => d.name.value === name);
}

function stringArgument(args: readonly ArgumentNode[] | undefined, name: string): string | undefined {
  const value = args?.find(a => a.name.value === name)?.value;
  return value?.kind === Node.STRING ? value.value : undefined;
}

function booleanArgument(args: readonly ArgumentNode[] | undefined, name: string): boolean {
  const value = args?.find(a => a.name.value === name)?.value;
  return value?.kind === Node.BOOLEAN && value.value;
}
