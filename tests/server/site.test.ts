import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { createSite, type Render } from "#src/server/site.ts";
import { startServer } from "./listening.ts";

const FLIGHT = 'self.__next_f.push([1,"data"])';

/** Renders as Next.js does: the nonce of the request's policy stands in its own script, and in nobody else's. */
function pretendNext(body: (request: IncomingMessage) => string): Render {
  return async (request, response) => {
    const [, secret] = /'nonce-([^']+)'/.exec(String(request.headers["content-security-policy"])) ?? [];
    response.setHeader("Link", `</a.css>; rel=preload; as="style"; nonce="${secret}"`);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    response.write(`<main>${body(request)}</main>`);
    response.end(`<script nonce="${secret}">${FLIGHT}</script>`);
  };
}

function setUp(render?: Render) {
  const now = { library: "one", revision: 1 };
  const said: string[] = [];
  let renders = 0;
  const counted: Render = (request, response) => {
    renders++;
    return (render ?? pretendNext((asked) => `${asked.url} ${now.library} ${now.revision}`))(
      request,
      response,
    );
  };
  const revisions = { current: () => ({ ...now }) };
  const site = createSite({ render: counted, revisions, log: (line) => said.push(line) });
  return { now, said, renders: () => renders, start: () => startServer(site) };
}

const write = (response: ServerResponse, type: string, body: string) =>
  response.writeHead(200, { "content-type": type }).end(body);

describe("the site", () => {
  it("renders a page once and shows it to everybody, until the library changes", async () => {
    const { now, renders, start } = setUp();
    await using site = await start();
    const first = await site.ask("/nl");
    expect((await site.ask("/nl")).text).toBe(first.text);
    expect(renders()).toBe(1);
    now.revision = 2;
    const changed = await site.ask("/nl", { headers: { "if-none-match": String(first.headers.etag) } });
    expect(changed.status).toBe(200);
    expect(changed.text).toContain("/nl one 2");
  });

  it("allows the framework's script by its hash, with no nonce left anywhere", async () => {
    await using site = await setUp().start();
    const { headers, text } = await site.ask("/nl");
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(text).toContain(`<script>${FLIGHT}</script>`);
    expect(text + JSON.stringify(headers)).not.toContain("nonce");
    expect(headers.link).toBe('</a.css>; rel=preload; as="style"');
    expect(headers).toMatchObject({
      "cache-control": "private, no-cache",
      "x-content-type-options": "nosniff",
    });
  });

  it("allows nothing that came in with the text, whatever nonce the request asks for", async () => {
    const planted = `<script nonce="aaaa">window.planted = true</script><script>${FLIGHT}</script>`;
    const { start } = setUp(pretendNext(() => planted));
    await using site = await start();
    const headers = { "content-security-policy": "script-src 'nonce-aaaa'" };
    for (const path of ["/nl", "/elsewhere"]) {
      const policy = String((await site.ask(path, { headers })).headers["content-security-policy"]);
      expect(policy.match(/sha256-/g)).toHaveLength(1);
      expect(policy).not.toContain("nonce");
    }
  });

  it("says so when the framework writes a script of a form it does not know", async () => {
    const { said, start } = setUp(async (request, response) => {
      const [, secret] = /'nonce-([^']+)'/.exec(String(request.headers["content-security-policy"])) ?? [];
      write(response, "text/html", `<script nonce="${secret}">somethingNew()</script>`);
    });
    await using site = await start();
    const { headers } = await site.ask("/nl");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(said.join()).toContain("somethingNew()");
  });

  it("shows somebody who is signed in the same page of the library as everybody", async () => {
    const { renders, start } = setUp(pretendNext(({ headers }) => `hello ${headers.cookie ?? "stranger"}`));
    await using site = await start();
    const signedIn = { headers: { cookie: "better-auth.session_token=anna" } };
    expect((await site.ask("/nl", signedIn)).text).toContain("hello stranger");
    expect((await site.ask("/nl")).text).toContain("hello stranger");
    expect(renders()).toBe(1);
  });

  it("renders a page of one's own for each who asks, and lets nobody keep it", async () => {
    const { renders, start } = setUp(pretendNext(({ headers }) => `hello ${headers.cookie ?? "stranger"}`));
    await using site = await start();
    const anna = await site.ask("/nl/account", { headers: { cookie: "better-auth.session_token=anna" } });
    expect(anna.text).toContain("hello better-auth.session_token=anna");
    expect(anna.headers["cache-control"]).toBe("no-store");
    const other = await site.ask("/nl/account");
    expect(other.text).toContain("hello stranger");
    expect(renders()).toBe(2);
  });

  it("lets nobody keep an answer of the interface for pages, unless it says otherwise", async () => {
    const { renders, start } = setUp(async (_, response) => {
      write(response, "application/json", "{}");
    });
    await using site = await start();
    expect((await site.ask("/api/me")).headers["cache-control"]).toBe("no-store");
    await site.ask("/api/me");
    expect(renders()).toBe(2);
  });

  it("says itself where a request comes from, whatever the request says", async () => {
    const seen: unknown[] = [];
    const { start } = setUp(async (request, response) => {
      seen.push(request.headers["x-tweeluik-address"]);
      write(response, "application/json", "{}");
    });
    await using site = await start();
    await site.ask("/api/me", { headers: { "x-tweeluik-address": "1.2.3.4", "x-forwarded-for": "1.2.3.4" } });
    expect(seen).toEqual([expect.stringMatching(/127\.0\.0\.1$/)]);
  });

  it("renders HEAD as GET, and keeps it for GET", async () => {
    const { renders, start } = setUp(pretendNext(({ method }) => String(method)));
    await using site = await start();
    const head = await site.ask("/nl", { method: "HEAD" });
    const got = await site.ask("/nl");
    expect([head.text, got.text.slice(0, 9)]).toEqual(["", "<main>GET"]);
    expect(head.headers.etag).toBe(got.headers.etag);
    expect(head.headers["content-length"]).toBe(String(got.body.length));
    expect(renders()).toBe(1);
  });

  it("gives posts to Next.js with their body", async () => {
    const { start } = setUp(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      write(response, "text/html", `${request.method} ${Buffer.concat(chunks)}`);
    });
    await using site = await start();
    const { text, headers } = await site.ask("/nl", { method: "POST", body: "a=1" });
    expect(text).toBe("POST a=1");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
  });

  it("lets a download through as it is, under the safety headers", async () => {
    const { start } = setUp(async (_, response) => {
      response.setHeader("content-type", "text/csv");
      response.write("een,");
      response.end("twee");
    });
    await using site = await start();
    const { text, headers } = await site.ask("/export.csv");
    expect(text).toBe("een,twee");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "transfer-encoding": "chunked" });
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none';/);
  });

  it("keeps build files through every change of the library", async () => {
    const { now, renders, start } = setUp(async (_, response) => {
      response.setHeader("cache-control", "public, max-age=31536000, immutable");
      write(response, "application/javascript", "let een = 1;".repeat(100));
    });
    await using site = await start();
    await site.ask("/_next/static/chunks/a.js");
    now.revision = 2;
    const { headers } = await site.ask("/_next/static/chunks/a.js", { headers: { "accept-encoding": "br" } });
    expect(renders()).toBe(1);
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
    });
  });

  it("answers a fault with 500 and a line in the log, and is there for the next request", async () => {
    let broken = true;
    const fine = pretendNext(() => "fine");
    const { said, start } = setUp(async (request, response) => {
      if (broken) throw new Error("no store");
      return fine(request, response);
    });
    await using site = await start();
    for (const path of ["/nl", "/elsewhere"]) {
      const { status, headers, text } = await site.ask(path);
      expect([status, headers["content-type"]]).toEqual([500, "text/plain; charset=utf-8"]);
      expect(text).not.toContain("no store");
    }
    expect(said.join()).toContain("no store");
    broken = false;
    expect((await site.ask("/nl")).status).toBe(200);
  });

  it("refuses addresses that cannot be read before anything is rendered", async () => {
    const { renders, start } = setUp();
    await using site = await start();
    const statuses = [];
    for (const path of ["/nl/%ff", "//elsewhere.example", `/nl?${"x".repeat(5000)}`, "/_next/image?url=a"]) {
      statuses.push((await site.ask(path)).status);
    }
    expect(statuses).toEqual([400, 400, 414, 404]);
    expect(renders()).toBe(0);
  });
});
