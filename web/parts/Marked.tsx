import { Fragment } from 'react';

/** A text in which some places are marked: those of a match, in code points, in their order. */
export function Marked({
  text,
  places,
}: {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}) {
  const characters = [...text];
  return (
    <>
      {places.map(({ start, end }, i) => (
        <Fragment key={start}>
          {characters.slice(places[i - 1]?.end ?? 0, start).join('')}
          <mark>{characters.slice(start, end).join('')}</mark>
        </Fragment>
      ))}
      {characters.slice(places.at(-1)?.end ?? 0).join('')}
    </>
  );
}
