import type { Citation } from './dataset.ts';
import {
  type Changes,
  type Diff,
  type FieldChange,
  isSame,
  type NodeName,
  type RelationName,
} from './diff.ts';
import { writtenId } from './ids.ts';

/** One difference: a mark, what it is about, and what changed in it. */
interface Item {
  readonly mark: '+' | '-' | '~';
  readonly title: string;
  readonly fields: readonly string[];
}

interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/**
 * A diff for a terminal. Of each section at most `most` items are told, then how many more there are; of a new dataset,
 * how many in all.
 */
export function renderDiffText(diff: Diff, most = Number.POSITIVE_INFINITY): string {
  if (isSame(diff)) return `${diff.after.id}: no difference\n`;
  if (!diff.before)
    return `${titleOf(diff)}: ${diff.nodes.added.length} nodes, ${diff.relations.added.length} relations\n`;
  const lines = [titleOf(diff)];
  for (const { title, items } of sectionsOf(diff)) {
    lines.push(`  ${title}`);
    for (const { mark, title, fields } of items.slice(0, most))
      lines.push(`    ${mark} ${title}`, ...fields.map(field => `        ${field}`));
    if (items.length > most) lines.push(`    … and ${items.length - most} more`);
  }
  return `${lines.join('\n')}\n`;
}

/** A diff as Markdown, for a review. */
export function renderDiffMarkdown(diff: Diff): string {
  if (isSame(diff)) return `## ${escapeMarkdown(diff.after.id)}\n\nNo difference.\n`;
  const words = { '+': 'added', '-': 'gone', '~': 'changed' };
  const sections = sectionsOf(diff).map(({ title, items }) =>
    [
      `### ${escapeMarkdown(title)}`,
      '',
      ...items.flatMap(({ mark, title, fields }) => [
        `- **${words[mark]}** ${escapeMarkdown(title)}`,
        ...fields.map(field => `  - ${escapeMarkdown(field)}`),
      ]),
    ].join('\n'),
  );
  return `${[`## ${escapeMarkdown(titleOf(diff))}`, ...sections].join('\n\n')}\n`;
}

function titleOf({ before, after }: Diff): string {
  if (!before) return `${after.id} ${after.version} (new)`;
  return before.version === after.version
    ? `${after.id} ${after.version}`
    : `${after.id} ${before.version} → ${after.version}`;
}

function sectionsOf({ dataset, nodes, relations, after }: Diff): Section[] {
  const written = (id: string) => writtenId(id, after.id);
  const node = ({ id, kind, name }: NodeName) => `${kind} ${written(id)} ${name}`;
  const relation = ({ type, from, fromName, to, toName }: RelationName) =>
    `${type} ${written(from)} → ${written(to)} (${fromName ?? written(from)} → ${toName ?? written(to)})`;
  const whole = { mark: '~' as const, title: 'dataset', fields: dataset.map(showChange) };
  return [
    { title: 'dataset', items: dataset.length > 0 ? [whole] : [] },
    { title: `nodes: ${count(nodes)}`, items: itemsOf(nodes, node) },
    { title: `relations: ${count(relations)}`, items: itemsOf(relations, relation) },
  ].filter(({ items }) => items.length > 0);
}

function count({ added, gone, changed }: Changes<unknown>): string {
  return `${added.length} added, ${gone.length} gone, ${changed.length} changed`;
}

function itemsOf<N>({ added, gone, changed }: Changes<N>, titleOf: (name: N) => string): Item[] {
  return [
    ...added.map(name => ({ mark: '+' as const, title: titleOf(name), fields: [] })),
    ...gone.map(name => ({ mark: '-' as const, title: titleOf(name), fields: [] })),
    ...changed.map(name => ({
      mark: '~' as const,
      title: titleOf(name),
      fields: name.fields.map(showChange),
    })),
  ];
}

function showChange({ field, before, after }: FieldChange): string {
  return `${field}: ${show(field, before)} → ${show(field, after)}`;
}

function show(field: string, value: unknown): string {
  if (value === null) return 'nothing';
  if (field !== 'citations') return JSON.stringify(value);
  const citations = value as readonly Citation[];
  if (citations.length === 0) return 'nothing';
  return citations.map(({ quote, start, end }) => `"${quote}" (${start}–${end})`).join(', ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
