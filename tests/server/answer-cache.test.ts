import { describe, expect, it } from "vitest";
import { type Answer, makeAnswer } from "#src/server/answer.ts";
import { AnswerCache } from "#src/server/answer-cache.ts";

const page = (text: string, status = 200, headers = {}): Answer =>
  makeAnswer(status, headers, Buffer.from(text));

function setUp(limit = 10_000) {
  const now = { library: "one", revision: 1 };
  const cache = new AnswerCache({ revisions: { current: () => ({ ...now }) }, limit });
  let made = 0;
  const ask = async (key: string, answer?: Answer) => {
    const given = await cache.answer(key, async () => {
      made++;
      return answer ?? page(`${key} of ${now.library}, revision ${now.revision}`);
    });
    return given.body.toString();
  };
  return { now, cache, ask, made: () => made };
}

describe("the answer cache", () => {
  it("makes an answer once and gives it again", async () => {
    const { ask, made } = setUp();
    expect(await ask("/nl")).toBe(await ask("/nl"));
    expect(made()).toBe(1);
  });

  it("makes one answer for all who ask at the same time", async () => {
    const { cache } = setUp();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    let made = 0;
    const make = () => {
      made++;
      return promise;
    };
    const asked = [cache.answer("/nl", make), cache.answer("/nl", make), cache.answer("/nl", make)];
    resolve(page("shelf"));
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    expect(made).toBe(1);
  });

  it("forgets everything at a new revision", async () => {
    const { ask, now } = setUp();
    await ask("/nl");
    now.revision = 2;
    expect(await ask("/nl")).toBe("/nl of one, revision 2");
  });

  it("gives, but does not keep, what was made from what is about to be overtaken", async () => {
    let provisional = 0;
    const revisions = { current: () => ({ library: "one", revision: 1 }) };
    const cache = new AnswerCache({ revisions, limit: 10_000, provisional: () => provisional });
    const ask = async (text: string, isProvisional: boolean) => {
      const answer = await cache.answer("/nl", async () => {
        if (isProvisional) provisional += 1;
        return page(text);
      });
      return answer.body.toString();
    };
    expect(await ask("as it was", true)).toBe("as it was");
    expect(await ask("as it is", false)).toBe("as it is");
    expect(await ask("never made", false)).toBe("as it is");
  });

  it("never gives one library's page to another's reader, even at the same revision", async () => {
    const { ask, now } = setUp();
    await ask("/nl");
    now.library = "two";
    expect(await ask("/nl")).toBe("/nl of two, revision 1");
  });

  it("does not keep an answer whose making began before a change", async () => {
    const { cache, ask, now } = setUp();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const early = cache.answer("/nl", () => promise);
    now.revision = 2;
    resolve(page("from before"));
    expect((await early).body.toString()).toBe("from before");
    expect(await ask("/nl")).toBe("/nl of one, revision 2");
  });

  it("does not let a request after a change join a making from before it", async () => {
    const { cache, ask, now } = setUp();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const early = cache.answer("/nl", () => promise);
    now.revision = 2;
    expect(await ask("/nl")).toBe("/nl of one, revision 2");
    resolve(page("from before"));
    await early;
    expect(await ask("/nl")).toBe("/nl of one, revision 2");
  });

  it("keeps neither errors nor what sets a cookie", async () => {
    const { ask, cache } = setUp();
    await ask("/nl/a", page("missing", 404));
    await ask("/nl/b", page("welcome", 200, { "set-cookie": "a=b" }));
    expect(cache.bytes).toBe(0);
  });

  it("tries again after a making that failed", async () => {
    const { cache, ask } = setUp();
    await expect(cache.answer("/nl", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await ask("/nl")).toBe("/nl of one, revision 1");
  });

  it("stays within its limit and lets go of what was not asked for longest", async () => {
    const { ask, cache, made } = setUp(1_000);
    const answers = ["/a", "/b", "/c", "/d"].map((key) => ({ key, answer: page("x".repeat(240)) }));
    for (const { key, answer } of answers) await ask(key, answer);
    await ask("/a");
    await ask("/e", page("x".repeat(240)));
    expect(cache.bytes).toBeLessThanOrEqual(1_000);
    const before = made();
    await ask("/a");
    expect(made()).toBe(before);
    await ask("/b");
    expect(made()).toBe(before + 1);
  });

  it("does not keep one answer that would push out many", async () => {
    const { ask, cache } = setUp(1_000);
    await ask("/long", page("x".repeat(400)));
    expect(cache.bytes).toBe(0);
  });
});
