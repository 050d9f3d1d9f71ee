import "server-only";
import { type Ask, desk } from "#src/workflows/aside/desk.ts";
import { AsideThreads, deskProgram } from "#src/workflows/aside/threads.ts";
import { readSettings } from "#src/workflows/settings.ts";
import { people } from "./store.ts";

/** One for the whole process, also when development reloads this module. */
const shared = globalThis as typeof globalThis & { tweeluikDesk?: Promise<Ask> | undefined };

/** Asks about one whole text: a long one is read, and its answer made, on another thread. */
export async function askDesk(...[question]: Parameters<Ask>): ReturnType<Ask> {
  shared.tweeluikDesk ??= people().then((library) => {
    const root = process.cwd();
    const { contentDir, dataDir, databaseUrl } = readSettings(process.env, root);
    const settings = { contentDir, dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
    const log = (line: string) => process.stderr.write(`${line}\n`);
    const threads = new AsideThreads({ program: deskProgram(root), settings, log });
    return desk(library, threads.ask);
  });
  return (await shared.tweeluikDesk)(question);
}

/** What was asked for, as it came: nobody here reads it. */
export async function deskResponse(...[question]: Parameters<Ask>): Promise<Response> {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return new Response(await askDesk(question), { headers });
}
