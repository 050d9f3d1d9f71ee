import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { RestingThreads } from "#src/workflows/aside/resting-threads.ts";

describe("threads that rest", () => {
  const opened = () => {
    const threads = new RestingThreads({
      program: join(import.meta.dirname, "dying-thread.ts"),
      settings: {},
    });
    onTestFinished(() => threads.close());
    return threads;
  };

  it("are taken again, each by one at a time", async () => {
    const threads = opened();
    const first = threads.take();
    const second = threads.take();
    expect(second).not.toBe(first);
    threads.rest(first);
    expect(threads.take()).toBe(first);
    threads.rest(first);
    threads.rest(second);
    expect(new Set([threads.take(), threads.take()])).toEqual(new Set([first, second]));
    await Promise.all([first.terminate(), second.terminate()]);
  });

  it("are not given out when they have ended meanwhile", async () => {
    const threads = opened();
    const first = threads.take();
    threads.rest(first);
    await first.terminate();
    const next = threads.take();
    expect(next).not.toBe(first);
    await next.terminate();
  });

  it("end when they are told to", async () => {
    const threads = opened();
    const thread = threads.take();
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    threads.rest(thread);
    await threads.close();
    await ended;
    const next = threads.take();
    expect(next).not.toBe(thread);
    await next.terminate();
  });
});
