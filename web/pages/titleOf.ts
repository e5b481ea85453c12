import { columnName } from '../parts/columnName.ts';
import { nameIn } from '../parts/nameIn.ts';
import type { PageProps } from '../props.ts';
import { sourceWords } from '../words/source.ts';
import { words } from '../words.ts';
import { titleOfNetwork } from './NetworkPage.tsx';
import { titleOfPaths } from './PathsPage.tsx';

/** What the window of a page is called. */
export function titleOf(props: PageProps): string {
  const says = words[props.language];
  switch (props.page) {
    case 'front':
      return titleOfSearch(props.search?.text ?? '');
    case 'gallery':
      return `${says.views} · plangraph`;
    case 'draft':
      return `${says.newView} · plangraph`;
    case 'view':
    case 'matrix':
    case 'cell':
      return `${props.title[props.language]} · plangraph`;
    case 'entity':
      return `${nameIn(props, props.language)} · plangraph`;
    case 'group':
      return `${nameIn(props, props.language)} · ${columnName(props, props.group.field)} · plangraph`;
    case 'paths':
      return `${titleOfPaths(props)} · plangraph`;
    case 'explore':
      return `${columnName(props, props.plural)} · plangraph`;
    case 'targets':
      return `${says.targets} · plangraph`;
    case 'compare':
      return `${says.compare} · plangraph`;
    case 'source':
      return `${props.source.title} · plangraph`;
    case 'sources':
      return `${sourceWords[props.language].sources} · plangraph`;
    case 'network':
      return `${titleOfNetwork(props)} · plangraph`;
    case 'trouble':
      return `${says.trouble} · plangraph`;
  }
}

/** What the window is called while a text is looked for. */
export function titleOfSearch(text: string): string {
  return text === '' ? 'plangraph' : `${text} · plangraph`;
}
