import type { Thing } from '../../src/views/thing.ts';
import type { ChartOptions } from './options.ts';

/** Whether any of the things is a link, so that the picture is more than a picture. */
export function leadsSomewhere(things: readonly Thing[], { hrefOf }: ChartOptions): boolean {
  return things.some(thing => hrefOf(thing) !== null);
}
