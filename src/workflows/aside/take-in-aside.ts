import type { Store } from "../../store/store.ts";
import { takeInChanges } from "../search/take-in.ts";
import type { Ask } from "./desk.ts";
import { LIGHT_BYTES, weightOfChange } from "./weight.ts";

/** A search waits no longer than this for a long text: a book is taken in in 10 to 20 s. */
const LONGEST_WAIT_MS = 200;

/** Long texts that are being taken in, by library: whoever searches meanwhile waits for the same. */
const underWay = new WeakMap<Store, Promise<void>>();

/**
 * Has what changed taken in before a search: at once where it is little. A long text is taken in aside, and the search
 * finds of it what it found before, or what is there already.
 */
export async function takeInAside(store: Store, ask: Ask): Promise<void> {
  const { light, heavy } = await waitingByWeight(store);
  await takeInChanges(store, light);
  if (heavy.length === 0) return;
  const running = underWay.get(store) ?? start(store, ask, heavy);
  const timer = Promise.withResolvers<void>();
  const timeout = setTimeout(timer.resolve, LONGEST_WAIT_MS);
  await Promise.race([running, timer.promise]);
  clearTimeout(timeout);
}

async function waitingByWeight(store: Store): Promise<{ light: string[]; heavy: string[] }> {
  return store.read(async (reader) => {
    const [light, heavy]: [string[], string[]] = [[], []];
    for (const name of await reader.search.waiting()) {
      const isHeavy = (await weightOfChange(reader, name)) > LIGHT_BYTES;
      (isHeavy ? heavy : light).push(name);
    }
    return { light, heavy };
  });
}

/** Never fails: why it did is in the log, and the next search has it done. */
function start(store: Store, ask: Ask, names: readonly string[]): Promise<void> {
  const running = ask({ ask: "take-in", names })
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => underWay.delete(store));
  underWay.set(store, running);
  return running;
}
