import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../store/open.ts";
import { ContentFolder } from "../content-folder.ts";
import { systemClock } from "../moment.ts";
import type { AddingSettings, ThreadMessage } from "./aside.ts";
import { doTask } from "./do-task.ts";
import { faultOf, type Task } from "./job.ts";

/** What `asideRunner` runs beside the program's own thread: one task after the other, on a connection of its own. */
const settings = workerData as AddingSettings;
const port = parentPort as MessagePort;
const say = (message: ThreadMessage) => port.postMessage(message);
const clock = systemClock();
const store = await openStore(settings, () => clock.newId());
const library = { store, content: new ContentFolder(settings.contentDir), clock };

port.on("message", async (task: Task) => {
  try {
    await doTask(library, task, (share) => say({ share }));
    say({ done: true });
  } catch (error) {
    const fault = faultOf(error);
    if (fault.code !== "work-broke-off") say({ fault });
    else say({ broken: error instanceof Error ? (error.stack ?? String(error)) : String(error) });
  }
});
