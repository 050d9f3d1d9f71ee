import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { isOfOnePerson, sharedRequest } from "#src/server/shared-request.ts";

function get(url: string, headers: Record<string, string> = {}, method = "GET") {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = url;
  Object.assign(request.headers, { host: "localhost", ...headers });
  return request;
}

const keyOf = (...request: Parameters<typeof get>) => sharedRequest(get(...request))?.key;

describe("a request that many may share the answer of", () => {
  it("is a page of the site, asked for by GET or HEAD", () => {
    expect(keyOf("/nl")).toBeDefined();
    expect(keyOf("/en/read/een-tekst")).toBeDefined();
    expect(keyOf("/nl", {}, "HEAD")).toBe(keyOf("/nl"));
  });

  it("is not a post, nor a path without a language", () => {
    expect(keyOf("/nl", {}, "POST")).toBeUndefined();
    expect(keyOf("/")).toBeUndefined();
    expect(keyOf("/nlx")).toBeUndefined();
    expect(keyOf("/api/x")).toBeUndefined();
  });

  it("is not an answer to what somebody typed: their typing would push the texts out of the cache", () => {
    expect(keyOf("/nl/search?q=akkoord")).toBeUndefined();
    expect(keyOf("/en/search")).toBeUndefined();
    expect(keyOf("/nl/glossary?field=law&q=akk")).toBeUndefined();
    expect(keyOf("/nl/glossary?q=&field=law")).toBeDefined();
    expect(keyOf("/nl/read/search")).toBeDefined();
  });

  it("is the same for somebody who is signed in, and rendered without their cookies", () => {
    const signedIn = { cookie: "theme=dark; better-auth.session_token=x" };
    expect(keyOf("/nl/read/x", signedIn)).toBe(keyOf("/nl/read/x"));
    expect(sharedRequest(get("/nl/read/x", signedIn))?.detached({}).headers.cookie).toBeUndefined();
    expect(keyOf("/nl", { authorization: "Bearer x" })).toBeUndefined();
  });

  it("is not a page of one's own, at whatever depth and however it is spelt", () => {
    for (const path of [
      "/nl/account",
      "/en/sign-in",
      "/nl/review?mine=1",
      "/en/read/x/edit",
      "/nl/%61ccount",
    ]) {
      expect(keyOf(path), path).toBeUndefined();
      expect(isOfOnePerson({ url: path }), path).toBe(true);
    }
    expect(isOfOnePerson({ url: "/api/me" })).toBe(true);
    expect(isOfOnePerson({ url: "/nl/read/account-of-a-war" })).toBe(false);
    expect(keyOf("/nl/read/account-of-a-war")).toBeDefined();
  });

  it("has one key for each query", () => {
    expect(keyOf("/nl?a=1")).not.toBe(keyOf("/nl?a=2"));
  });

  it("has the same key and the same render whatever only the browser looks at", () => {
    expect(keyOf("/nl/read/x?mode=lines")).toBe(keyOf("/nl/read/x"));
    expect(keyOf("/nl?a=1&mode=en&b=2")).toBe(keyOf("/nl?a=1&b=2"));
    expect(keyOf("/nl?mode")).toBe(keyOf("/nl"));
    expect(keyOf("/nl?find=x&order=title&state=reviewed")).toBe(keyOf("/nl"));
    expect(keyOf("/nl?modest=1")).not.toBe(keyOf("/nl"));
    expect(sharedRequest(get("/nl?mode=lines"))?.detached({}).url).toBe("/nl");
  });

  it("keeps the data of a page apart from the page, and apart by what the router holds already", () => {
    const keys = [
      {},
      { rsc: "1" },
      { rsc: "1", "next-router-prefetch": "1" },
      { rsc: "1", "next-url": "/en" },
    ];
    expect(new Set(keys.map((headers) => keyOf("/nl", headers as Record<string, string>))).size).toBe(4);
  });

  it("is rendered without anything of the person who asked", () => {
    const headers = {
      cookie: "theme=dark",
      "accept-language": "nl",
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "user-agent": "Browser",
      "next-router-prefetch": "1",
    };
    const detached = sharedRequest(get("/nl?a=1", headers))?.detached({ extra: "yes" });
    expect(detached?.url).toBe("/nl?a=1");
    expect(detached?.headers).toEqual({
      host: "tweeluik.invalid",
      accept: "*/*",
      "user-agent": "Tweeluik",
      extra: "yes",
    });
  });

  it("is a build file whatever its query, and whoever asks", () => {
    const shared = sharedRequest(
      get("/_next/static/chunks/a.js?x=1", { cookie: "better-auth.session_token=x" }),
    );
    expect(shared).toMatchObject({ kind: "build-file", key: "/_next/static/chunks/a.js" });
  });
});
