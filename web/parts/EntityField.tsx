import { useEffect, useState } from 'react';
import { words } from '../words.ts';
import type { FieldProps } from './ControlForm.tsx';
import { findEntities } from './findEntities.ts';

/** Whoever types pauses for so long before the server is asked. */
const pauseMs = 200;

/**
 * Those that are chosen as boxes, and a field for one more. Without a script it offers the first by name; with one it offers
 * what the server finds by what is typed, pinyin too.
 */
export function EntityField({ control, language, heading }: FieldProps & { readonly heading: string }) {
  const { name, values, options, isList, isRequired, isMore, kind } = control;
  const says = words[language];
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<typeof options>([]);
  useEffect(() => {
    if (!isMore || kind === null || typed.trim() === '') return undefined;
    const leaving = new AbortController();
    const pause = setTimeout(async () => {
      const entities = await findEntities(typed, kind, leaving.signal);
      if (!leaving.signal.aborted) setFound(entities);
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      leaving.abort();
    };
  }, [typed, isMore, kind]);

  const chosen = isList ? options.filter(({ value }) => values.includes(value)) : [];
  const known = new Set(options.map(({ value }) => value));
  const offered = [
    ...options
      .filter(option => !chosen.includes(option))
      .map(({ value, label }) => ({ value, text: label[language] })),
    // A browser offers only what has the typed text in it.
    ...found
      .filter(({ value }) => !known.has(value))
      .map(({ value, label }) => ({ value, text: `${label[language]} · ${typed}` })),
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
