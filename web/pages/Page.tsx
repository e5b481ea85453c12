import type { PageProps } from '../props.ts';
import { CellPage } from './CellPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { DraftPage } from './DraftPage.tsx';
import { EntityPage } from './EntityPage.tsx';
import { ExplorePage } from './ExplorePage.tsx';
import { Front } from './Front.tsx';
import { Gallery } from './Gallery.tsx';
import { GroupPage } from './GroupPage.tsx';
import { MatrixPage } from './MatrixPage.tsx';
import { NetworkPage } from './NetworkPage.tsx';
import { PathsPage } from './PathsPage.tsx';
import { SourcePage } from './SourcePage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
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
    case 'matrix':
      return <MatrixPage {...props} />;
    case 'cell':
      return <CellPage {...props} />;
    case 'draft':
      return <DraftPage {...props} />;
    case 'entity':
      return <EntityPage {...props} />;
    case 'group':
      return <GroupPage {...props} />;
    case 'paths':
      return <PathsPage {...props} />;
    case 'explore':
      return <ExplorePage {...props} />;
    case 'targets':
      return <TargetsPage {...props} />;
    case 'compare':
      return <ComparePage {...props} />;
    case 'source':
      return <SourcePage {...props} />;
    case 'sources':
      return <SourcesPage {...props} />;
    case 'network':
      return <NetworkPage {...props} />;
    case 'trouble':
      return <Trouble {...props} />;
  }
}
