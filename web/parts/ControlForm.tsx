import type { Control } from '../../src/views/controls.ts';
import type { ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { EntityField } from './EntityField.tsx';
import { hrefOf, isInferredOff } from './hrefs.ts';

/** So many entities are boxes to tick; of more, a field takes an id and offers names. */
const mostBoxes = 40;

/** The parameters of a view as a form that needs no script: it is sent by GET, so what it shows has an address. */
export function ControlForm(props: ViewProps) {
  const { controls, language, name, side, query } = props;
  const says = words[language];
  if (controls.length === 0) return null;
  return (
    <form className="controls" action={`/views/${name}`} method="get">
      <h2>{says.parameters}</h2>
      <input type="hidden" name="_lang" value={language} />
      {side && <input type="hidden" name="_as" value={side} />}
      {isInferredOff(query) && <input type="hidden" name="_inferred" value="0" />}
      <ControlFields controls={controls} language={language} />
      <p className="buttons">
        <button type="submit">{says.apply}</button>
        <a href={hrefOf(props, `/views/${name}`)}>{says.reset}</a>
      </p>
    </form>
  );
}

/** The parameters of a view as fields, which a form sends under their names. */
export function ControlFields({ controls, language }: Pick<ViewProps, 'controls' | 'language'>) {
  return (
    <div className="fields">
      {controls.map(control => (
        <Field key={control.name} control={control} language={language} />
      ))}
    </div>
  );
}

export interface FieldProps {
  readonly control: Control;
  readonly language: ViewProps['language'];
}

/** One parameter of a form. */
export function Field({ control, language }: FieldProps) {
  const { name, label, of, isList, isRequired, values, options } = control;
  const says = words[language];
  const heading = `${label[language]}${isRequired ? ` (${says.needed})` : ''}`;
  if (of === 'truth') return <Truth control={control} language={language} />;
  if (isList && options.length > 0 && (of === 'choice' || options.length <= mostBoxes))
    return <Boxes control={control} language={language} heading={heading} />;
  if (of === 'choice' || (of === 'entity' && !isList && options.length > 0 && !control.isMore))
    return (
      <label>
        <span>{heading}</span>
        <select name={name} defaultValue={values[0] ?? ''}>
          {!isRequired && <option value="">{says.any}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label[language]}
            </option>
          ))}
        </select>
      </label>
    );
  if (of === 'entity' && options.length > 0)
    return <EntityField control={control} language={language} heading={heading} />;
  const type = of === 'integer' || of === 'number' ? 'number' : 'text';
  return (
    <label>
      <span>{heading}</span>
      <input
        name={name}
        type={type}
        step={of === 'number' ? 'any' : undefined}
        pattern={of === 'date' ? '\\d{4}(-\\d\\d(-\\d\\d)?)?' : undefined}
        placeholder={of === 'date' ? 'YYYY-MM-DD' : undefined}
        required={isRequired}
        defaultValue={values[0]}
      />
    </label>
  );
}

function Truth({ control: { name, label, values }, language }: FieldProps) {
  const says = words[language];
  return (
    <label>
      <span>{label[language]}</span>
      <select name={name} defaultValue={values[0] ?? ''}>
        <option value="">{says.any}</option>
        <option value="true">{says.yes}</option>
        <option value="false">{says.no}</option>
      </select>
    </label>
  );
}

function Boxes({ control, language, heading }: FieldProps & { readonly heading: string }) {
  const { name, values, options } = control;
  return (
    <fieldset className="boxes">
      <legend>{heading}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={values.includes(value)} />{' '}
          {label[language]}
        </label>
      ))}
    </fieldset>
  );
}
