import { Agent, get } from "node:http";
import { describe, expect, it } from "vitest";
import { stopServer } from "#src/server/stop.ts";
import { startServer } from "./listening.ts";

describe("stopping", () => {
  it("lets a running answer finish and takes no new request", async () => {
    const begun = Promise.withResolvers<void>();
    await using site = await startServer((_, response) => {
      begun.resolve();
      setTimeout(() => response.end("finished"), 100);
    });
    const running = site.ask("/");
    await begun.promise;
    const stopped = stopServer(site.server, 5_000);
    await expect(site.ask("/")).rejects.toThrow(/ECONNREFUSED/);
    expect((await running).text).toBe("finished");
    await stopped;
  });

  it("does not wait for a browser that only keeps its connection open", async () => {
    const begun = Promise.withResolvers<void>();
    await using site = await startServer((_, response) => {
      begun.resolve();
      setTimeout(() => response.end("ok"), 50);
    });
    const agent = new Agent({ keepAlive: true });
    const answered = new Promise((resolve) => {
      get({ host: "127.0.0.1", port: site.port, agent }, (response) => response.resume().on("end", resolve));
    });
    await begun.promise;
    const start = performance.now();
    await Promise.all([answered, stopServer(site.server, 5_000)]);
    expect(performance.now() - start).toBeLessThan(2_000);
    agent.destroy();
  });

  it("cuts what never finishes", async () => {
    const begun = Promise.withResolvers<void>();
    await using site = await startServer(() => begun.resolve());
    const running = site.ask("/").catch((error: unknown) => error);
    await begun.promise;
    await stopServer(site.server, 50);
    expect(await running).toBeInstanceOf(Error);
  });
});
