import type { PageProps } from '../props.ts';
import { DraftPage } from './DraftPage.tsx';
import { EntityPage } from './EntityPage.tsx';
import { Front } from './Front.tsx';
import { Gallery } from './Gallery.tsx';
import { GroupPage } from './GroupPage.tsx';
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
    case 'draft':
      return <DraftPage {...props} />;
    case 'entity':
      return <EntityPage {...props} />;
    case 'group':
      return <GroupPage {...props} />;
    case 'trouble':
      return <Trouble {...props} />;
  }
}
