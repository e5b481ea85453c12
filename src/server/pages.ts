import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ChartProps, PageProps } from '../../web/props.ts';
import { compressAssets } from './compressAssets.ts';
import { html } from './html.ts';
import { page } from './page.ts';

/** The pages that a browser draws, which are built from `web/` when they are missing or older than it. */
export interface Pages {
  state: 'ready' | 'building' | 'failed';
  /** Draws pages on the server, once they are built. */
  renderer?: Renderer;
}

export interface Renderer {
  /** A whole page as HTML. */
  renderPage(props: PageProps): string;
  /** The chart of a view as a file of SVG. */
  renderChart(props: ChartProps): string;
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
      preCompressed: true,
      setHeaders: answer => answer.setHeader('vary', 'accept-encoding'),
    });
    scope.get('/graphiql', async (_request, reply) => {
      if (pages.state === 'ready') {
        return reply.sendFile('graphiql/index.html', built, { maxAge: 0, immutable: false });
      }
      return sendUnbuilt(reply, pages.state);
    });
  });
}

/** Says in place of a page that it is not built. */
export function sendUnbuilt(reply: FastifyReply, state: Pages['state']): FastifyReply {
  reply.code(503).type('text/html; charset=utf-8').header('retry-after', '2');
  return reply.send(state === 'failed' ? failed : building);
}

const building = page(
  'The pages are being built',
  html`<h1>The pages are being built</h1>
    <p>This happens once after an install and takes a few seconds. The page opens by itself. <a href="/">Back</a></p>`,
  2,
).text;

const failed = page(
  'The pages could not be built',
  html`<h1>The pages could not be built</h1>
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
    pages.renderer = await loadRenderer();
    pages.state = 'ready';
  } catch (error) {
    pages.state = 'failed';
    if (signal.aborted) return;
    progress(`The pages could not be built; the API is not affected.\n${(error as Error).message}`);
  }
}

/** What makes pages live. */
const client = 'entry-client.tsx';

/** What Vite built for the server, with the files that it built for the browser. */
async function loadRenderer(): Promise<Renderer> {
  const { createRenderer } = (await import(
    pathToFileURL(path.join(built, 'server/entry-server.js')).href
  )) as typeof import('../../web/entry-server.tsx');
  const manifest = JSON.parse(await readFile(path.join(built, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = manifest[client]!;
  const [style] = entry.css!;
  return createRenderer({
    script: `/${entry.file}`,
    modules: [...importedBy(client, manifest)].map(name => `/${manifest[name]!.file}`),
    style: `/${style}`,
    styles: await readFile(path.join(built, style!), 'utf8'),
  });
}

/** What is built, by what it was built from. */
type Manifest = Readonly<Record<string, BuiltModule>>;

interface BuiltModule {
  readonly file: string;
  readonly css?: readonly string[];
  /** What it cannot run without, by names of the manifest. */
  readonly imports?: readonly string[];
}

/** A module and all that it cannot run without. */
function importedBy(name: string, manifest: Manifest, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of manifest[name]!.imports ?? []) importedBy(other, manifest, found);
  return found;
}

/** Puts the built pages in their place when they are whole. */
async function build(stamp: string, environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const fresh = `${built}-${process.pid}`;
  try {
    await runVite(['--outDir', fresh], environment, signal);
    await compressAssets(path.join(fresh, 'assets'));
    await runVite(['--ssr', 'entry-server.tsx', '--outDir', `${fresh}/server`], environment, signal);
    await writeFile(path.join(fresh, path.basename(stampFile)), stamp);
    await replace(built, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another. A server that starts meanwhile may make that one again in between. */
async function replace(old: string, fresh: string, tries = 3): Promise<void> {
  await rm(old, { recursive: true, force: true });
  try {
    await rename(fresh, old);
  } catch (error) {
    if (tries === 1) throw error;
    await replace(old, fresh, tries - 1);
  }
}

/** Of all that the pages are made of: their sources and the versions of what they use. */
async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await Promise.all(
    ['web', 'src/explorer', 'src/formats', 'src/views'].map(dir =>
      readdir(path.join(checkout, dir), { recursive: true, withFileTypes: true }),
    ),
  );
  const files = entries
    .flat()
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), path.join(checkout, 'package-lock.json')]) {
    hash
      .update(path.relative(checkout, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function runVite(
  options: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const vite = path.join(
    path.dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const config = path.join(sources, 'vite.config.ts');
  const child = spawn(
    process.execPath,
    [vite, 'build', `--config=${config}`, ...options, '--logLevel=error'],
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
