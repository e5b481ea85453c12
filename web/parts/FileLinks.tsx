import type { FrameProps } from '../props.ts';
import { hrefOf } from './hrefs.ts';

interface FileLinksProps extends Pick<FrameProps, 'language' | 'shape' | 'origin' | 'path' | 'query'> {
  /** What the files hold. */
  readonly label: string;
  readonly endings: readonly string[];
}

/** The same as the page, as files at the address of the page with their endings. */
export function FileLinks({ label, endings, ...props }: FileLinksProps) {
  return (
    <p className="files">
      <span className="note">{label}</span>
      {endings.map(ending => (
        <a key={ending} href={hrefOf(props, `${props.path}.${ending}`, props.query)} download>
          {ending.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
