import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { asideRunner } from "#src/workflows/adding/aside.ts";
import { doTask } from "#src/workflows/adding/do-task.ts";
import type { RunTask } from "#src/workflows/adding/job.ts";
import { DraftJobs } from "#src/workflows/adding/jobs.ts";
import { fillInAndPublish } from "#src/workflows/adding/publish-draft.ts";
import { readWork } from "#src/workflows/adding/read-draft.ts";
import { cancelWork, startAlignment } from "#src/workflows/adding/start-alignment.ts";
import { readShelf } from "#src/workflows/read.ts";
import type { ScratchLibrary } from "../scratch-library.ts";
import { drafting, EDITOR } from "./drafting.ts";
import { DUTCH, ENGLISH, OTHER } from "./harbour.ts";

const ROOT = join(import.meta.dirname, "../../..");
const NOTHING_OUT = { nl: [], en: [] };

/** As the site does it: on a thread, with a connection of its own. */
const aside = ({ dataDir, contentDir }: ScratchLibrary) => asideRunner(ROOT, { dataDir, contentDir });

/** A novel by its length: every paragraph says something else, so that there is work to do, for longer than a beat. */
function novel(): { nl: string; en: string } {
  const [nl, en]: [string[], string[]] = [[], []];
  for (let day = 1; day <= 12_000; day += 1) {
    nl.push(`Op dag ${day} telde de havenmeester ${day * 7} schepen. Het water was hoog en niemand sliep.`);
    en.push(
      `On day ${day} the harbour master counted ${day * 7} ships. The water was high and nobody slept.`,
    );
  }
  return { nl: nl.join("\n\n"), en: en.join("\n\n") };
}

describe("work for a draft, on a thread of its own", () => {
  it("reads, aligns and publishes as it would anywhere", async () => {
    const { library, jobs, aligned, view, log } = await drafting(aside);
    const id = await aligned();
    expect(await view(id)).toMatchObject({ step: "rows", outcome: { rows: 4 } });
    const about = { "nl.title": "De haven", "en.title": "The harbour", slug: "haven" };
    await fillInAndPublish(library, jobs, EDITOR, id, about);
    await jobs.settled(id);
    expect(log).toEqual([]);
    expect((await readShelf(library.store)).map(({ slug }) => slug)).toEqual(["haven"]);
  });

  it("gives a fault of what was given back as that", async () => {
    const { bring, view, log } = await drafting(aside);
    const { step, fault } = await view(await bring(DUTCH, ""));
    expect([step, fault?.code, fault?.details]).toEqual(["bring", "side-missing", { value: "English" }]);
    expect(log).toEqual([]);
  });

  it("leaves the program's own thread free, says how far it is, and stops when it is cancelled", async () => {
    const { library, jobs, bring, view } = await drafting(aside);
    const { nl, en } = novel();
    const id = await bring(nl, en);
    await startAlignment(library, jobs, EDITOR, id, NOTHING_OUT);
    let longest = 0;
    let share = 0;
    for (let last = performance.now(); share === 0; ) {
      await sleep(5);
      longest = Math.max(longest, performance.now() - last);
      share = (await readWork(library, EDITOR, id)).facts.job?.share ?? 1;
      last = performance.now();
    }
    expect((await readWork(library, EDITOR, id)).step).toBe("rows");
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    expect(longest).toBeLessThan(500);
    const before = performance.now();
    await cancelWork(library, jobs, EDITOR, id);
    await jobs.settled(id);
    expect(performance.now() - before).toBeLessThan(1_000);
    const cancelled = await view(id);
    expect(cancelled).toMatchObject({ step: "check", share: 0 });
    expect(cancelled.fault).toBeUndefined();
    expect(cancelled.outcome).toBeUndefined();
  });
});

/** Does tasks only when told to. */
function held(): { run: (library: ScratchLibrary) => RunTask; go: () => void; running: () => number } {
  const gate = Promise.withResolvers<void>();
  let running = 0;
  return {
    run: (library) => async (task, watch) => {
      running += 1;
      await gate.promise;
      watch.signal.throwIfAborted();
      await doTask(library, task, watch.progress);
    },
    go: gate.resolve,
    running: () => running,
  };
}

describe("jobs", () => {
  it("are two at a time; the others wait for their turn", async () => {
    const gate = held();
    const { library, jobs } = await drafting(gate.run);
    const { bringTexts } = await import("#src/workflows/adding/bring-texts.ts");
    const ids: string[] = [];
    for (let number = 0; number < 4; number += 1)
      ids.push(await bringTexts(library, jobs, EDITOR, { nl: { text: DUTCH }, en: { text: ENGLISH } }));
    await sleep(20);
    expect(gate.running()).toBe(2);
    gate.go();
    for (const id of ids) await jobs.settled(id);
    for (const id of ids) expect((await readWork(library, EDITOR, id)).step).toBe("check");
  });

  it("that were cancelled change nothing, though they come to their end", async () => {
    const { library, jobs, bring, view } = await drafting();
    const id = await bring(DUTCH, ENGLISH);
    await startAlignment(library, jobs, EDITOR, id, NOTHING_OUT);
    await cancelWork(library, jobs, EDITOR, id);
    await jobs.settled(id);
    expect(await view(id)).toMatchObject({ step: "check" });
    expect((await view(id)).outcome).toBeUndefined();
  });

  it("go on though a sign of life of the one before comes late", async () => {
    const begun = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const { view, aligned } = await drafting((library) => async (task, { signal, progress }) => {
      if (task.work === "read") {
        const write = library.store.write.bind(library.store);
        vi.spyOn(library.store, "write").mockImplementationOnce(async (change) => {
          begun.resolve();
          await held.promise;
          return write(change).finally(over.resolve);
        });
        await begun.promise;
      } else {
        held.resolve();
        await over.promise;
        await sleep(10);
        signal.throwIfAborted();
      }
      await doTask(library, task, progress);
    });
    expect(await view(await aligned())).toMatchObject({ step: "rows", outcome: { rows: 4 } });
  });

  it("that died with their process are done again by whoever asks next", async () => {
    const gate = held();
    const dead = await drafting(gate.run);
    const { library } = dead;
    const { bringTexts } = await import("#src/workflows/adding/bring-texts.ts");
    const texts = { nl: { text: DUTCH }, en: { text: ENGLISH } };
    const id = await bringTexts(library, dead.jobs, EDITOR, texts);
    const here: RunTask = (task, { progress }) => doTask(library, task, progress);
    const jobs = new DraftJobs(library, here, () => undefined);
    // The clock of this library goes on by a second each time it is looked at.
    for (let look = 0; look < 20; look += 1) library.clock.now();
    expect(jobs.resume(await readWork(library, EDITOR, id))).toBe(true);
    await jobs.settled(id);
    expect((await readWork(library, EDITOR, id)).step).toBe("check");
    dead.jobs.stop(id);
    gate.go();
    await dead.jobs.settled(id);
  });

  it("that break off say so in the draft, and why in the log", async () => {
    const broken = await drafting(() => async () => {
      throw new Error("out of memory");
    });
    const { view, bring, log } = broken;
    const { step, fault } = await view(await bring(DUTCH, OTHER));
    expect([step, fault?.code]).toEqual(["bring", "work-broke-off"]);
    expect(log.join()).toContain("out of memory");
  });
});
