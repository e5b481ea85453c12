import { EntityLink } from '../parts/EntityLink.tsx';
import { Frame } from '../parts/Frame.tsx';
import { sourceHref } from '../parts/hrefs.ts';
import { isChinese } from '../parts/isChinese.ts';
import { StateTools } from '../parts/StateTools.tsx';
import type { SourcesProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';

/** The texts that plans were read from. */
export function SourcesPage(props: SourcesProps) {
  const { language, sources, total, docTypes, document } = props;
  const says = sourceWords[language];
  return (
    <Frame {...props}>
      <h1>{says.sources}</h1>
      <p className="lead">{says.aboutSources}</p>
      <StateTools {...props} graphql={document} />
      {sources.length === 0 && <p className="note">{says.noSources}</p>}
      {sources.length < total && <p className="note">{says.firstSources(sources.length, total)}</p>}
      <ul className="evidence">
        {sources.map(({ id, title, docType, publisher, publishedOn, characters, dataset, plans }) => (
          <li key={id}>
            <p>
              <a href={sourceHref(props, id)} lang={isChinese(title) ? 'zh-CN' : undefined}>
                {title}
              </a>
            </p>
            <p className="note">
              {[
                docTypes[docType]?.[language] ?? docType,
                publisher,
                publishedOn,
                `${characters.toLocaleString('en-US')} ${says.characters}`,
                dataset.title,
              ]
                .filter(fact => fact !== null)
                .join(' · ')}
            </p>
            {plans.nodes.length > 0 && (
              <p className="note">
                {says.readFrom}
                {words[language].colon}
                {plans.nodes.map((plan, i) => (
                  <span key={plan.id}>
                    {i > 0 && (language === 'zh' ? '、' : ', ')}
                    <EntityLink {...props} entity={plan} />
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Frame>
  );
}
