import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, SetupError, settings } from '../../src/config.ts';

const checkout = path.resolve(import.meta.dirname, '../..');

describe('readConfig', () => {
  test('has a default for what is not given', () => {
    expect(readConfig({})).toMatchObject({
      home: path.join(checkout, '.plangraph'),
      neo4jUri: undefined,
      neo4jUser: 'neo4j',
      neo4jVersion: '5.26.30',
      neo4jHeap: '512m',
      neo4jPageCache: '128m',
    });
  });

  test('takes what is given', () => {
    const given = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'p' };
    expect(readConfig({ ...given, PLANGRAPH_HOME: '/tmp/home', PLANGRAPH_NEO4J_HEAP: '2G' })).toMatchObject({
      home: '/tmp/home',
      neo4jUri: 'neo4j+s://graph.example:7687',
      neo4jUser: 'reader',
      neo4jPassword: 'p',
      neo4jHeap: '2g',
    });
  });

  test('counts an empty value as absent', () => {
    expect(readConfig({ NEO4J_URI: '', NEO4J_USER: '' })).toMatchObject({
      neo4jUri: undefined,
      neo4jUser: 'neo4j',
    });
  });

  test.each([
    ['5.26', '5.26.30'],
    ['5.26.30', '5.26.30'],
    ['2026.08', '2026.08.1'],
    ['2026.08.1', '2026.08.1'],
  ])('reads the Neo4j version %s as %s', (given, version) => {
    expect(readConfig({ PLANGRAPH_NEO4J_VERSION: given }).neo4jVersion).toBe(version);
  });

  test.each([
    ['https://plans.example.org', 'https://plans.example.org'],
    ['http://Plans.example.org:8080/', 'http://plans.example.org:8080'],
  ])('reads where readers reach it, %s, as %s', (given, publicUrl) => {
    expect(readConfig({ PLANGRAPH_URL: given })).toMatchObject({ publicUrl });
  });

  test.each(['plans.example.org', 'https://plans.example.org/plangraph', 'https://a b', 'ftp://plans'])(
    'does not take %s for where readers reach it',
    given => {
      expect(() => readConfig({ PLANGRAPH_URL: given })).toThrow(
        `PLANGRAPH_URL must be an address such as https://plans.example.org, without a path, not "${given}".`,
      );
    },
  );

  test('lists all that does not fit in one error', () => {
    const wrong = {
      NEO4J_URI: 'http://localhost:7474',
      PLANGRAPH_NEO4J_VERSION: '4.4',
      PLANGRAPH_NEO4J_HEAP: 'much',
    };
    expect(() => readConfig(wrong)).toThrow(SetupError);
    expect(() => readConfig(wrong)).toThrow(
      [
        'Settings that do not fit:',
        '  NEO4J_URI must be an address such as bolt://localhost:7687 or neo4j+s://host, not "http://localhost:7474".',
        '  PLANGRAPH_NEO4J_VERSION must be one of 5.26, 5.26.30, 2026.08, 2026.08.1, not "4.4".',
        '  PLANGRAPH_NEO4J_HEAP must be a size such as 512m or 2g, not "much".',
        '  NEO4J_PASSWORD is needed with NEO4J_URI.',
      ].join('\n'),
    );
  });
});

test('.env.example repeats the table', () => {
  const example = readFileSync(path.join(checkout, '.env.example'), 'utf8');
  const stated = example
    .split('\n\n')
    .slice(1)
    .map(entry => entry.trim());
  const table = Object.values<{ name: string; description: string; default?: string }>(settings).map(
    each => `# ${each.description}\n# ${each.name}=${each.default ?? ''}`,
  );
  expect(stated).toEqual(table);
});
