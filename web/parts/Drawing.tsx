import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** As wide as the content of a page is on a desk. */
const deskWidth = 1_048;

/** In CSS pixels; below it charts are drawn no narrower. */
const leastWidth = 320;

interface DrawingProps {
  readonly label: string;
  readonly draw: (width: number) => ReactNode;
}

/** A chart, drawn anew for the width that it has; without a script it is that of a desk, which a narrow page scrolls. */
export function Drawing({ label, draw }: DrawingProps) {
  const [width, setWidth] = useState(deskWidth);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.max(leastWidth, Math.min(deskWidth, Math.floor(entry!.contentRect.width))));
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    // A wide chart scrolls, which the keyboard can do when it has the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section className="scroll drawing" ref={place} tabIndex={0} aria-label={label}>
      {draw(width)}
    </section>
  );
}
