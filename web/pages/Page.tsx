import type { PageProps } from '../props.ts';
import { EntityPage } from './EntityPage.tsx';
import { Front } from './Front.tsx';
import { Gallery } from './Gallery.tsx';
import { GroupPage } from './GroupPage.tsx';
import { SourcePage } from './SourcePage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { Trouble } from './Trouble.tsx';
import { ViewPage } from './ViewPage.tsx';

/** Whatever page an address leads to. */
export function Page(props: PageProps) {
  switch (props.page) {
    case 'front':
      return <Front {...props} />;
    case 'gallery':
      return <Gallery {...props} />;
    case 'view':
      return <ViewPage {...props} />;
    case 'entity':
      return <EntityPage {...props} />;
    case 'group':
      return <GroupPage {...props} />;
    case 'source':
      return <SourcePage {...props} />;
    case 'sources':
      return <SourcesPage {...props} />;
    case 'trouble':
      return <Trouble {...props} />;
  }
}
