import type { FrameProps, Preview, PreviewedView } from '../props.ts';
import { draftWords } from '../words/draft.ts';
import { words } from '../words.ts';
import { ControlFields } from './ControlForm.tsx';
import { DataTable } from './DataTable.tsx';
import { LiveChart } from './LiveChart.tsx';
import type { PreviewState } from './usePreview.ts';

type DraftPreviewProps = FrameProps & {
  readonly state: PreviewState;
  readonly onRetry: () => void;
  /** Gets what the parameters of the draft are given, as an address says it. */
  readonly onGive: (query: string) => void;
};

/** What the draft gives: its parameters, its chart, its first rows. While one types, the last that could be drawn. */
export function DraftPreview({ state, onRetry, onGive, ...frame }: DraftPreviewProps) {
  const { answer, drawn } = state;
  const says = draftWords[frame.language];
  const isKept = drawn !== null && (state.is === 'failed' || answer?.is !== 'drawn');
  return (
    <section className="preview" aria-label={says.preview} aria-busy={state.is === 'reading'}>
      <Standing {...frame} state={state} onRetry={onRetry} />
      <Parameters {...frame} answer={answer} drawn={drawn} onGive={onGive} />
      {drawn && (
        <div className={isKept ? 'kept' : undefined}>
          {isKept && <p className="note">{says.kept}</p>}
          <h2 className="title">{drawn.title[frame.language]}</h2>
          {drawn.description && <p className="lead">{drawn.description[frame.language]}</p>}
          <Extent {...frame} view={drawn} />
          {drawn.drawn.as !== 'TABLE' && <LiveChart {...frame} {...drawn} />}
          <DataTable {...frame} {...drawn} />
        </div>
      )}
    </section>
  );
}

type StandingProps = FrameProps & Pick<DraftPreviewProps, 'state' | 'onRetry'>;

/** How the draft stands, in a sentence that is read out when it changes. */
function Standing({ language, state, onRetry }: StandingProps) {
  const says = draftWords[language];
  const { answer, fault } = state;
  if (state.is === 'failed')
    return (
      <div className="standing" role="alert">
        <p>
          <strong>{says.failed}</strong> {fault === null ? says.noAnswer : <span lang="en">{fault}</span>}{' '}
          <button type="button" className="copy" onClick={onRetry}>
            {words[language].tryAgain}
          </button>
        </p>
      </div>
    );
  return (
    <div className="standing" aria-live="polite">
      <p>{state.is === 'reading' || answer === null ? says.reading : sentenceOf(answer, says)}</p>
      {state.is === 'answered' && answer?.is === 'asking' && (
        <ul className="problems" lang="en">
          {answer.faults.map(one => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentenceOf(answer: Preview, says: (typeof draftWords)['en']): string {
  switch (answer.is) {
    case 'broken':
      return says.broken(answer.problems.length);
    case 'asking':
      return says.asking;
    case 'drawn':
      return says.upToDate;
  }
}

type ParametersProps = FrameProps &
  Pick<DraftPreviewProps, 'onGive'> & {
    readonly answer: Preview | null;
    readonly drawn: PreviewedView | null;
  };

function Parameters({ language, answer, drawn, onGive }: ParametersProps) {
  const says = words[language];
  const controls = answer?.is === 'asking' ? answer.controls : (drawn?.controls ?? []);
  if (controls.length === 0) return null;
  const give = (form: HTMLFormElement) => {
    const given = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    onGive(new URLSearchParams(given).toString());
  };
  return (
    <form
      // What the fields hold is theirs until other parameters or other values took effect.
      key={JSON.stringify(controls.map(({ name, of, values }) => [name, of, values]))}
      className="controls"
      onSubmit={event => {
        event.preventDefault();
        give(event.currentTarget);
      }}
    >
      <h2>{says.parameters}</h2>
      <ControlFields controls={controls} language={language} />
      <p className="buttons">
        <button type="submit">{says.apply}</button>
        <button type="button" className="link" onClick={() => onGive('')}>
          {says.reset}
        </button>
      </p>
    </form>
  );
}

function Extent({ language, view }: FrameProps & { readonly view: PreviewedView }) {
  const says = words[language];
  const { rows, total, isWhole, cuts } = view;
  const counted = isWhole ? says.countRows(total) : says.firstRows(total);
  return (
    <p className="extent">
      {rows.length < total && isWhole ? draftWords[language].firstOf(rows.length, total) : counted}
      {cuts.map(({ path, shown, total: all }) => (
        <span key={path} className="cut">
          {says.cut(path, shown, all)}
        </span>
      ))}
    </p>
  );
}
