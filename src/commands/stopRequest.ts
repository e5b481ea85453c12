/**
 * A signal that aborts on the first SIGINT or SIGTERM. A second one ends the process at once, unless it comes in the
 * same breath: npm hands Ctrl-C on to its child, which has it from the terminal already.
 */
export function awaitStopRequest(): AbortSignal {
  const controller = new AbortController();
  let since = 0;
  const stop = () => {
    if (!controller.signal.aborted) {
      since = Date.now();
      controller.abort();
    } else if (Date.now() - since > 500) {
      process.exit(130);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
