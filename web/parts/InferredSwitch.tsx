import type { Related } from '../../src/entity/related.ts';
import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';
import { hrefOf, withParameter } from './hrefs.ts';

/** Leaves out what is inferred, or brings it back; where nothing is inferred there is nothing to switch. */
export function InferredSwitch({
  items,
  isPart,
  ...props
}: Pick<FrameProps, 'language' | 'shape' | 'origin' | 'path' | 'query'> & {
  readonly items: readonly Pick<Related, 'isInferred'>[];
  /** There are more, of which some may be inferred. */
  readonly isPart: boolean;
}) {
  const { language, path, query } = props;
  const says = words[language];
  const isOff = new URLSearchParams(query).get('_inferred') === '0';
  if (!isOff && !isPart && !items.some(({ isInferred }) => isInferred)) return null;
  return (
    <p className="note">
      {isOff ? says.inferredHidden : says.inferredShown}{' '}
      <a href={hrefOf(props, path, withParameter(query, '_inferred', isOff ? null : '0'))}>
        {isOff ? says.showInferred : says.hideInferred}
      </a>
    </p>
  );
}
