import type { PageProps } from '../props.ts';
import { ComparePage } from './ComparePage.tsx';
import { EntityPage } from './EntityPage.tsx';
import { Front } from './Front.tsx';
import { Gallery } from './Gallery.tsx';
import { GroupPage } from './GroupPage.tsx';
import { TargetsPage } from './TargetsPage.tsx';
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
    case 'targets':
      return <TargetsPage {...props} />;
    case 'compare':
      return <ComparePage {...props} />;
    case 'trouble':
      return <Trouble {...props} />;
  }
}
