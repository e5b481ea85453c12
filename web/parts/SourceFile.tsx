import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Quoted } from '../../src/explorer/source/readSource.ts';
import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';
import { MarkedText } from './MarkedText.tsx';
import { readTextFile, type TextFile } from './readTextFile.ts';

/** How far the reading of a file is. */
export type FileState =
  | { readonly is: 'none' | 'reading' | 'unreadable' | 'tooLarge' }
  | {
      readonly is: 'read';
      readonly file: TextFile;
      readonly isSame: boolean;
      /** The quotations that are marked in it. */
      readonly standing: readonly Quoted[];
    };

type SourceFileProps = SourceProps & {
  readonly state: FileState;
  readonly onState: (state: FileState, file?: TextFile) => void;
};

/** In bytes; the browser would take long to show more. */
const mostBytes = 16 * 2 ** 20;

/** Takes the file of a text, checks it against the graph and shows what is quoted in place. */
export function SourceFile({ state, onState, ...props }: SourceFileProps) {
  const { language, source } = props;
  const says = sourceWords[language];
  const [isLive, setIsLive] = useState(false);
  const latest = useRef<File | null>(null);
  useEffect(() => setIsLive(true), []);
  if (!isLive) return <p className="note">{says.needsScript}</p>;

  const take = async (file: File | undefined) => {
    if (!file) return;
    latest.current = file;
    if (file.size > mostBytes) {
      onState({ is: 'tooLarge' });
      return;
    }
    onState({ is: 'reading' });
    const read = await readTextFile(file).catch(() => null);
    // Another may have been dropped meanwhile.
    if (latest.current !== file) return;
    if (read) onState({ is: 'reading' }, read);
    else onState({ is: 'unreadable' });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <label className="drop" onDragOver={event => event.preventDefault()} onDrop={drop}>
        <span>{says.drop(source.file)}</span>
        <input
          type="file"
          aria-label={says.choose}
          onChange={event => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <div aria-live="polite">
        {state.is === 'reading' && <p className="note">{says.reading}</p>}
        {state.is === 'unreadable' && <p className="problems">{says.unreadable}</p>}
        {state.is === 'tooLarge' && <p className="problems">{says.tooLarge}</p>}
        {state.is === 'read' && <Verdict {...props} state={state} />}
      </div>
      {state.is === 'read' && state.file.contents !== null && (
        <>
          <p className="note">
            {says.marks}{' '}
            <button type="button" className="copy" onClick={() => onState({ is: 'none' })}>
              {says.close}
            </button>
          </p>
          <MarkedText
            {...props}
            contents={state.file.contents}
            quoted={state.standing}
            leftOut={state.isSame ? props.leftOut : []}
          />
        </>
      )}
    </>
  );
}

function Verdict({
  state,
  ...props
}: SourceProps & { readonly state: Extract<FileState, { readonly is: 'read' }> }) {
  const { language, source, quoted, leftOut } = props;
  const { file, isSame, standing } = state;
  const says = sourceWords[language];
  const verdict = file.sha256 === null ? says.unchecked : isSame ? says.sameFile : says.otherFile;
  return (
    <div className={isSame ? 'verdict' : 'verdict problems'}>
      <p>
        <b>{isSame ? '✓' : '✗'}</b> {verdict(file.name)}
      </p>
      <dl className="hashes">
        <dt>{says.hashOfGraph}</dt>
        <dd>
          <code>{source.sha256}</code>
        </dd>
        <dt>{says.hashOfFile}</dt>
        <dd>{file.sha256 === null ? words[language].notStated : <code>{file.sha256}</code>}</dd>
      </dl>
      <p>
        {file.contents === null
          ? says.notUtf8
          : isSame
            ? says.allMarked(quoted.length, leftOut.length)
            : says.someMarked(standing.length, quoted.length - standing.length)}
      </p>
    </div>
  );
}
