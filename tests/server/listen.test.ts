import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { listen } from "#src/server/listen.ts";
import { startServer } from "./listening.ts";

describe("listening", () => {
  it("takes any free port when asked for 0", async () => {
    const server = createServer();
    expect(await listen(server, { host: "127.0.0.1", port: 0 })).toBeGreaterThan(0);
    server.close();
  });

  it("names the port that another program is using", async () => {
    await using other = await startServer(() => undefined);
    const taken = listen(createServer(), { host: "127.0.0.1", port: other.port });
    await expect(taken).rejects.toMatchObject({ code: "port-in-use", details: { value: other.port } });
  });
});
