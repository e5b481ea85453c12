import { Agent, request } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** One client: its requests go out one after the other, over a connection that stays open. */
export interface Client {
  post(path: string, body: string): Promise<HttpAnswer>;
  close(): void;
}

/** A request that takes longer has failed; the servers give up earlier. */
const patienceMs = 20_000;

export function openClient(url: string): Client {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    post: (path, body) =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
        const sent = request(
          { hostname, port, path, method: 'POST', agent, headers, timeout: patienceMs },
          response => {
            const parts: Buffer[] = [];
            response.on('data', part => parts.push(part));
            response.on('error', reject);
            response.on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(parts) }));
          },
        );
        sent.on('timeout', () => sent.destroy(new Error(`No answer within ${patienceMs / 1000} s.`)));
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
