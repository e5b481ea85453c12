import { columnName } from '../parts/columnName.ts';
import type { PageProps } from '../props.ts';
import { words } from '../words.ts';
import { titleOfNetwork } from './NetworkPage.tsx';

/** What the window of a page is called. */
export function titleOf(props: PageProps): string {
  const says = words[props.language];
  switch (props.page) {
    case 'front':
      return props.search ? `${props.search.text} · plangraph` : 'plangraph';
    case 'gallery':
      return `${says.views} · plangraph`;
    case 'view':
      return `${props.title[props.language]} · plangraph`;
    case 'entity':
      return `${nameIn(props)} · plangraph`;
    case 'group':
      return `${nameIn(props)} · ${columnName(props, props.group.field)} · plangraph`;
    case 'network':
      return `${titleOfNetwork(props)} · plangraph`;
    case 'trouble':
      return `${says.trouble} · plangraph`;
  }
}

function nameIn({ language, name, nameEn }: Extract<PageProps, { page: 'entity' | 'group' }>): string {
  return language === 'en' ? (nameEn ?? name) : name;
}
