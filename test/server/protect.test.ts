import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { describeOpenness, isOwnHost, urlOf } from '../../src/server/address.ts';
import { ask, createTestServer } from './testServer.ts';

const query = '{ __typename }';

describe('Host', () => {
  const config = {
    host: '192.168.1.5',
    hosts: ['plans.example.org'],
    publicUrl: 'https://readers.example.org:8443',
  };
  it.each([
    ['localhost', true],
    ['localhost:4000', true],
    ['LOCALHOST:4000', true],
    ['127.0.0.1:4000', true],
    ['[::1]:4000', true],
    ['192.168.1.5:4000', true],
    ['10.1.2.3', true],
    ['plans.example.org', true],
    ['Plans.Example.org:443', true],
    ['readers.example.org:8443', true],
    ['evil.example.org', false],
    ['localhost.evil.example.org', false],
    ['localhost:4000:1', false],
    ['', false],
    [undefined, false],
  ])('%s is its own: %s', (host, isOwn) => {
    expect(isOwnHost(host, '::ffff:10.1.2.3', config)).toBe(isOwn);
  });

  it('of another name is misdirected, on every route', async () => {
    const server = await createTestServer();
    for (const url of ['/', '/graphql', '/healthz', '/graphiql', '/nowhere']) {
      const answer = await server.app.inject({ url, headers: { host: 'evil.example.org' } });
      expect(answer.statusCode).toBe(421);
      expect(answer.json().errors[0].message).toMatch(/PLANGRAPH_HOSTS/);
    }
    await server.close(0);
  });

  it('of PLANGRAPH_HOSTS is let in', async () => {
    const server = await createTestServer({ env: { PLANGRAPH_HOSTS: 'a.example.org, B.example.org' } });
    expect(await ask(server, { query, headers: { host: 'b.example.org:80' } })).toMatchObject({
      status: 200,
    });
    await server.close(0);
  });
});

describe('HOST', () => {
  const openness = (env: NodeJS.ProcessEnv) => describeOpenness(readConfig(env));
  it('of this machine alone needs nothing', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.0.0.2'])
      expect(openness({ HOST })).toBeUndefined();
  });
  it('that others reach needs a key or PLANGRAPH_PUBLIC=1, and says which it has', () => {
    const HOST = '0.0.0.0';
    expect(() => openness({ HOST })).toThrow(/PLANGRAPH_API_KEY .* PLANGRAPH_PUBLIC=1/);
    expect(() => openness({ HOST, PLANGRAPH_PUBLIC: '0' })).toThrow();
    expect(openness({ HOST, PLANGRAPH_API_KEY: 'k' })).toMatch(/with the key/);
    expect(openness({ HOST, PLANGRAPH_PUBLIC: '1' })).toMatch(/without a key/);
  });
  it('is shown as it stands in a browser', () => {
    expect(urlOf('127.0.0.1', 4000)).toBe('http://127.0.0.1:4000');
    expect(urlOf('::1', 4000)).toBe('http://[::1]:4000');
    expect(urlOf('0.0.0.0', 4000)).toBe('http://localhost:4000');
  });
});

describe('CORS', () => {
  const preflight = {
    method: 'OPTIONS' as const,
    url: '/graphql',
    headers: {
      host: 'localhost',
      origin: 'https://good.example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  };

  it('is off', async () => {
    const server = await createTestServer();
    const answer = await server.app.inject(preflight);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    await server.close(0);
  });

  it('is on for the origins of PLANGRAPH_CORS_ORIGINS alone, before a key is asked for', async () => {
    const server = await createTestServer({
      env: { PLANGRAPH_CORS_ORIGINS: 'https://good.example.org', PLANGRAPH_API_KEY: 'k' },
    });
    const good = await server.app.inject(preflight);
    expect(good.statusCode).toBe(204);
    expect(good.headers['access-control-allow-origin']).toBe('https://good.example.org');
    const bad = await server.app.inject({
      ...preflight,
      headers: { ...preflight.headers, origin: 'https://bad.example.org' },
    });
    expect(bad.headers['access-control-allow-origin']).not.toBe('https://bad.example.org');
    await server.close(0);
  });
});

describe('PLANGRAPH_API_KEY', () => {
  it('is asked for on every route but /healthz', async () => {
    const server = await createTestServer({ env: { PLANGRAPH_API_KEY: 'correct' } });
    const status = async (url: string, authorization?: string) =>
      (
        await server.app.inject({
          url,
          headers: { host: 'localhost', ...(authorization && { authorization }) },
        })
      ).statusCode;
    for (const url of [
      '/',
      '/readyz',
      '/graphiql',
      '/schema.graphql',
      '/assets/x.js',
      '/graphql',
      '/nowhere',
    ]) {
      expect([url, await status(url)]).toEqual([url, 401]);
    }
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz', 'Bearer wrong')).toBe(401);
    expect(await status('/readyz', 'correct')).toBe(401);
    expect(await status('/readyz', 'Bearer correct')).toBe(200);
    const answer = await ask(server, { query });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    await server.close(0);
  });
});

describe('PLANGRAPH_RATE_LIMIT', () => {
  it('is how many requests an address may send in a minute', async () => {
    const server = await createTestServer({ env: { PLANGRAPH_RATE_LIMIT: '3' } });
    for (let i = 0; i < 3; i++) expect(await ask(server, { query })).toMatchObject({ status: 200 });
    const answer = await ask(server, { query });
    expect(answer).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await server.close(0);
  });
});

describe('headers', () => {
  it('let nothing in from elsewhere, and frame nothing', async () => {
    const server = await createTestServer();
    const { headers } = await server.app.inject({
      url: '/',
      headers: { host: 'localhost', accept: 'text/html' },
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers).not.toHaveProperty('x-powered-by');
    await server.close(0);
  });
});
