import { useMemo, useState } from 'react';
import { standingIn } from '../../src/explorer/source/placeQuotations.ts';
import { readText } from '../../src/formats/text.ts';
import { Frame } from '../parts/Frame.tsx';
import { entityHref, hrefOf } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { isChinese } from '../parts/isChinese.ts';
import { LeftOutList } from '../parts/LeftOutList.tsx';
import { anchorOf } from '../parts/placeHref.ts';
import { Quotations } from '../parts/Quotations.tsx';
import type { TextFile } from '../parts/readTextFile.ts';
import { SourceCoverage } from '../parts/SourceCoverage.tsx';
import { SourceFacts } from '../parts/SourceFacts.tsx';
import { type FileState, SourceFile } from '../parts/SourceFile.tsx';
import { StateTools } from '../parts/StateTools.tsx';
import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';

/** A text that plans were read from: what is quoted of it and what is left out, and with its file all of it in place. */
export function SourcePage(props: SourceProps) {
  const { language, source, quoted, isCut, hasInferred, document } = props;
  const says = sourceWords[language];
  const [state, setState] = useState<FileState>({ is: 'none' });
  const marked = useMemo(
    () => new Set(state.is === 'read' ? state.standing.map(place => anchorOf('text', place)) : []),
    [state],
  );
  const take = (next: FileState, file?: TextFile) => setState(file ? placeIn(file, props) : next);
  return (
    <Frame {...props}>
      <p className="kind">{says.source}</p>
      <h1 lang={isChinese(source.title) ? 'zh-CN' : source.language}>{source.title}</h1>
      {language === 'en' && source.nameEn !== null && source.nameEn !== source.title && (
        <p className="other-name">{source.nameEn}</p>
      )}
      <section className="panel" aria-label={says.text}>
        <SourceFacts {...props} />
      </section>
      <p className="ways">
        <a href={entityHref(props, source.id)}>{says.asEntity}</a>
        <a href={hrefOf(props, '/source')}>{says.sources}</a>
      </p>
      <StateTools {...props} graphql={document} />
      {isCut && <p className="problems">{says.cut}</p>}
      <h2 id="coverage">{says.coverage}</h2>
      <SourceCoverage {...props} />
      <h2 id="text">{says.whole}</h2>
      <p className="note">{says.aboutFile}</p>
      <SourceFile {...props} state={state} onState={take} />
      <h2 id="quotations">
        {says.quotations} <span className="count">{quoted.length.toLocaleString('en-US')}</span>
      </h2>
      <InferredSwitch {...props} isAny={hasInferred} />
      <Quotations {...props} marked={marked} />
      <h2 id="left-out">{says.leftOut}</h2>
      <LeftOutList {...props} />
    </Frame>
  );
}

/** Compares a file with what the graph holds of it: in another file only what stands at its place is marked. */
function placeIn(file: TextFile, { source, quoted }: SourceProps): FileState {
  const isSame = file.sha256 === source.sha256;
  const standing = isSame
    ? quoted
    : file.contents === null
      ? []
      : standingIn(readText(file.contents), quoted);
  return { is: 'read', file, isSame, standing };
}
