import { Coverage } from '../charts/Coverage.tsx';
import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { anchorOf, placeHref } from './placeHref.ts';

/** How much of a text is quoted, how much is left out for a reason, and how much is neither, as a bar and in numbers. */
export function SourceCoverage(props: SourceProps) {
  const { language, source, stretches, figures } = props;
  const { characters } = source;
  const says = sourceWords[language];
  return (
    <>
      <p className="note">{says.aboutCoverage}</p>
      <Coverage
        stretches={stretches}
        characters={characters}
        title={says.picture}
        titleOf={({ start, end, is }) => says.stretch(says.states[is], start, end)}
        hrefOf={({ is, of }) => {
          if (of === null) return null;
          return is === 'quoted' ? placeHref(props, of) : `#${anchorOf('left', of)}`;
        }}
      />
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{says.ofText}</th>
            <th scope="col">{says.characters}</th>
            <th scope="col">{says.share}</th>
          </tr>
        </thead>
        <tbody>
          {(['quoted', 'leftOut', 'neither'] as const).map(state => (
            <tr key={state}>
              <th scope="row">
                <span className={`swatch ${state}`} aria-hidden="true" />
                {says.states[state]}
              </th>
              <td className="number">{figures[state].toLocaleString('en-US')}</td>
              <td className="number">{shareOf(figures[state], characters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
