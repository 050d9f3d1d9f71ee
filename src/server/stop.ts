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
