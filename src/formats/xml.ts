/** An element of XML with its attributes, and with a text or other elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Element[] = [],
): Element {
  return { name, attributes, content };
}

/** An XML 1.0 document, one element a line. Only elements that hold elements are indented, so that no text gains a space. */
export function renderXml(root: Element): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement({ name, attributes, content }: Element, indent: string, lines: string[]): void {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const tag = `${indent}<${name}${given.join('')}`;
  if (content.length === 0) lines.push(`${tag}/>`);
  else if (typeof content === 'string') lines.push(`${tag}>${escapeText(content)}</${name}>`);
  else {
    lines.push(`${tag}>`);
    for (const child of content) writeElement(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

/** All but the characters that XML 1.0 allows (section 2.2): it cannot say these, not even by number. */
export const unsayable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML cannot say. */
export function sayable(text: string): string {
  return text.replace(unsayable, '\uFFFD');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A character by its entity or number. Of those without an entity, readers change such as stand for themselves. */
function escapeCharacter(character: string): string {
  return entities[character] ?? `&#${character.codePointAt(0)};`;
}

/** Line breaks, of XML 1.1 too, become line feeds. */
function escapeText(text: string): string {
  return sayable(text).replace(/[&<>\r\u0085\u2028]/g, escapeCharacter);
}

/** In attributes, line breaks and tabs become spaces. */
function escapeAttribute(text: string): string {
  return sayable(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, escapeCharacter);
}
