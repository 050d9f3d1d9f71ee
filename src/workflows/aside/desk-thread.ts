import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { InputError } from "../../domain/errors/error.ts";
import { openStore } from "../../store/open.ts";
import { faultOf } from "../adding/job.ts";
import { ContentFolder } from "../content-folder.ts";
import { systemClock } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { answerQuestion } from "./answer-question.ts";
import { encode } from "./desk.ts";
import type { Question } from "./question.ts";
import type { DeskAnswer, DeskSettings } from "./threads.ts";

/** What `AsideThreads` runs beside the program's own thread: one question after the other, on a connection of its own. */
const settings = workerData as DeskSettings;
const clock = systemClock();
const store = await openStore(settings, () => clock.newId());
const library: LibraryAndFiles = { store, content: new ContentFolder(settings.contentDir), clock };
const port = parentPort as MessagePort;

port.on("message", async (question: Question) => {
  const answer = await answered(question);
  port.postMessage(answer, "json" in answer ? [answer.json.buffer] : []);
});

async function answered(question: Question): Promise<DeskAnswer> {
  try {
    return { json: encode(await answerQuestion(library, question)) };
  } catch (error) {
    if (error instanceof InputError) return { fault: faultOf(error) };
    return { broken: error instanceof Error ? (error.stack ?? String(error)) : String(error) };
  }
}
