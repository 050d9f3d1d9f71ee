import type { Server } from "node:http";
import type { Render } from "./site.ts";

export interface NextApp {
  readonly render: Render;
  close(): Promise<void>;
}

export interface NextOptions {
  /** The project's folder, with `app/`, and `.next/` where it has been built. */
  readonly root: string;
  readonly dev: boolean;
  readonly host: string;
  readonly port: number;
  /** Next.js listens on it for the socket by which, in development, a page hears of changes in the code. */
  readonly server: Server;
}

/** Loads Next.js for that folder. It must have been built (see `build.ts`), unless in development. */
export async function openNext(options: NextOptions): Promise<NextApp> {
  // React chooses between its two builds by this when it is loaded, whatever `dev` says: hence before the import.
  Object.assign(process.env, {
    NODE_ENV: options.dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const { default: next } = await import("next");
  const app = next({
    dev: options.dev,
    dir: options.root,
    hostname: options.host,
    port: options.port,
    httpServer: options.server,
  });
  await app.prepare();
  return { render: app.getRequestHandler(), close: () => app.close() };
}
