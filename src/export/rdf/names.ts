/**
 * Where the names of an RDF export stand unless the user says otherwise. The project has no domain to make promises in:
 * a name under this base says what it names, and not that an address answers.
 */
export const defaultBase = 'urn:plangraph:';

/** Why names cannot stand under a base, to complete a message; null when they can. */
export function faultOfBase(base: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#:]$/i.test(base)) return null;
  return `must be an absolute IRI that ends in "/", "#" or ":", such as https://example.org/plans/, not "${base}".`;
}

/** The term of a value of an enum; two enums may have values of the same name. */
export function enumValueName(enumName: string, value: string): string {
  return `${enumName}-${value}`;
}

/** The IRIs of what an export is about. */
export interface Names {
  /** The namespace of the terms. */
  readonly vocabulary: string;
  readonly term: (name: string) => string;
  readonly enumValue: (enumName: string, value: string) => string;
  readonly dataset: (id: string) => string;
  readonly entity: (id: string) => string;
  readonly statement: (type: string, from: string, to: string) => string;
  /** The scheme of an official classification. */
  readonly scheme: (title: string) => string;
}

/** Names under a base: `xian-htz` a dataset, `xian-htz:M1-1` an entity, `statement/TYPE/from/to` a statement, `term/…`. */
export function namesUnder(base: string): Names {
  const vocabulary = `${base}term/`;
  return {
    vocabulary,
    term: name => vocabulary + name,
    enumValue: (enumName, value) => vocabulary + enumValueName(enumName, value),
    dataset: id => base + encode(id),
    entity: id => base + encode(id),
    statement: (...parts) => `${base}statement/${parts.map(encode).join('/')}`,
    scheme: title => `${base}scheme/${encode(title)}`,
  };
}

/** The name of a file by what it holds (RFC 6920), from its SHA-256 in hexadecimal; null for what is none. */
export function nameByHash(sha256: string): string | null {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}

/** A part of a path: the colon of an id may stand there as it is. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}
