import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ListedViewsQuery } from '../../src/explorer/documents/generated/graphql.ts';
import type { Language } from '../props.ts';
import { graphiqlWords } from '../words/graphiql.ts';
import { words } from '../words.ts';
import { ChartIcon } from './icons.tsx';

export type ListedView = NonNullable<ListedViewsQuery['views']>[number];

interface ExamplesProps {
  readonly language: Language;
  readonly views: readonly ListedView[];
  /** Each begins with a comment that says it in words. */
  readonly questions: readonly string[];
}

/** A panel of what others asked: the views of this server, and sample questions. Each opens in a tab. */
export function createExamples(props: ExamplesProps): GraphiQLPlugin {
  return {
    title: graphiqlWords[props.language].examples,
    icon: ChartIcon,
    content: () => <Examples {...props} />,
  };
}

function Examples({ language, views, questions }: ExamplesProps) {
  const says = graphiqlWords[language];
  const open = useOpen();
  return (
    <section className="examples" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <h2>{words[language].views}</h2>
      {views.length === 0 && <p>{says.noViews}</p>}
      <ul>
        {views.map(({ name, title, titleZh, query }) => (
          <li key={name}>
            <button type="button" onClick={() => open(query)}>
              {(language === 'zh' ? titleZh : title) ?? name}
            </button>
          </li>
        ))}
      </ul>
      <h2>{says.questions}</h2>
      <ul lang="en">
        {questions.map(query => (
          <li key={query}>
            <button type="button" onClick={() => open(query)}>
              {query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shows a query in the tab that has it, or else in a new one. */
function useOpen(): (query: string) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return query => {
    const at = tabs.findIndex(tab => tab.query === query);
    if (at >= 0) {
      changeTab(at);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue('');
  };
}
