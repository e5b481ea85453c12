import type { DraftProps } from '../props.ts';
import { draftWords } from '../words/draft.ts';
import { faultOfName } from './draftName.ts';
import { hrefOf } from './hrefs.ts';

type SaveDraftProps = DraftProps & {
  readonly draft: string;
  readonly name: string;
  readonly onName: (name: string) => void;
};

/** The draft as a file under a name that a view can have, and where that is to be put. */
export function SaveDraft({ draft, name, onName, ...props }: SaveDraftProps) {
  const { language, views, origin } = props;
  const says = draftWords[language];
  const fault = faultOfName(name);
  const isThere = views.some(view => view.name.toLowerCase() === name.toLowerCase());
  const save = () => {
    const address = URL.createObjectURL(new Blob([draft], { type: 'application/graphql' }));
    Object.assign(document.createElement('a'), { href: address, download: `${name}.graphql` }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <section className="panel save">
      <h2>{says.save}</h2>
      <div className="named">
        <label>
          <span>{says.name}</span>
          <input
            value={name}
            onChange={event => onName(event.target.value.trim())}
            aria-invalid={fault !== null}
            aria-describedby="about-name"
            spellCheck={false}
            autoComplete="off"
          />
        </label>
        <button type="button" onClick={save} disabled={fault !== null}>
          {says.download(`${name}.graphql`)}
        </button>
      </div>
      <p id="about-name" className="note" aria-live="polite">
        {fault ? (
          <strong>{says[fault]}</strong>
        ) : (
          <>
            {isThere && <strong>{says.replaces} </strong>}
            {says.whereTo('')}
            <a href={hrefOf(props, `/views/${name}`)}>{`${origin}/views/${name}`}</a>
          </>
        )}
      </p>
    </section>
  );
}
