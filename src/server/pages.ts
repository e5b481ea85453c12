import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { html } from './html.ts';
import { page } from './page.ts';

/** The pages that a browser draws, which are built from `web/` when they are missing or older than it. */
export interface Pages {
  state: 'ready' | 'building' | 'failed';
}

const checkout = path.join(import.meta.dirname, '../..');
const sources = path.join(checkout, 'web');
const built = path.join(checkout, 'dist/web');
const stampFile = path.join(built, 'sources.sha256');

/** `/graphiql` and the files that it loads. */
export async function servePages(app: FastifyInstance, pages: Pages): Promise<void> {
  mkdirSync(path.join(built, 'assets'), { recursive: true });
  await app.register(async scope => {
    scope.addHook('onRoute', route => {
      route.config = { ...route.config, isQuiet: true };
    });
    await scope.register(fastifyStatic, {
      root: path.join(built, 'assets'),
      prefix: '/assets/',
      // Their names carry a hash of their content.
      maxAge: '1y',
      immutable: true,
    });
    scope.get('/graphiql', async (_request, reply) => {
      if (pages.state === 'ready') {
        return reply.sendFile('graphiql/index.html', built, { maxAge: 0, immutable: false });
      }
      reply.code(503).type('text/html; charset=utf-8').header('retry-after', '2');
      return pages.state === 'building' ? building : failed;
    });
  });
}

const building = page(
  'GraphiQL is being built',
  html`<h1>GraphiQL is being built</h1>
    <p>This happens once after an install and takes a few seconds. The page opens by itself. <a href="/">Back</a></p>`,
  2,
).text;

const failed = page(
  'GraphiQL could not be built',
  html`<h1>GraphiQL could not be built</h1>
    <p>The server's log says why. The API at <code>/graphql</code> is not affected. <a href="/">Back</a></p>`,
).text;

interface BuildOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the build when the server stops. */
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

/**
 * Builds the pages when that is needed, in a process of its own: it takes seconds and most of a gigabyte. Notes in
 * `pages` how far it is. Never rejects; a failure is told by `progress`.
 */
export async function buildPages(
  pages: Pages,
  { environment, signal, progress }: BuildOptions,
): Promise<void> {
  try {
    const wanted = await hashSources();
    const found = await readFile(stampFile, 'utf8').catch(() => undefined);
    if (found !== wanted) {
      const since = Date.now();
      progress('Building the pages for the browser');
      await build(wanted, environment, signal);
      progress(`The pages are built after ${((Date.now() - since) / 1000).toFixed(1)} s`);
    }
    pages.state = 'ready';
  } catch (error) {
    pages.state = 'failed';
    if (signal.aborted) return;
    progress(`The pages could not be built; the API is not affected.\n${(error as Error).message}`);
  }
}

/** Puts the built pages in their place when they are whole. */
async function build(stamp: string, environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const fresh = `${built}-${process.pid}`;
  try {
    await runVite(fresh, environment, signal);
    await writeFile(path.join(fresh, path.basename(stampFile)), stamp);
    await rm(built, { recursive: true, force: true });
    await rename(fresh, built);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Of all that the pages are made of: their sources and the versions of what they use. */
async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), path.join(checkout, 'package-lock.json')]) {
    hash
      .update(path.relative(checkout, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function runVite(outDir: string, environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const vite = path.join(
    path.dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const config = path.join(sources, 'vite.config.ts');
  const child = spawn(
    process.execPath,
    [vite, 'build', `--config=${config}`, `--outDir=${outDir}`, '--logLevel=error'],
    {
      cwd: checkout,
      env: { ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  let output = '';
  child.stdout.on('data', text => (output += text));
  child.stderr.on('data', text => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve();
      else reject(new Error(output.trim() || `Vite ended with ${code}.`));
    });
  });
}
