import type { ReactNode } from 'react';
import { type BrokenLabel, lineHeight } from './breakLabel.ts';

interface TextProps {
  readonly label: BrokenLabel;
  readonly x: number;
  /** The middle of all lines. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
  readonly lang?: string | undefined;
  readonly transform?: string;
}

/** A text in its lines. */
export function Lines({ label, x, y, anchor = 'start', className, lang, transform }: TextProps) {
  const { lines, size } = label;
  const first = y - ((lines.length - 1) * lineHeight(size)) / 2 + size * 0.35;
  return (
    <text fontSize={size} textAnchor={anchor} {...{ className, lang, transform }}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is told apart by its place alone
        <tspan key={i} x={x} y={round(first + i * lineHeight(size))}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** What leads somewhere, if there is somewhere; its title is what is said where one points at it, or reads it aloud. */
export function Link({
  href,
  title,
  children,
}: {
  readonly href: string | null;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const content = (
    <>
      <title>{title}</title>
      {children}
    </>
  );
  return href === null ? <g>{content}</g> : <a href={href}>{content}</a>;
}

/** Places to a tenth of a pixel, which keeps files small. */
export function round(place: number): number {
  return Math.round(place * 10) / 10;
}
