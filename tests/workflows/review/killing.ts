import { join } from "node:path";
import { expect } from "vitest";
import { openStore, type StorePlace } from "#src/store/open.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { drainOutbox } from "#src/workflows/outbox.ts";
import { sync } from "#src/workflows/sync.ts";
import { type Difference, verifyLibrary } from "#src/workflows/verify.ts";
import { versionOf } from "../bridge-library.ts";
import { workUntilKilled } from "./until-killed.ts";

interface Told {
  readonly suggested?: string;
  readonly decided?: string;
  readonly by?: string;
  readonly state?: string;
}

/** Where the store leads, files follow by an export: there only what the store itself says is compared. */
const OF_THE_STORE: readonly Difference["what"][] = ["hash", "unrecorded", "decision"];

/**
 * Lets people suggest and decide in a process that is killed at any moment, again and again, and sees that nothing
 * they were told is lost, and that no half of anything is there.
 */
export async function killAndLook(place: StorePlace, contentDir: string, times: number): Promise<void> {
  const clock = systemClock();
  const content = new ContentFolder(contentDir);
  const first = await openStore(place, clock.newId);
  await sync({ store: first, content, clock });
  await first.close();

  const told: Told[] = [];
  const program = { path: join(import.meta.dirname, "busy-desk.ts"), place, contentDir, lines: 4 };
  for (let time = 0; time < times; time += 1)
    told.push(...(await workUntilKilled<Told>(program, 20 + ((time * 37) % 230))));

  const store = await openStore(place, clock.newId);
  try {
    if (store.kind === "sqlite") {
      await drainOutbox(store, content);
      expect((await sync({ store, content, clock })).conflicts).toEqual([]);
    }
    const differences = await verifyLibrary(store, content);
    expect(differences.filter(({ what }) => store.kind === "sqlite" || OF_THE_STORE.includes(what))).toEqual(
      [],
    );
    const decided = told.filter((each) => each.decided !== undefined);
    expect(told.filter((each) => each.suggested !== undefined).length).toBeGreaterThan(times);
    expect(decided.length).toBeGreaterThan(times);
    expect(new Set(decided.map((each) => each.decided)).size, "one decision each").toBe(decided.length);
    await store.read(async (reader) => {
      const events = await reader.events("brug", ["decision"]);
      for (const { suggested, decided: id, by, state } of told) {
        const found = await reader.suggestions.one(suggested ?? id ?? "");
        expect(found, "what was acknowledged is there").toBeDefined();
        if (id === undefined) continue;
        expect({ state: found?.state, by: found?.decision?.by }).toEqual({ state, by });
        expect(events.filter((event) => event.suggestion === id)).toHaveLength(1);
      }
    });
    expect((await versionOf(store, "en"))?.paragraphs).toHaveLength(3);
  } finally {
    await store.close();
  }
}
