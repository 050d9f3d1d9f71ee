import { basename, dirname } from "node:path/posix";
import { EVENT_KINDS } from "../domain/review/event.ts";
import { serializeEvent } from "../formats/history.ts";
import type { KnownFile } from "../store/model.ts";
import type { Writer } from "../store/writer.ts";
import { type ContentFolder, classify, historyPath } from "./content-folder.ts";
import { slugOf } from "./sync/changes.ts";

/**
 * Moves every file of a text to its new address. A step that was carried out before is not carried out again; of a
 * history that stands under both addresses, because a stop came in between, the two are joined.
 * @param target `<from>/<to>`
 */
export async function renameFiles(writer: Writer, content: ContentFolder, target: string): Promise<void> {
  const [from = "", to = ""] = target.split("/");
  const known = new Map((await writer.files()).map((file) => [file.path, file]));
  for (const file of await filesOf(content, from)) {
    const path = `${dirname(file.path)}/${to}${basename(file.path).slice(from.length)}`;
    if (!file.path.endsWith(".jsonl")) await content.move(file.path, path);
    else {
      const lines = (await content.read(file.path)).split("\n").filter((line) => line !== "");
      await content.append(path, lines);
      await content.remove(file.path);
    }
    await writer.forgetFile(file.path);
    const now = await content.look(path);
    // What somebody edited meanwhile is for the next sync to take in.
    if (now && isSame(known.get(file.path), file)) await writer.putFile(now);
  }
}

/** Removes every wording of a text from the files; of its history only what holds none of it is left. */
export async function withdrawFiles(writer: Writer, content: ContentFolder, slug: string): Promise<void> {
  for (const { path } of await filesOf(content, slug)) {
    if (path === historyPath(slug)) continue;
    await content.remove(path);
    await writer.forgetFile(path);
  }
  const lines = (await writer.events(slug, EVENT_KINDS)).map((event) => `${serializeEvent(event)}\n`);
  await writer.putFile(await content.write(historyPath(slug), lines.join("")));
}

async function filesOf(content: ContentFolder, slug: string): Promise<KnownFile[]> {
  return (await content.list()).filter(({ path }) => {
    const file = classify(path);
    return file !== null && slugOf(file) === slug;
  });
}

function isSame(a: KnownFile | undefined, b: KnownFile): boolean {
  return a?.size === b.size && a.mtime === b.mtime;
}
