import { parentPort, workerData } from "node:worker_threads";
import { alignDocuments, type Documents } from "../../domain/alignment/align.ts";

/** What `alignAside` runs beside the program's own thread. */
parentPort?.postMessage(alignDocuments(workerData as Documents));
