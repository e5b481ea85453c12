import { appendFile, cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { getJars } from '../../src/graph/embedded/jars.ts';
import { lineOf } from '../../src/graph/embedded/lines.ts';
import { fakeProgram } from './fakeProgram.ts';

const line = lineOf('5.26.30');
/** Those that the Neo4j of this test run was started from. */
const fetched = path.join(
  readConfig().cacheHome ?? path.join(homedir(), '.cache'),
  'plangraph/neo4j/5.26.30',
);

let root: string;
let said: string[];
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plangraph-jars-'));
  said = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bin = () => path.join(root, 'bin');
const cache = () => path.join(root, 'cache', 'plangraph', 'neo4j');
const jars = () => path.join(cache(), '5.26.30');

const get = (wantsSums = false) =>
  getJars(
    {
      config: readConfig({ XDG_CACHE_HOME: path.join(root, 'cache'), PATH: bin() }),
      line,
      java: { command: '/opt/java/bin/java', release: 17, version: '17.0.1' },
      progress: text => said.push(text),
    },
    wantsSums,
  );

/** A Maven that finds the jars in the cache of this test run. `$OUT` is where they are wanted. */
const fakeMaven = (afterwards = '') =>
  fakeProgram(
    path.join(bin(), 'mvn'),
    `for argument; do case $argument in -DoutputDirectory=*) OUT=\${argument#*=};; esac; done
     /bin/cp -r '${fetched}' "$OUT"
     echo '[INFO] Downloaded from central: https://repository.example/neo4j-5.26.30.jar (317 kB at 1 MB/s)'
     ${afterwards}`,
  );

const failingMaven = (output: string) =>
  fakeProgram(path.join(bin(), 'mvn'), `echo '[INFO] Scanning'; echo '${output}'; echo '[ERROR] '; exit 1`);

test('jars that are missing are fetched once, and nothing else is left in the cache', async () => {
  await fakeMaven(`echo $JAVA_HOME >> '${root}/runs'`);
  expect(await get()).toBe(jars());
  expect(await readdir(cache())).toEqual(['5.26.30']);
  expect((await readdir(jars())).sort()).toEqual((await readdir(fetched)).sort());
  expect(said).toEqual([
    'Fetching Neo4j 5.26.30: 0 of 213 jars, 0 of 128 MB',
    'Fetching Neo4j 5.26.30: 1 of 213 jars, 0 of 128 MB',
    'Fetching Neo4j 5.26.30: 213 of 213 jars, 128 of 128 MB',
  ]);

  await rm(path.join(bin(), 'mvn'));
  expect(await get(true)).toBe(jars());
  expect(said).toHaveLength(3);
});

test('two that fetch at once both get them', async () => {
  await fakeMaven();
  expect(await Promise.all([get(), get()])).toEqual([jars(), jars()]);
  expect(await readdir(cache())).toEqual(['5.26.30']);
});

test('what a killed download left is cleared away after an hour, not before', async () => {
  await fakeMaven();
  const [old, running] = ['5.26.30.download-old', '5.26.30.download-running'];
  for (const name of [old, running]) await mkdir(path.join(cache(), name), { recursive: true });
  const anHourAgo = new Date(Date.now() - 3_601_000);
  await utimes(path.join(cache(), old), anHourAgo, anHourAgo);
  await get();
  expect((await readdir(cache())).sort()).toEqual(['5.26.30', running]);
});

describe('jars that are not as the lock says', () => {
  const jar = () => path.join(jars(), 'neo4j-5.26.30.jar');

  test.each([
    ['a size', () => appendFile(jar(), 'more'), false, 'neo4j-5.26.30.jar has 317309 bytes, not 317305'],
    ['a name', () => rm(jar()), false, '1 jars are missing, such as neo4j-5.26.30.jar'],
    ['one too many', () => writeFile(path.join(jars(), 'x.jar'), ''), false, 'x.jar does not belong there'],
    [
      'a sum, where sums are wanted',
      () => writeFile(jar(), Buffer.alloc(317305)),
      true,
      'neo4j-5.26.30.jar has another SHA-256',
    ],
  ])('in %s are fetched again', async (_, damage, wantsSums, problem) => {
    await fakeMaven();
    await cp(fetched, jars(), { recursive: true });
    await damage();
    await get(wantsSums);
    expect(said[0]).toBe(
      `The jars of Neo4j 5.26.30 in ${jars()} are damaged (${problem}): fetching them again.`,
    );
    expect(said.at(-1)).toContain('213 of 213 jars');
    said = [];
    await get(true);
    expect(said).toEqual([]);
  });

  test('are refused when they come from Maven', async () => {
    await fakeMaven(`/bin/dd if=/dev/zero of="$OUT/neo4j-5.26.30.jar" bs=317305 count=1 2>/dev/null`);
    await expect(get()).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining(
        'Maven fetched jars that are not those of Neo4j 5.26.30 (neo4j-5.26.30.jar has another SHA-256).',
      ),
    });
    expect(await readdir(cache())).toEqual([]);
  });
});

describe('the message says what to do', () => {
  test('without Maven', async () => {
    await expect(get()).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringMatching(
        /there is no mvn on PATH\.\nInstall it \(Debian, Ubuntu: apt install maven/,
      ),
    });
  });

  // The first line of output is what Maven 3.8 and 3.9 print.
  test.each([
    [
      'without a network',
      '[ERROR] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host x.example',
      'Maven does not reach its repository: check the network, or the proxy or mirror in ~/.m2/settings.xml.',
    ],
    [
      'on a full disk',
      '[ERROR] Failed to execute goal: /root/.m2/a.jar: No space left on device',
      'The disk is full: free about 500 MB for Maven and the jars.',
    ],
    [
      'when Maven has no Java',
      'The JAVA_HOME environment variable is not defined correctly',
      'Maven found no Java of its own: set JAVA_HOME.',
    ],
    ['on any other failure', '[ERROR] Something else is wrong', 'Maven said: Something else is wrong'],
  ])('%s', async (_, output, message) => {
    await failingMaven(output);
    await expect(get()).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining(
        `Neo4j 5.26.30 could not be fetched. ${message}\nOr let plangraph use a Neo4j`,
      ),
    });
    expect(await readdir(cache())).toEqual([]);
  });
});
