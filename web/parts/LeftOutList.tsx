import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';
import { isChinese } from './isChinese.ts';
import { anchorOf } from './placeHref.ts';

/** What of a text is left out, by its places, and why. */
export function LeftOutList({ language, leftOut, source }: SourceProps) {
  const says = sourceWords[language];
  if (leftOut.length === 0) return <p className="note">{says.nothingLeftOut}</p>;
  return (
    <>
      <p className="note">{says.aboutLeftOut}</p>
      <ol className="quotes-in-order">
        {leftOut.map(({ start, end, reason, dataset }) => (
          <li
            key={`${dataset} ${start}`}
            id={dataset === source.dataset.id ? anchorOf('left', { start, end }) : undefined}
          >
            <a className="place" href={`#${anchorOf('left', { start, end })}`}>
              {words[language].places(start, end)}
            </a>
            <span className="reason">
              {words[language].reason}
              {words[language].colon}
              <span lang={language === 'zh' && !isChinese(reason) ? 'en' : undefined}>{reason}</span>
              {dataset !== source.dataset.id && ` (${says.leftOutBy(dataset)})`}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
