import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import { RecordedResponse } from "#src/server/recorded-response.ts";
import { startServer } from "./listening.ts";

const record = () => new RecordedResponse(new IncomingMessage(new Socket()));

describe("a recorded response", () => {
  it("keeps status, headers and everything written", async () => {
    const response = record();
    response.writeHead(201, { "X-One": "1" });
    response.setHeader("x-two", ["a", "b"]);
    response.write("één ");
    response.write(Buffer.from("twee "));
    response.end("drie");
    const recorded = await response.recorded;
    expect(recorded).toMatchObject({ status: 201, headers: { "x-one": "1", "x-two": ["a", "b"] } });
    expect(recorded?.body.toString()).toBe("één twee drie");
  });

  it("looks to its writer like a response that was sent", async () => {
    const response = record();
    expect([response.headersSent, response.writableEnded, response.writableFinished]).toEqual([
      false,
      false,
      false,
    ]);
    const events: string[] = [];
    for (const name of ["finish", "close"]) response.on(name, () => events.push(name));
    response.write("x");
    expect(response.headersSent).toBe(true);
    await new Promise<void>((resolve) => void response.end(() => resolve()));
    expect([response.writableEnded, response.writableFinished]).toEqual([true, true]);
    expect(events).toEqual(["finish", "close"]);
  });

  it("can be piped into", async () => {
    const response = record();
    await pipeline(Readable.from([Buffer.from("een"), Buffer.from("twee")]), response);
    expect((await response.recorded)?.body.toString()).toBe("eentwee");
  });

  it("fails when it is broken off", async () => {
    const response = record();
    response.write("half");
    response.destroy(new Error("no more"));
    await expect(response.recorded).rejects.toThrow("no more");
  });

  it("passes on as it comes what it is not to keep", async () => {
    const second = Promise.withResolvers<void>();
    await using site = await startServer((request, to) => {
      const response = new RecordedResponse(request, { to, keeps: () => false });
      response.setHeader("content-type", "text/csv");
      response.write("een,");
      void second.promise.then(() => response.end("twee"));
      void response.recorded.then((recorded) => expect(recorded).toBeUndefined());
    });
    const answer = await fetch(`http://127.0.0.1:${site.port}/`);
    const reader = answer.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("een,");
    second.resolve();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("twee");
  });

  it("is broken off when the browser leaves before its end", async () => {
    const left = Promise.withResolvers<unknown>();
    await using site = await startServer((request, to) => {
      const response = new RecordedResponse(request, { to, keeps: () => true });
      response.write("half");
      response.recorded.catch(left.resolve);
    });
    const asked = new AbortController();
    const answer = fetch(`http://127.0.0.1:${site.port}/`, { signal: asked.signal }).catch(() => undefined);
    setTimeout(() => asked.abort(), 50);
    await answer;
    expect(String(await left.promise)).toContain("the browser left");
  });
});
