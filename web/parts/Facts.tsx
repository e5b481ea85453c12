import type { EntityProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { isChinese } from './isChinese.ts';
import { valueText } from './valueText.ts';

/** What an entity holds itself; what nothing is stated of as well. */
export function Facts(props: EntityProps) {
  const { language, id, altNames, notNames, facts, dataset } = props;
  const says = words[language];
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <dl className="facts">
      {facts.map(({ name, description, value, meanings, meaning }) => (
        <Fact
          key={name}
          language={language}
          label={columnName(props, name)}
          description={description}
          text={valueText(value, meanings, language)}
          meaning={meaning}
        />
      ))}
      {altNames.length > 0 && (
        <Fact language={language} label={says.altNames} text={altNames.join(separator)} />
      )}
      {notNames.length > 0 && (
        <Fact
          language={language}
          label={says.notNames}
          description={says.aboutNotNames}
          text={notNames.join(separator)}
        />
      )}
      <Fact
        language={language}
        label={says.dataset}
        text={`${dataset.title} (${dataset.id} ${dataset.version}, ${dataset.licence})`}
      />
      <Fact language={language} label={says.id} text={id} />
    </dl>
  );
}

interface FactProps {
  readonly language: EntityProps['language'];
  readonly label: string;
  readonly description?: string;
  readonly text: string | null;
  readonly meaning?: string | null;
}

function Fact({ language, label, description, text, meaning }: FactProps) {
  return (
    <div>
      <dt title={description}>{label}</dt>
      <dd
        title={meaning ?? undefined}
        lang={language === 'en' && text !== null && isChinese(text) ? 'zh-CN' : undefined}
      >
        {text ?? <span className="missing">{words[language].notStated}</span>}
      </dd>
    </div>
  );
}
