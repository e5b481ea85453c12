import type { About } from './about.ts';
import { isComplete, type Shown } from './shown.ts';

/** What is to be known of a view and its rows, as an object of JSON. */
export function renderMetadata(about: About, shown: Shown): string {
  const { name, title, description, form, address, parameters, columns, datasets } = about;
  const { citation, retrievedAt, formats } = about;
  const values = (given: typeof parameters) => Object.fromEntries(given.map(p => [p.name, p.value]));
  const metadata = {
    name,
    title,
    description,
    form,
    address,
    variables: {
      given: values(parameters.filter(({ isGiven }) => isGiven)),
      effective: values(parameters),
    },
    parameters: parameters.map(({ name, type, description }) => ({ name, type, description })),
    rows: shown.rows,
    complete: isComplete(shown),
    cuts: shown.cuts,
    columns,
    datasets,
    citation,
    retrievedAt,
    formats: Object.fromEntries(formats.map(({ name, address }) => [name, address])),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
