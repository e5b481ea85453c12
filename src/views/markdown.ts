import { escapeMarkdown } from '../formats/markdown.ts';
import type { About, AboutParameter } from './about.ts';
import { isComplete, type Shown } from './shown.ts';
import { type Language, words } from './words.ts';

/** What stands above the table of a view in Markdown. */
export function renderMarkdownIntroduction(
  { title, description, parameters }: About,
  language: Language,
): string {
  const effective = parameters.filter(({ value }) => value !== null);
  return [
    `# ${escapeMarkdown(title[language])}`,
    ...(description ? [escapeMarkdown(description[language])] : []),
    ...(effective.length > 0 ? [effective.map(renderParameter).join('\n')] : []),
    '',
  ].join('\n\n');
}

function renderParameter({ name, value }: AboutParameter): string {
  return `- ${escapeMarkdown(name)}: ${escapeMarkdown(textOfValue(value))}`;
}

/** The value of a parameter, for people. */
export function textOfValue(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** What stands below it: how much is shown, which is known at the end only, and how to cite it. */
export function renderMarkdownEnd({ citation }: About, shown: Shown, language: Language): string {
  const { countRows, describeCut, citation: label } = words[language];
  const rows = countRows(shown.rows);
  const cuts = shown.cuts.map(describeCut).join('; ');
  const count = isComplete(shown) ? rows : `${rows} (${cuts})`;
  return `\n${escapeMarkdown(count)}\n\n${label}: ${escapeMarkdown(citation[language])}\n`;
}
