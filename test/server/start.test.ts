import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { markOf } from '../../src/graph/embedded/processes.ts';
import { version } from '../../src/version.ts';
import { copyFixture } from '../dataset/fixture.ts';

const checkout = path.join(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'plangraph-start-'));
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  const neo4j = neo4jPid();
  if (neo4j && isAlive(neo4j)) process.kill(neo4j, 'SIGKILL');
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

interface Command {
  readonly child: ChildProcess;
  /** All that it wrote so far. */
  text(): string;
  /** The code it ends with. */
  readonly ended: Promise<number | null>;
}

function plangraph(args: readonly string[], env: NodeJS.ProcessEnv = {}): Command {
  const { NEO4J_URI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['bin/plangraph.js', ...args], {
    cwd: checkout,
    env: { ...inherited, PLANGRAPH_HOME: home, PORT: '0', HOST: '', ...env },
  });
  running.add(child);
  let text = '';
  child.stdout.on('data', part => {
    text += part;
  });
  child.stderr.on('data', part => {
    text += part;
  });
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, text: () => text, ended };
}

/** Starts a server and waits until it answers; gives its address. */
async function start(env: NodeJS.ProcessEnv = {}): Promise<Command & { url: string }> {
  const command = plangraph(['start'], env);
  let code: number | null | undefined;
  command.ended.then(c => {
    code = c;
  });
  while (!command.text().includes('Ctrl-C stops it.')) {
    if (code !== undefined) throw new Error(`It ended with ${code}: ${command.text()}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return { ...command, url: /(http:\S+)\/graphql/.exec(command.text())![1]! };
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const pathways = `{ pathways(where: {dataset: {eq: "xian-htz"}}) { totalCount nodes { measures { totalCount } } } }`;

/** The Neo4j of the test's home. */
function neo4jPid(): number | undefined {
  try {
    return JSON.parse(readFileSync(path.join(home, 'instance.json'), 'utf8')).pid;
  } catch {
    return undefined;
  }
}

const isAlive = (pid: number) => markOf(pid) !== undefined;

describe('plangraph', { timeout: 120_000 }, () => {
  it.each([
    [['--version'], 0, new RegExp(`^${version}\n$`)],
    [['--help'], 0, /^ *start [\s\S]*^ *import /m],
    [['begin'], 2, /unknown command 'begin'/],
    [['import'], 2, /missing required argument 'dir'/],
  ])('%j ends with %i', async (args, code, text) => {
    const command = plangraph(args);
    expect(await command.ended).toBe(code);
    expect(command.text()).toMatch(text);
    expect(command.text()).not.toMatch(/^\s+at /m);
  });

  it.each([
    [
      'an address that others reach',
      { HOST: '0.0.0.0' },
      /^HOST=0\.0\.0\.0 lets other machines in\.\nSet PLANGRAPH_API_KEY/,
    ],
    [
      'settings that do not fit',
      { PORT: 'x', PLANGRAPH_MAX_DEPTH: '0' },
      /PORT must be .*\n.*PLANGRAPH_MAX_DEPTH must be/,
    ],
  ])('start refuses %s in a few words', async (_what, env, text) => {
    const command = plangraph(['start'], env);
    expect(await command.ended).toBe(1);
    expect(command.text()).toMatch(text);
    expect(command.text()).not.toMatch(/^\s+at /m);
  });

  it('start says that its port is taken, before anything else', async () => {
    const other = http.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const command = plangraph(['start'], { PORT: String((other.address() as { port: number }).port) });
    expect(await command.ended).toBe(1);
    expect(command.text()).toMatch(/^Port \d+ of 127\.0\.0\.1 is taken by another program\.\nSet PORT/);
    other.close();
  });
});

describe('plangraph start', { timeout: 240_000 }, () => {
  let server: Command & { url: string };

  it('loads the seed into an empty graph and answers', async () => {
    server = await start();
    const { data, errors } = await ask(server.url, pathways);
    expect(errors).toBeUndefined();
    expect(data.pathways.totalCount).toBe(9);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(server.text()).toMatch(/OK {2}\{ pathways \}.* rows {2}cost /);
  });

  it('says where the first serves when it is started again, and harms nothing', async () => {
    const second = plangraph(['start']);
    expect(await second.ended).toBe(1);
    expect(second.text()).toMatch(`plangraph already serves at ${server.url} `);
    expect((await ask(server.url, pathways)).data.pathways.totalCount).toBe(9);
  });

  it('answers over what is imported meanwhile', async () => {
    const { atlas, town } = copyFixture();
    const imported = plangraph(['import', atlas, town]);
    expect(await imported.ended).toBe(0);
    expect(imported.text()).toMatch(/^town .* loaded: \d+ entities, \d+ relations$/m);
    const { data } = await ask(server.url, '{ datasets { id } }');
    expect(data.datasets.map(({ id }: { id: string }) => id)).toContain('town');
  });

  it('names the views that an import leaves without rows', async () => {
    const { atlas, town, edit } = copyFixture();
    const views = mkdtempSync(path.join(tmpdir(), 'plangraph-views-'));
    const view = (name: string, condition: string) =>
      writeFileSync(
        path.join(views, `${name}.graphql`),
        `query ${name} @view(as: TABLE, title: "T") { industries(where: {dataset: {eq: "town"}, ${condition}}) { nodes { name } } }`,
      );
    view('emptied', 'name: {eq: "光电子"}');
    view('kept', 'name: {eq: "光子"}');
    view('neverFilled', 'name: {eq: "none"}');
    edit('town/industries.yaml', 'name: 光电子', 'name: 光电产业');
    const imported = plangraph(['import', atlas, town], { PLANGRAPH_VIEWS: views });
    expect(await imported.ended).toBe(0);
    expect(imported.text().match(/^The view .*$/gm)).toEqual([
      expect.stringMatching(/^The view emptied has no rows any more\. If it should, /),
    ]);
    rmSync(views, { recursive: true });
  });

  it('leaves the graph alone when what is imported is wrong, and the import says all that is', async () => {
    const { atlas, town, append } = copyFixture();
    append('town/industries.yaml', '- name: nameless\n- id: I9\n  colour: red\n');
    const imported = plangraph(['import', atlas, town]);
    expect(await imported.ended).toBe(1);
    expect(imported.text().match(/industries\.yaml:\d+: /g)?.length).toBeGreaterThanOrEqual(2);
    expect(imported.text()).not.toMatch(/^\s+at /m);
    expect((await ask(server.url, '{ datasets { id } }')).errors).toBeUndefined();
  });

  it('answers without what is removed meanwhile, and keeps what others rest on', async () => {
    const refused = plangraph(['remove', 'atlas']);
    expect(await refused.ended).toBe(1);
    expect(refused.text()).toMatch(/^ {2}RECOGNISED_AT\/town:T1\/atlas:R1 of town$/m);
    const removed = plangraph(['remove', 'atlas', 'town']);
    expect(await removed.ended).toBe(0);
    expect(removed.text()).toMatch(/^atlas removed: 2 entities, 1 relations\ntown removed: /m);
    const { data } = await ask(server.url, '{ datasets { id } }');
    expect(data.datasets.map(({ id }: { id: string }) => id)).not.toContain('town');
    const seeds = plangraph(['remove', ...readdirSync('seed'), '--dry-run']);
    expect(await seeds.ended).toBe(0);
    expect(seeds.text()).toMatch(/^xian-htz would be removed: \d+ entities, \d+ relations$/m);
    expect(seeds.text()).toMatch(/^"npm start" loads .*xian-htz.* again, from seed\/\.$/m);
  });

  it('works again after it was killed, with the Neo4j that it left', async () => {
    const neo4j = neo4jPid()!;
    server.child.kill('SIGKILL');
    await server.ended;
    expect(isAlive(neo4j)).toBe(true);
    server = await start();
    expect(neo4jPid()).toBe(neo4j);
    expect((await ask(server.url, pathways)).data.pathways.totalCount).toBe(9);
  });

  it('answers what is under way when it is told to stop, and leaves no process', async () => {
    const neo4j = neo4jPid()!;
    const answers = Array.from({ length: 20 }, () => ask(server.url, pathways));
    await Promise.race(answers);
    server.child.kill('SIGTERM');
    for (const { data } of await Promise.all(answers)) expect(data.pathways.totalCount).toBe(9);
    expect(await server.ended).toBe(0);
    expect(isAlive(neo4j)).toBe(false);
  });

  it('needs no recovery after that', async () => {
    server = await start({ PLANGRAPH_LOG: 'json' });
    await ask(server.url, pathways);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
    const lines = server
      .text()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(({ msg }) => msg).join('\n')).not.toMatch(/entities/);
    expect(lines).toContainEqual(expect.objectContaining({ operation: '{ pathways }', outcome: 'OK' }));
  });
});
