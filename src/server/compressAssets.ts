import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressors = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Its best, 11, takes twenty times as long for a tenth less. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * Writes beside each file of a folder what Brotli and gzip make of it (`.br`, `.gz`), if that is smaller, so that it is not
 * compressed for each visitor. Browsers take Brotli over HTTPS and from their own machine alone.
 */
export async function compressAssets(folder: string): Promise<void> {
  const files = (await readdir(folder)).map(name => path.join(folder, name));
  await Promise.all(files.map(compressFile));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const keep = async (ending: keyof typeof compressors, small: Buffer) => {
    if (small.length < content.length) await writeFile(`${file}.${ending}`, small);
  };
  await Promise.all([
    compressors.br(content, brotli).then(small => keep('br', small)),
    compressors.gz(content).then(small => keep('gz', small)),
  ]);
}
