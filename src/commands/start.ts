import type { Config } from '../config.ts';
import { claimServer } from '../graph/embedded/claim.ts';
import { joinNeo4j } from '../graph/embedded/join.ts';
import { describeOpenness, tryPort, urlOf } from '../server/address.ts';
import { createLog } from '../server/log.ts';
import { awaitStopRequest } from './stopRequest.ts';

/**
 * Serves until the process is asked to stop. Neo4j takes longest, so it starts first, as soon as nothing speaks against
 * it; the rest is loaded meanwhile. Throws a SetupError or DatasetError that says what to do.
 */
export async function start(config: Config): Promise<void> {
  const openness = describeOpenness(config);
  const stopping = awaitStopRequest();
  const claim = (url: string) => claimServer(config.home, { pid: process.pid, url });
  const release = await claim(urlOf(config.host, config.port));
  try {
    await tryPort(config);
    const log = createLog(config.logForm);
    const joining = joinNeo4j(config, { progress: line => log.info(line) });
    // Whoever waits for it first is told; that nobody waits yet is no fault.
    joining.catch(() => {});
    try {
      const { serve } = await import('./serve.ts');
      await serve({ config, joining, claim, openness, stopping, log });
    } finally {
      await (await joining).leave();
    }
  } finally {
    await release();
  }
}
