import type { MatrixProps } from '../props.ts';
import { matrixWords } from '../words/matrix.ts';
import { words } from '../words.ts';
import { Field } from './ControlForm.tsx';
import { columnName } from './columnName.ts';
import { hrefOf, withParameter } from './hrefs.ts';

/** What a matrix is made of, as two forms that need no script: another kind has other rows and columns. */
export function MatrixForm(props: MatrixProps) {
  const { language, choice, controls, query } = props;
  const { of, kinds, axes, rows, columns, order } = choice;
  const says = matrixWords[language];
  const given = new URLSearchParams(query);
  return (
    <>
      <form className="of" action="/matrix" method="get">
        <input type="hidden" name="_lang" value={language} />
        <label>
          <span>{says.of}</span>
          <select name="of" defaultValue={of}>
            {kinds.map(kind => (
              <option key={kind} value={kind}>
                {columnName(props, kind)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{says.choose}</button>
      </form>
      <form className="controls" action="/matrix" method="get">
        <input type="hidden" name="_lang" value={language} />
        <input type="hidden" name="of" value={of} />
        {['rollUp', '_inferred']
          .filter(name => given.has(name))
          .map(name => (
            <input key={name} type="hidden" name={name} value={given.get(name)!} />
          ))}
        <div className="fields">
          {(
            [
              ['rows', rows],
              ['columns', columns],
            ] as const
          ).map(([name, chosen]) => (
            <label key={name}>
              <span>{says[name]}</span>
              <select name={name} defaultValue={chosen}>
                {axes.map(({ by, field }) => (
                  <option key={by} value={by}>
                    {columnName(props, field)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label>
            <span>{says.order}</span>
            <select name="order" defaultValue={order}>
              {(['size', 'name'] as const).map(one => (
                <option key={one} value={one}>
                  {says.orders[one]}
                </option>
              ))}
            </select>
          </label>
          {controls.map(control => (
            <Field key={control.name} control={control} language={language} />
          ))}
        </div>
        <p className="buttons">
          <button type="submit">{words[language].apply}</button>
          <a href={hrefOf(props, '/matrix', withParameter('', 'of', of))}>{words[language].reset}</a>
        </p>
      </form>
    </>
  );
}

/** Counts what is narrower in what is wider, or each by itself; where nothing is wider there is nothing to switch. */
export function RollUpSwitch(props: MatrixProps) {
  const { language, choice, query } = props;
  const says = matrixWords[language];
  if (choice.rollUp === null) return null;
  const other = withParameter(query, 'rollUp', choice.rollUp ? 'false' : null);
  return (
    <p className="note">
      {choice.rollUp ? says.rolledUp : says.notRolledUp}{' '}
      <a href={hrefOf(props, '/matrix', other)}>{choice.rollUp ? says.doNotRollUp : says.rollUp}</a>
    </p>
  );
}
