import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';
import { hrefOf, isInferredOff, withParameter } from './hrefs.ts';

/** Leaves out what is inferred, or brings it back; where nothing is inferred there is nothing to switch. */
export function InferredSwitch({
  isAny,
  ...props
}: Pick<FrameProps, 'language' | 'shape' | 'origin' | 'path' | 'query'> & {
  /** Something that is shown is inferred, or something more may be. */
  readonly isAny: boolean;
}) {
  const { language, path, query } = props;
  const says = words[language];
  const isOff = isInferredOff(query);
  if (!isOff && !isAny) return null;
  return (
    <p className="note">
      {isOff ? says.inferredHidden : says.inferredShown}{' '}
      <a href={hrefOf(props, path, withParameter(query, '_inferred', isOff ? null : '0'))}>
        {isOff ? says.showInferred : says.hideInferred}
      </a>
    </p>
  );
}
