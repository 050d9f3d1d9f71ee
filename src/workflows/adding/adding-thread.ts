import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../store/open.ts";
import { ContentFolder } from "../content-folder.ts";
import { systemClock } from "../moment.ts";
import type { ThreadData, ThreadMessage } from "./aside.ts";
import { doTask } from "./do-task.ts";
import { faultOf } from "./job.ts";

/** What `runAside` runs beside the program's own thread: a task, on a connection to the library of its own. */
const { task, settings } = workerData as ThreadData;
const say = (message: ThreadMessage) => parentPort?.postMessage(message);
const clock = systemClock();
const store = await openStore(settings, () => clock.newId());
try {
  const library = { store, content: new ContentFolder(settings.contentDir), clock };
  await doTask(library, task, (share) => say({ share }));
  say({ done: true });
} catch (error) {
  const fault = faultOf(error);
  if (fault.code === "work-broke-off") throw error;
  say({ fault });
} finally {
  await store.close();
}
