import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_ADDRESS, refuse } from "#src/server/address.ts";

const ask = (url: string, host: string | undefined = "localhost:3000") =>
  refuse({ url, headers: host === undefined ? {} : { host } })?.status;

describe("an address", () => {
  it.each([
    "/",
    "/nl",
    "/en/read/een-tekst?x=%20",
    "/nl/glossary/caf%C3%A9",
    "/_next/static/chunks/a.~b.js",
    "/a..b",
  ])("%j is let through", (url) => {
    expect(ask(url)).toBeUndefined();
  });

  it.each([
    ["no UTF-8", "/nl/%ff"],
    ["a broken escape", "/nl/%zz"],
    ["two slashes first, which a browser takes for a host", "//elsewhere.example/nl"],
    ["a backslash", "/nl\\read"],
    ["a backslash in disguise", "/nl/%5cread"],
    ["a zero byte", "/nl/%00"],
    ["a line break", "/nl/%0d%0aset-cookie:a"],
    ["a way up", "/nl/../../etc"],
    ["a way up in disguise", "/nl/%2e%2E/etc"],
    ["a whole address", "http://elsewhere.example/nl"],
    ["a star", "*"],
    ["nothing", ""],
    ["letters that are not escaped", "/nl/caf\u00e9"],
    ["spaces", "/nl/een tekst"],
  ])("with %s is refused", (_, url) => {
    expect(ask(url)).toBe(400);
  });

  it("that is too long is refused as too long", () => {
    expect(ask(`/nl?q=${"x".repeat(LONGEST_ADDRESS)}`)).toBe(414);
    expect(ask(`/${"x".repeat(LONGEST_ADDRESS - 1)}`)).toBeUndefined();
  });

  it.each(["", "a b", "a/b", "host:port", "<script>", "a,b", undefined])(
    "for the host %j is refused",
    (host) => {
      expect(refuse({ url: "/nl", headers: host === undefined ? {} : { host } })?.status).toBe(400);
    },
  );

  it.each(["localhost", "127.0.0.1:3000", "[::1]:3000", "tweeluik.example", "my_host"])(
    "for the host %j is let through",
    (host) => {
      expect(ask("/nl", host)).toBeUndefined();
    },
  );

  it("of the image optimiser leads nowhere, so that nothing is written into the build", () => {
    expect(ask("/_next/image?url=%2Fx.png&w=64&q=75")).toBe(404);
  });

  it("never makes the check itself fail, and what passes decodes to a path without dot segments", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webPath(),
          fc.string().map((text) => `/${text}`),
        ),
        (url) => {
          if (ask(url) !== undefined) return;
          const path = decodeURIComponent(url.split("?", 1)[0] ?? "");
          expect(path.startsWith("/")).toBe(true);
          expect(path.split("/")).not.toContain("..");
          expect(new URL(url, "http://localhost").host).toBe("localhost");
        },
      ),
    );
  });
});
