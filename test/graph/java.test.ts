import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { findJava } from '../../src/graph/embedded/java.ts';
import { lineOf } from '../../src/graph/embedded/lines.ts';
import { fakeJava, fakeProgram } from './fakeProgram.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plangraph-java-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Looks in root/home, in root/path/bin and in root/jvm. */
const find = (version = '5.26.30') =>
  findJava(
    readConfig({ JAVA_HOME: path.join(root, 'home'), PATH: path.join(root, 'path', 'bin') }),
    lineOf(version),
    path.join(root, 'jvm'),
  );

test('JAVA_HOME comes first, then PATH, then what is installed', async () => {
  const installed = await fakeJava(path.join(root, 'jvm', 'java-17'), '17.0.1');
  expect(await find()).toEqual({ command: installed, release: 17, version: '17.0.1' });
  const onPath = await fakeJava(path.join(root, 'path'), '17.0.2');
  expect(await find()).toEqual({ command: onPath, release: 17, version: '17.0.2' });
  const atHome = await fakeJava(path.join(root, 'home'), '21');
  expect(await find()).toEqual({ command: atHome, release: 21, version: '21' });
});

test.each([
  ['5.26.30', '17.0.15'],
  ['5.26.30', '21.0.2'],
  ['2026.08.1', '21.0.2'],
  ['2026.08.1', '25'],
])('Neo4j %s runs on Java %s', async (neo4j, java) => {
  await fakeJava(path.join(root, 'home'), java);
  expect(await find(neo4j)).toMatchObject({ release: Number.parseInt(java, 10) });
});

test('one that does not fit is passed over', async () => {
  await fakeJava(path.join(root, 'home'), '1.8.0_402');
  await fakeJava(path.join(root, 'path'), '25.0.1');
  await fakeProgram(path.join(root, 'jvm', 'broken', 'bin', 'java'), 'exit 127');
  const fits = await fakeJava(path.join(root, 'jvm', 'java-17'), '17.0.15');
  expect(await find()).toMatchObject({ command: fits, release: 17 });
});

test('without one that fits, the message says what was found and what to install', async () => {
  const old = await fakeJava(path.join(root, 'home'), '1.8.0_402');
  const middle = await fakeJava(path.join(root, 'path'), '11.0.22');
  await expect(find()).rejects.toMatchObject({
    name: 'SetupError',
    message: expect.stringContaining(
      `Neo4j 5.26.30 needs Java 17 or 21, but plangraph only found Java 8 (${old}), Java 11 (${middle}).\n` +
        'Install it (Debian, Ubuntu: apt install openjdk-17-jre-headless;',
    ),
  });
});

test('without any, the message says where it was looked for, and what else there is', async () => {
  const message = await find('2026.08.1').catch(error => error.message);
  expect(message).toContain(
    'Neo4j 2026.08.1 needs Java 21 or 25, but plangraph found no Java in JAVA_HOME, on PATH',
  );
  expect(message).toContain('set NEO4J_URI');
  expect(message).toContain('docker compose up');
});
