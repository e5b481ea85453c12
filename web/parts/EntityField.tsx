import { useState } from 'react';
import type { Kind } from '../../src/explorer/documents/generated/graphql.ts';
import { words } from '../words.ts';
import type { FieldProps } from './ControlForm.tsx';
import { nameIn } from './nameIn.ts';
import { useSearch } from './useSearch.ts';

/** So many are offered beside those that are there. */
const mostFound = 20;

/**
 * Those that are chosen as boxes, and a field for one more. Without a script it offers the first by name; with one it offers
 * what the server finds by what is typed, pinyin too.
 */
export function EntityField({ control, language, heading }: FieldProps & { readonly heading: string }) {
  const { name, values, options, isList, isRequired, isMore, kind } = control;
  const says = words[language];
  const [typed, setTyped] = useState('');
  const search = useSearch(
    isMore && kind !== null ? typed : null,
    kind === null ? null : [kind as Kind],
    mostFound,
  );
  const found = search.is === 'found' ? search.found.edges.map(({ node }) => node) : [];

  const chosen = isList ? options.filter(({ value }) => values.includes(value)) : [];
  const known = new Set(options.map(({ value }) => value));
  const offered = [
    ...options
      .filter(option => !chosen.includes(option))
      .map(({ value, label }) => ({ value, text: label[language] })),
    // A browser offers only what has the typed text in it.
    ...found
      .filter(({ id }) => !known.has(id))
      .map(one => ({ value: one.id, text: `${nameIn(one, language)} · ${typed}` })),
  ];
  return (
    <fieldset>
      <legend>{heading}</legend>
      {chosen.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked /> {label[language]}
        </label>
      ))}
      <input
        name={name}
        list={`${name}-offered`}
        aria-label={chosen.length > 0 ? says.addOne : heading}
        placeholder={chosen.length > 0 ? says.addOne : undefined}
        required={isRequired && chosen.length === 0}
        defaultValue={isList ? undefined : values[0]}
        onChange={event => setTyped(event.target.value)}
      />
      <datalist id={`${name}-offered`}>
        {offered.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </datalist>
      {isMore && <small>{says.countOptions(options.length)}</small>}
    </fieldset>
  );
}
