import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { mustBeAllowed } from "#src/accounts/permissions.ts";
import { scratchAccounts } from "../accounts/scratch-accounts.ts";
import { signedIn } from "../accounts/signed-in.ts";

vi.mock("server-only", () => ({}));
const scratch = await scratchAccounts();
vi.mock("#app/_server/store.ts", () => ({
  people: async () => scratch,
}));
const { mutation } = await import("#app/_server/mutation.ts");

const body = z.strictObject({ why: z.string().min(1) });
const change = mutation(body, async ({ actor, body: { why } }) => {
  mustBeAllowed(actor, "suggest");
  return { by: actor.name, why };
});

let anna: Headers;
beforeAll(async () => {
  anna = await signedIn(scratch.auth, scratch.store, { name: "Anna", role: "contributor" });
});
afterAll(() => scratch.dispose());

async function post(sent: unknown, headers: Record<string, string> = {}) {
  const all = { "content-type": "application/json", host: "localhost", ...headers };
  const text = typeof sent === "string" ? sent : JSON.stringify(sent);
  const request = new Request("http://localhost/api/x", { method: "POST", body: text, headers: all });
  // A browser may not set these two; they come with the request.
  for (const name of ["host", "cookie"]) {
    const value = (all as Record<string, string>)[name];
    if (value) request.headers.set(name, value);
  }
  const answer = await change(request, { params: Promise.resolve({}) });
  return { status: answer.status, json: await answer.json(), headers: answer.headers };
}

const asAnna = (headers: Record<string, string> = {}) => ({ cookie: String(anna.get("cookie")), ...headers });

describe("a request that changes something", () => {
  it("is carried out for whoever may, and its answer is kept by nobody", async () => {
    const { status, json, headers } = await post({ why: "x" }, asAnna({ origin: "http://localhost" }));
    expect([status, json]).toEqual([200, { by: "Anna", why: "x" }]);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("asks somebody without a session to sign in, in their language", async () => {
    const { status, json } = await post({ why: "x" }, { "accept-language": "nl" });
    expect([status, json.code]).toEqual([401, "not-signed-in"]);
    expect(json.message).toContain("Meld je aan");
  });

  it("is refused when another site sends it in a person's name", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://localhost", "sec-fetch-site": "cross-site" },
      { origin: "http://localhost:81" },
    ]) {
      const { status, json } = await post({ why: "x" }, asAnna(headers));
      expect([status, json.code], JSON.stringify(headers)).toEqual([403, "other-origin"]);
    }
  });

  it("is refused, by the name of the field, when its body is not what it must be", async () => {
    const refused = [
      { sent: { why: "" }, named: "why" },
      { sent: { why: "x", more: 1 }, named: "more" },
      { sent: "{", named: "JSON" },
    ];
    for (const { sent, named } of refused) {
      const { status, json } = await post(sent, asAnna());
      expect([status, json.code]).toEqual([400, "body-invalid"]);
      expect(json.message).toContain(named);
    }
    const form = await post("why=x", asAnna({ "content-type": "application/x-www-form-urlencoded" }));
    expect(form.json.code).toBe("body-invalid");
  });

  it("is refused when its body is longer than any text", async () => {
    const { status, json } = await post({ why: "x".repeat(5_000_000) }, asAnna());
    expect([status, json.code]).toEqual([400, "body-invalid"]);
  });
});
