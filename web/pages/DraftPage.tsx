import { type ComponentType, useContext, useEffect, useRef, useState } from 'react';
import type { ViewForm } from '../../src/views/view.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { DraftPreview } from '../parts/DraftPreview.tsx';
import { type DraftEditorHandle, type DraftEditorProps, LoadEditor } from '../parts/draftEditor.ts';
import { draftHref } from '../parts/draftHref.ts';
import { faultOfName, nameOfDraft } from '../parts/draftName.ts';
import { Frame } from '../parts/Frame.tsx';
import { graphiqlHref } from '../parts/graphiqlHref.ts';
import { hrefOf } from '../parts/hrefs.ts';
import { PlainEditor } from '../parts/PlainEditor.tsx';
import { SaveDraft } from '../parts/SaveDraft.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { usePreview } from '../parts/usePreview.ts';
import type { DraftProblem, DraftProps } from '../props.ts';
import { draftWords } from '../words/draft.ts';
import { words } from '../words.ts';

/** Where a view is written: its file beside what it gives. */
export function DraftPage(props: DraftProps) {
  const { language, origin, isPreviewed } = props;
  const says = draftWords[language];
  const [draft, setDraft] = useDraft(props);
  const [ownName, setOwnName] = useState<string | null>(null);
  const [given, setGiven] = useState('');
  const isLive = useIsLive();
  const Editor = useEditor();
  const Field = Editor ?? PlainEditor;
  const editor = useRef<DraftEditorHandle>(null);

  const name = ownName ?? nameOfDraft(draft);
  const [state, retry] = usePreview(
    isPreviewed && isLive ? { source: draft, name: faultOfName(name) ? 'draft' : name, query: given } : null,
  );
  const problems = state.answer?.is === 'broken' ? state.answer.problems : none;

  return (
    <Frame {...props} fragment={draft === props.source ? '' : `#${encodeURIComponent(draft)}`}>
      <h1>{words[language].newView}</h1>
      <p className="lead">{says.about}</p>
      <noscript>
        <p>{says.unscripted}</p>
        <ol>
          {says.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </noscript>
      <Beginnings {...props} />
      <div className="workbench">
        <section className="writing" aria-label={says.field}>
          {isLive && (
            <p className="state-tools" role="toolbar" aria-label={says.tools}>
              {Editor && (
                <button type="button" className="copy" onClick={() => editor.current?.format?.()}>
                  {says.format}
                </button>
              )}
              <CopyButton
                language={language}
                label={words[language].copyLink}
                text={`${origin}${draftHref(props, draft)}`}
              />
              <a href={graphiqlHref(props, draft)}>{words[language].open}</a>
            </p>
          )}
          <Field
            value={draft}
            onChange={setDraft}
            label={says.field}
            problems={problems}
            isChecked={isPreviewed}
            handle={editor}
          />
          <Problems language={language} problems={problems} onChoose={line => editor.current?.goTo(line)} />
        </section>
        {isLive && isPreviewed && <DraftPreview {...props} state={state} onRetry={retry} onGive={setGiven} />}
        {!isPreviewed && <p className="note">{says.notPreviewed}</p>}
      </div>
      {isLive && <SaveDraft {...props} draft={draft} name={name} onName={setOwnName} />}
    </Frame>
  );
}

const none: readonly DraftProblem[] = [];

const forms: readonly ViewForm[] = [
  'TABLE',
  'MATRIX',
  'SANKEY',
  'TREE',
  'NETWORK',
  'TIMELINE',
  'BULLET',
  'BAR',
];

/** What a draft can be made of. The draft so far stays behind the button that leads back. */
function Beginnings(props: DraftProps) {
  const { language, views } = props;
  const says = draftWords[language];
  return (
    <div className="beginnings">
      <p className="forms">
        {says.startFrom}{' '}
        {forms.map(form => (
          <a key={form} href={hrefOf(props, '/views/new', `form=${form}`)}>
            {words[language].forms[form]}
          </a>
        ))}
      </p>
      {views.length > 0 && (
        <details>
          <summary>{says.startFromView}</summary>
          <ul>
            {views.map(({ name, title }) => (
              <li key={name}>
                <a href={hrefOf(props, '/views/new', `from=${name}`)}>{title?.[language] ?? name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface ProblemsProps {
  readonly language: DraftProps['language'];
  readonly problems: readonly DraftProblem[];
  readonly onChoose: (line: number) => void;
}

function Problems({ language, problems, onChoose }: ProblemsProps) {
  const says = draftWords[language];
  if (problems.length === 0) return null;
  return (
    <ul className="problems" aria-label={says.problems}>
      {problems.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          <button type="button" className="line" onClick={() => onChoose(line)}>
            {says.line(line)}
          </button>{' '}
          <span lang="en">{message}</span>
        </li>
      ))}
    </ul>
  );
}

/** Whether a script runs, which is not known while the page is drawn first. */
function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}

/** The editor once it is loaded. Where one types on glass the plain field is better, and it stays when nothing loads. */
function useEditor(): ComponentType<DraftEditorProps> | null {
  const load = useContext(LoadEditor);
  const [editor, setEditor] = useState<ComponentType<DraftEditorProps> | null>(null);
  useEffect(() => {
    if (!load || !matchMedia('(pointer: fine)').matches) return;
    load().then(
      loaded => {
        const take = () => setEditor(() => loaded);
        // Nobody is interrupted in the middle of a word.
        const field = document.activeElement;
        if (field instanceof HTMLTextAreaElement) field.addEventListener('blur', take, { once: true });
        else take();
      },
      () => {},
    );
  }, [load]);
  return editor;
}
