import type { Control } from '../../src/views/controls.ts';
import { Field } from '../parts/ControlForm.tsx';
import { FileLinks } from '../parts/FileLinks.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { StateTools } from '../parts/StateTools.tsx';
import { TargetGroups } from '../parts/TargetGroups.tsx';
import type { TargetsProps } from '../props.ts';
import { targetsWords } from '../words/targets.ts';
import { words } from '../words.ts';

/** Targets of two years side by side, by what they are set for and by what they measure. */
export function TargetsPage(props: TargetsProps) {
  const { language, years, counts, hasInferred, document, view } = props;
  const says = targetsWords[language];
  return (
    <Frame {...props}>
      <h1>{says.title(years.early, years.late)}</h1>
      <p className="lead">{says.about}</p>
      <TargetsForm {...props} />
      <StateTools {...props} graphql={document} view={view} />
      <FileLinks {...props} label={says.files} endings={['csv', 'xlsx', 'json']} />
      <p className="extent">
        {says.count(counts, years)}
        {counts.shown < counts.all && <span className="cut">{says.cut(counts.shown, counts.all)}</span>}
      </p>
      <InferredSwitch {...props} isAny={hasInferred || counts.shown < counts.all} />
      {counts.all === 0 ? <p className="note">{says.nothing}</p> : <TargetGroups {...props} />}
    </Frame>
  );
}

/** What is shown, as a form that is sent by GET. */
function TargetsForm(props: TargetsProps) {
  const { language, path, query, years, offeredYears, offeredUnits, unit, controls } = props;
  const says = targetsWords[language];
  const isExplicitOnly = new URLSearchParams(query).get('_inferred') === '0';
  return (
    <form className="controls" action="/targets" method="get">
      <h2>{words[language].parameters}</h2>
      <input type="hidden" name="_lang" value={language} />
      {isExplicitOnly && <input type="hidden" name="_inferred" value="0" />}
      <div className="fields">
        {(['early', 'late'] as const).map(side => (
          <label key={side}>
            <span>{says[side]}</span>
            <select name={side} defaultValue={years[side] ?? ''}>
              {years[side] === null && <option value="">{words[language].notStated}</option>}
              {offeredYears.map(year => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </label>
        ))}
        <label>
          <span>{says.unit}</span>
          <select name="unit" defaultValue={unit ?? ''}>
            <option value="">{words[language].any}</option>
            {offeredUnits.map(offered => (
              <option key={offered}>{offered}</option>
            ))}
          </select>
        </label>
        {controls.map((control: Control) => (
          <Field key={control.name} control={control} language={language} />
        ))}
      </div>
      <p className="buttons">
        <button type="submit">{words[language].apply}</button>
        <a href={hrefOf(props, path)}>{words[language].reset}</a>
      </p>
    </form>
  );
}
