import { decodeUtf8 } from '../../src/formats/text.ts';

/** A file that the browser read. */
export interface TextFile {
  readonly name: string;
  /** In lower-case hexadecimal; null where the browser works none out, as the page did not come by a safe way. */
  readonly sha256: string | null;
  /** Null when it is not UTF-8. */
  readonly contents: string | null;
}

/** Reads a file where it is: nothing of it leaves the browser. Rejects when it cannot be read. */
export async function readTextFile(file: File): Promise<TextFile> {
  const bytes = await file.arrayBuffer();
  const digest = globalThis.isSecureContext ? await crypto.subtle.digest('SHA-256', bytes) : null;
  return {
    name: file.name,
    sha256: digest && [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join(''),
    contents: decodeUtf8(new Uint8Array(bytes)),
  };
}
