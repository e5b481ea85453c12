import type { SourceProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';
import { CopyButton } from './CopyButton.tsx';
import { EntityLink } from './EntityLink.tsx';
import { isChinese } from './isChinese.ts';

/** What is known of a text and of its file. */
export function SourceFacts(props: SourceProps) {
  const { language, source, languageName, docType, plans } = props;
  const says = sourceWords[language];
  const separator = language === 'zh' ? '、' : ', ';
  const facts: readonly (readonly [string, string | null])[] = [
    [says.docType, docType[language]],
    [says.publisher, source.publisher],
    [says.publishedOn, source.publishedOn],
    [says.authors, source.authors.length > 0 ? source.authors.join(separator) : null],
    [says.textLanguage, languageName],
    [says.characters, source.characters.toLocaleString('en-US')],
    [says.file, source.file],
    [words[language].dataset, `${source.dataset.title} (${source.dataset.id} ${source.dataset.version})`],
  ];
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={language === 'en' && value !== null && isChinese(value) ? 'zh-CN' : undefined}>
            {value ?? <span className="missing">{words[language].notStated}</span>}
          </dd>
        </div>
      ))}
      {plans.length > 0 && (
        <div className="wide">
          <dt>{says.readFrom}</dt>
          {plans.map(plan => (
            <dd key={plan.id}>
              <EntityLink {...props} entity={plan} />
            </dd>
          ))}
        </div>
      )}
      <div className="wide">
        <dt>SHA-256</dt>
        <dd>
          <code>{source.sha256}</code> <CopyButton language={language} text={source.sha256} />
        </dd>
      </div>
    </dl>
  );
}
