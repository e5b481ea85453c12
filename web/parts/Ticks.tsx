interface TicksProps {
  readonly name: string;
  readonly legend: string;
  readonly ticked: readonly string[];
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** A choice of several, as boxes to tick. */
export function Ticks({ name, legend, ticked, choices }: TicksProps) {
  return (
    <fieldset className="boxes">
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
