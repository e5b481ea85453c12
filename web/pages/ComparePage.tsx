import { Comparison } from '../parts/Comparison.tsx';
import { FileLinks } from '../parts/FileLinks.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf, withParameter } from '../parts/hrefs.ts';
import { nameIn } from '../parts/nameIn.ts';
import { StateTools } from '../parts/StateTools.tsx';
import type { CompareProps } from '../props.ts';
import { compareWords } from '../words/compare.ts';

/** Two plans side by side: what they share, and what only one of them has. */
export function ComparePage(props: CompareProps) {
  const { language, compared, by, path, query } = props;
  const says = compareWords[language];
  return (
    <Frame {...props}>
      <h1>{says.title}</h1>
      <p className="lead">{says.about[by]}</p>
      {compared ? (
        <>
          <PlansForm {...props} compared={compared} />
          <nav className="sides" aria-label={says.by}>
            {(['industry', 'indicator', 'platformType'] as const).map(one => (
              <a
                key={one}
                href={hrefOf(props, path, withParameter(query, 'by', one))}
                aria-current={one === by ? 'page' : undefined}
              >
                {says.tabs[one]}
              </a>
            ))}
          </nav>
          <StateTools {...props} graphql={compared.document} />
          <FileLinks {...props} label={says.files} endings={['csv', 'json']} />
          <Comparison {...props} compared={compared} />
        </>
      ) : (
        <p className="note">{says.tooFew}</p>
      )}
    </Frame>
  );
}

/** Which plans are compared, as a form that is sent by GET. */
function PlansForm(props: CompareProps & { readonly compared: NonNullable<CompareProps['compared']> }) {
  const { language, plans, compared, by, query } = props;
  const says = compareWords[language];
  const isExplicitOnly = new URLSearchParams(query).get('_inferred') === '0';
  return (
    <form className="controls" action="/compare" method="get">
      <input type="hidden" name="_lang" value={language} />
      <input type="hidden" name="by" value={by} />
      {isExplicitOnly && <input type="hidden" name="_inferred" value="0" />}
      <div className="fields">
        {(['a', 'b'] as const).map(side => (
          <label key={side}>
            <span>{says.plan[side]}</span>
            <select name={side} defaultValue={compared[side].id}>
              {plans.map(plan => (
                <option key={plan.id} value={plan.id}>
                  {nameIn(plan, language)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className="buttons">
        <button type="submit">{says.show}</button>
      </p>
    </form>
  );
}
