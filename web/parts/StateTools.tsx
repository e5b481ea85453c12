import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';
import { CopyButton } from './CopyButton.tsx';
import { draftHref } from './draftHref.ts';
import { graphiqlHref } from './graphiqlHref.ts';
import { hrefOf } from './hrefs.ts';

type StateToolsProps = Pick<FrameProps, 'language' | 'shape' | 'origin' | 'path' | 'query'> & {
  /** The query behind the page, as GraphQL. */
  readonly graphql: string;
  /** The same as a view, where the page can be one. */
  readonly view?: string;
};

/** What can be done with the state of a page that is worth keeping: its address, its query, a view of it. */
export function StateTools({ graphql, view, ...props }: StateToolsProps) {
  const { language, origin, path, query } = props;
  const says = words[language];
  return (
    <p className="state-tools">
      <CopyButton language={language} label={says.copyLink} text={`${origin}${hrefOf(props, path, query)}`} />
      <CopyButton language={language} label={says.copyGraphQL} text={graphql} />
      <a href={graphiqlHref(props, graphql)}>{says.open}</a>
      {view !== undefined && <a href={draftHref(props, view)}>{says.saveAsView}</a>}
    </p>
  );
}
