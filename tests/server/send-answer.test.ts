import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeAnswer } from "#src/server/answer.ts";
import { sendAnswer } from "#src/server/send-answer.ts";
import { startServer } from "./listening.ts";

const TEXT = "<p>Wie leest, die blijft.</p>".repeat(100);
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  vary: "rsc, Next-Url",
  "cache-control": "no-cache",
};
const ANSWER = makeAnswer(200, HEADERS, Buffer.from(TEXT));

const start = (answer = ANSWER) =>
  startServer((request, response) => void sendAnswer(answer, request, response));

describe("sending an answer", () => {
  it("sends it whole, with its length, its tag and what it varies by", async () => {
    await using site = await start();
    const { status, headers, text } = await site.ask("/");
    expect(status).toBe(200);
    expect(text).toBe(TEXT);
    expect(headers).toMatchObject({
      "content-length": String(TEXT.length),
      "content-type": "text/html; charset=utf-8",
      vary: "rsc, next-url, accept-encoding",
    });
    expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
  });

  it.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ] as const)(
    "compresses by %s where that is accepted, with a tag of its own",
    async (encoding, decompress) => {
      await using site = await start();
      const plain = await site.ask("/");
      const { headers, body } = await site.ask("/", { headers: { "accept-encoding": encoding } });
      expect(decompress(body).toString()).toBe(TEXT);
      expect(headers["content-encoding"]).toBe(encoding);
      expect(headers["content-length"]).toBe(String(body.length));
      expect(headers.etag).not.toBe(plain.headers.etag);
    },
  );

  it.each(["identity", "gzip", "br"])("says that nothing changed to who has it as %s", async (encoding) => {
    await using site = await start();
    const { headers: first } = await site.ask("/", { headers: { "accept-encoding": encoding } });
    const tag = String(first.etag);
    for (const held of [tag, `"other", W/${tag}`]) {
      const second = await site.ask("/", { headers: { "accept-encoding": "br", "if-none-match": held } });
      expect(second.status).toBe(304);
      expect(second.headers.etag).toBe(tag);
      expect(second.headers["cache-control"]).toBe("no-cache");
      expect(second.body.length).toBe(0);
    }
  });

  it("sends it again to who has another", async () => {
    await using site = await start();
    expect((await site.ask("/", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("gives HEAD the same headers and no body", async () => {
    await using site = await start();
    const headers = { "accept-encoding": "gzip" };
    const got = await site.ask("/", { headers });
    const head = await site.ask("/", { method: "HEAD", headers });
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("has another tag when only the script policy changed", () => {
    const other = makeAnswer(200, { ...HEADERS, "content-security-policy": "x" }, ANSWER.body);
    expect(other.tag).not.toBe(ANSWER.tag);
  });

  it("does not compress pictures, nor what is short", async () => {
    const picture = makeAnswer(200, { "content-type": "image/png" }, Buffer.alloc(5_000));
    const short = makeAnswer(200, { "content-type": "text/html" }, Buffer.from("kort"));
    for (const answer of [picture, short]) {
      await using site = await start(answer);
      const { headers } = await site.ask("/", { headers: { "accept-encoding": "br" } });
      expect(headers["content-encoding"]).toBeUndefined();
    }
  });

  it("does not answer 304 for a page that is not there", async () => {
    await using site = await start(makeAnswer(404, HEADERS, ANSWER.body));
    const { headers } = await site.ask("/");
    expect((await site.ask("/", { headers: { "if-none-match": String(headers.etag) } })).status).toBe(404);
  });
});
