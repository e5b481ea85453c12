import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What the files of each folder of `src` may import of the others, and of packages that only some may know. */
const arrows: Record<string, readonly string[]> = {
  catalogue: [],
  engine: ['catalogue'],
  graph: ['catalogue', 'config.ts', 'engine', 'neo4j-driver'],
  dataset: ['catalogue', 'formats', 'graph'],
  formats: [],
  views: ['catalogue', 'engine', 'formats'],
  mcp: ['catalogue', 'engine', 'formats', 'views', '@modelcontextprotocol'],
  export: ['catalogue', 'dataset', 'formats'],
  explorer: ['catalogue', 'formats', 'views', 'entity'],
  entity: ['catalogue', 'dataset', 'export', 'formats', 'views'],
  verify: ['catalogue', 'dataset', 'formats'],
  scaffold: ['catalogue', 'dataset', 'formats'],
  server: [
    'catalogue',
    'engine',
    'graph',
    'mcp',
    'formats',
    'views',
    'entity',
    'explorer',
    'web',
    '@modelcontextprotocol',
    'config.ts',
    'version.ts',
    'fastify',
    '@fastify',
    '@apollo',
    '@as-integrations',
  ],
  commands: [
    'catalogue',
    'engine',
    'graph',
    'dataset',
    'export',
    'formats',
    'scaffold',
    'verify',
    'views',
    'mcp',
    'server',
    '@modelcontextprotocol',
    'config.ts',
    'version.ts',
  ],
};
const restricted = new Set([
  'neo4j-driver',
  'fastify',
  '@fastify',
  '@apollo',
  '@as-integrations',
  '@modelcontextprotocol',
]);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts'));
/** What no other file imports: it runs on its own and may reach for anything. */
const scripts = [join('catalogue', 'generate.ts')];
const layered = files.filter(f => Object.keys(arrows).includes(f.split('/')[0]!) && !scripts.includes(f));

test.each(layered)('%s imports only what its layer may', file => {
  const folder = file.split('/')[0]!;
  const source = readFileSync(join('src', file), 'utf8');
  for (const [, target] of source.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
    const path = target!.startsWith('.')
      ? normalize(join(file, '..', target!)).replace(/^\.\.\//, '')
      : target!;
    const layer = path.split('/')[0]!;
    if (layer === folder || (!target!.startsWith('.') && !restricted.has(layer))) continue;
    expect(arrows[folder], `${file} imports ${target}`).toContain(layer);
  }
});

const pages = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter(f => /\.tsx?$/.test(f));

test.each(pages)('web/%s imports of the server only what is pure', file => {
  const source = readFileSync(join('web', file), 'utf8');
  for (const [, layer] of source.matchAll(/from\s*'(?:\.\.\/)+src\/(\w+)/g))
    expect(['entity', 'explorer', 'views', 'formats']).toContain(layer);
});

test('settings are read in one place, and Neo4j is spoken to in one place', () => {
  const having = (text: string) => files.filter(f => readFileSync(join('src', f), 'utf8').includes(text));
  expect(having('process.env')).toEqual(['config.ts']);
  expect(having("from 'neo4j-driver'")).toEqual([join('graph', 'driver.ts')]);
});
