import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { draftHref } from '../parts/draftHref.ts';
import type { Language } from '../props.ts';
import { graphiqlWords } from '../words/graphiql.ts';
import { ChartIcon, LinkIcon } from './icons.tsx';
import { shareHref } from './sharedQuery.ts';

/** What hands the query on: a link to it, and the editor of views. */
export function ShareButtons({ language }: { readonly language: Language }) {
  const says = graphiqlWords[language];
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [label, setLabel] = useState(says.copyLink);
  const share = async () => {
    const query = queryEditor?.getValue() ?? '';
    // In the address it can be copied by hand where a page may not copy.
    history.replaceState(
      null,
      '',
      shareHref({ query, variables: variableEditor?.getValue() ?? '' }, language),
    );
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    setLabel(copied ? says.linkCopied : says.linkInAddress);
  };
  const makeView = () => {
    location.assign(draftHref({ language, shape: 'page', origin: '' }, queryEditor?.getValue() ?? ''));
  };
  return (
    <>
      <ToolbarButton label={label} onClick={share} onBlur={() => setLabel(says.copyLink)}>
        <LinkIcon />
      </ToolbarButton>
      <ToolbarButton label={says.makeView} onClick={makeView}>
        <ChartIcon />
      </ToolbarButton>
    </>
  );
}
