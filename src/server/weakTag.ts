import { createHash } from 'node:crypto';

/**
 * Tells one answer from another by all that it depends on. It is weak, since some answers say when they were made.
 */
export function weakTag(...depends: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(depends)).digest('base64url').slice(0, 27)}"`;
}
