import { breakLabel } from './breakLabel.ts';
import { Frame } from './Frame.tsx';
import { Lines } from './Label.tsx';
import type { ChartOptions } from './options.ts';
import { words } from './words.ts';

/** Where there is nothing to draw, that is said; `notes` say what there is all the same. */
export function Empty({
  options,
  notes = [],
}: {
  readonly options: ChartOptions;
  readonly notes?: readonly string[];
}) {
  const { nothing } = words[options.language];
  return (
    <Frame
      options={options}
      isLinked={false}
      description={nothing}
      notes={notes}
      width={options.width}
      height={36}
    >
      <Lines
        label={breakLabel(nothing, { width: options.width, size: 13, lines: 2 })}
        x={0}
        y={18}
        className="muted"
      />
    </Frame>
  );
}
