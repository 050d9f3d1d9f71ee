import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, threadId } from "node:worker_threads";
import { encode } from "#src/workflows/aside/desk.ts";

/** Stands in for `desk-thread.ts`: says back what text it was asked about, or its own number; or dies of the question. */
parentPort?.on("message", async ({ slug }: { slug: string }) => {
  if (slug === "die") throw new Error("it was too much");
  if (slug === "end") process.exit(3);
  await sleep(50);
  const json = encode(slug === "thread" ? threadId : slug);
  parentPort?.postMessage({ json }, [json.buffer]);
});
