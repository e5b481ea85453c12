import type { FrameProps } from '../props.ts';
import { hrefOf } from './hrefs.ts';

/** The editor with a view in it that nobody has saved yet. What stands behind the `#` never leaves the browser. */
export function draftHref(where: Pick<FrameProps, 'language' | 'shape' | 'origin'>, source: string): string {
  return `${hrefOf(where, '/views/new')}#${encodeURIComponent(source)}`;
}
