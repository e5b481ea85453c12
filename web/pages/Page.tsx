import type { PageProps } from '../props.ts';
import { EntityPage } from './EntityPage.tsx';
import { Front } from './Front.tsx';
import { Gallery } from './Gallery.tsx';
import { GroupPage } from './GroupPage.tsx';
import { NetworkPage } from './NetworkPage.tsx';
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
    case 'network':
      return <NetworkPage {...props} />;
    case 'trouble':
      return <Trouble {...props} />;
  }
}
