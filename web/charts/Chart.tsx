import type { Drawn } from '../../src/views/drawn.ts';
import { Bar } from './Bar.tsx';
import { Bullet } from './Bullet.tsx';
import { Empty } from './Empty.tsx';
import { Matrix } from './Matrix.tsx';
import { markNotes } from './markNotes.ts';
import { Network } from './Network.tsx';
import type { ChartOptions } from './options.ts';
import { Sankey } from './Sankey.tsx';
import { Timeline } from './Timeline.tsx';
import { Tree } from './Tree.tsx';

interface ChartProps {
  readonly drawn: Drawn;
  readonly options: ChartOptions;
}

/**
 * The chart of a view as one `<svg>` that needs nothing beside itself: part of a page, or a file of its own. Null for a
 * TABLE, which is its own picture.
 */
export function Chart({ drawn, options }: ChartProps) {
  switch (drawn.as) {
    case 'TABLE':
      return null;
    case 'MATRIX':
      return drawn.matrix.cells.length === 0 ? (
        <Empty options={options} />
      ) : (
        <Matrix matrix={drawn.matrix} options={options} />
      );
    case 'SANKEY':
      return drawn.flow.links.length === 0 ? (
        <Empty options={options} />
      ) : (
        <Sankey flow={drawn.flow} options={options} />
      );
    case 'TREE':
      return drawn.branches.length === 0 ? (
        <Empty options={options} />
      ) : (
        <Tree branches={drawn.branches} options={options} />
      );
    case 'NETWORK':
      return drawn.nodes.length === 0 ? (
        <Empty options={options} />
      ) : (
        <Network nodes={drawn.nodes} ties={drawn.ties} options={options} />
      );
    case 'TIMELINE':
    case 'BULLET':
    case 'BAR': {
      const { as, marks, unplaced } = drawn;
      if (marks.length === 0)
        return <Empty options={options} notes={markNotes(as, 0, 0, unplaced, options.language)} />;
      const Marked = { TIMELINE: Timeline, BULLET: Bullet, BAR: Bar }[as];
      return <Marked marks={marks} unplaced={unplaced} options={options} />;
    }
  }
}
