import type { FrameProps } from '../props.ts';
import { words } from '../words.ts';

interface SidesProps extends Pick<FrameProps, 'language'> {
  readonly sides: readonly {
    readonly href: string;
    readonly label: string;
    /** It is the only one that is shown. */
    readonly isAlone?: boolean;
  }[];
}

/** The ways to the parts of a long page, so that nobody needs to go through a whole chart to what follows it. */
export function Sides({ language, sides }: SidesProps) {
  return (
    <nav className="sides" aria-label={words[language].sides}>
      {sides.map(({ href, label, isAlone }) => (
        <a key={href} href={href} aria-current={isAlone ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
