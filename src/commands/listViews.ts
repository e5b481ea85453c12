import { loadPublicSchema } from '../catalogue/schema.ts';
import type { BrokenView, View } from '../views/view.ts';
import { tell } from './terminal.ts';
import { readViewFolder } from './viewFolder.ts';

/** Says which views there are: name, form, title and parameters. Broken ones are among them. */
export function listViews(dir: string): void {
  const views = readViewFolder(dir, loadPublicSchema());
  if (views.length === 0) tell(`There are no views in ${dir}; plangraph views new makes one.`);
  const width = Math.max(...views.map(({ name }) => name.length));
  for (const view of views) for (const line of describe(view, width)) tell(line);
}

function describe(view: View | BrokenView, width: number): string[] {
  const name = view.name.padEnd(width);
  if (view.is === 'broken') {
    const [{ line, message }] = view.problems as [BrokenView['problems'][number]];
    return [`${name}  broken    ${view.file}:${line}: ${message}`];
  }
  const form = view.drawing.as.padEnd(8);
  const parameters = view.parameters.map(({ name, isRequired }) => (isRequired ? `${name} (needed)` : name));
  return [
    `${name}  ${form}  ${view.title.en}`,
    ...(parameters.length > 0 ? [`${' '.repeat(width + 12)}takes ${parameters.join(', ')}`] : []),
  ];
}
