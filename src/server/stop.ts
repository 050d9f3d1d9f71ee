import type { Server } from "node:http";

/**
 * Stops a server in good order: no new connections, what runs may finish for `grace` ms, then all are cut.
 * Resolves when the last connection is closed.
 */
export async function stopServer(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection open between two requests: those are let go as soon as they fall idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

/** Longer than any stop in good order takes, ms. */
const LAST_RESORT_MS = 8_000;

/**
 * Aborts when the process is asked to end (SIGTERM, Ctrl-C). Asked a second time it ends at once, and if something
 * still keeps it alive long after (watchers of a development server), it ends, too.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) {
    process.once(name, () => {
      controller.abort(name);
      setTimeout(() => process.exit(), LAST_RESORT_MS).unref();
    });
  }
  return controller.signal;
}
