import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDeadline } from '../../src/server/deadline.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const client = new AbortController();
  const deadline = startDeadline(1_000, client.signal);
  deadline.passed.catch(() => {});
  return { client, ...deadline };
}

test('passes when its time is over', async () => {
  const { signal, passed } = start();
  vi.advanceTimersByTime(999);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.aborted).toBe(true);
  await expect(passed).rejects.toMatchObject({
    message: 'A request may take 1 s, and this one is not done; ask for less.',
    extensions: { code: 'TIMEOUT' },
  });
});

test('passes when the client leaves', () => {
  const { client, signal } = start();
  client.abort();
  expect(signal.aborted).toBe(true);
});

test('counts anew when it is renewed, and nothing while it rests', () => {
  const { signal, rest, renew } = start();
  vi.advanceTimersByTime(900);
  renew();
  vi.advanceTimersByTime(900);
  rest();
  vi.advanceTimersByTime(60_000);
  expect(signal.aborted).toBe(false);
  renew();
  vi.advanceTimersByTime(999);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.aborted).toBe(true);
});

test('forgets client and time at its end', () => {
  const { client, signal, end } = start();
  end();
  client.abort();
  vi.advanceTimersByTime(60_000);
  expect(signal.aborted).toBe(false);
});
