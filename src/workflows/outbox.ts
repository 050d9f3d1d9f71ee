import { InputError } from "../domain/errors/error.ts";
import { serializeEvent } from "../formats/history.ts";
import { serializeOriginalText } from "../formats/original-text.ts";
import { parsePeople, serializePeople } from "../formats/people.ts";
import { serializeTranslatedText } from "../formats/translated-text.ts";
import type { OutboxEntry, StoredVersion } from "../store/model.ts";
import type { Store } from "../store/store.ts";
import type { Writer } from "../store/writer.ts";
import { type ContentFolder, PEOPLE_PATH } from "./content-folder.ts";
import { renameFiles, withdrawFiles } from "./outbox-moves.ts";
import { type FilePlaces, filePlaces } from "./private-source.ts";
import { writeTermFiles } from "./term-files.ts";

/**
 * Lets the files hear what the store decided: first the history lines, then the texts and terms. Every step can be
 * repeated, so a kill between any two loses and doubles nothing; the write lock keeps two processes from
 * doing it at once. A file that was edited by hand meanwhile is left for the next sync to reconcile.
 * @param onProgress how much of many terms is written, from 0 to 1
 * @returns how many texts and terms were written
 */
export async function drainOutbox(
  store: Store,
  content: ContentFolder,
  onProgress: (share: number) => void = () => {},
): Promise<number> {
  return store.write(async (writer) => {
    const entries = await writer.outbox();
    if (entries.length === 0) return 0;
    const places = await filePlaces(writer);
    await appendEvents(writer, content, places, entries);
    let written = 0;
    for (const { action, target } of entries) {
      if (action === "write-version") written += await writeVersion(writer, content, places, target);
      if (action === "rename-text") await renameFiles(writer, content, target);
      if (action === "withdraw-text") await withdrawFiles(writer, content, target);
    }
    const terms = entries.flatMap(({ action, target }) => (action === "write-term" ? target : []));
    written += await writeTermFiles(writer, content, [...new Set(terms)], onProgress);
    const unwritten = await writePeople(writer, content, entries);
    await writer.sent(entries.map(({ id }) => id).filter((id) => !unwritten.has(id)));
    return written;
  });
}

async function appendEvents(
  writer: Writer,
  content: ContentFolder,
  places: FilePlaces,
  entries: readonly OutboxEntry[],
): Promise<void> {
  const lines = new Map<string, string[]>();
  const ids = entries.flatMap(({ action, target }) => (action === "append-event" ? target : []));
  for (const event of await writer.eventsById([...ids].sort())) {
    const path = places.historyPath(event);
    const own = lines.get(path) ?? [];
    own.push(serializeEvent(event));
    lines.set(path, own);
  }
  for (const [path, own] of lines) await writer.putFile(await content.append(path, own));
}

async function writeVersion(
  writer: Writer,
  content: ContentFolder,
  places: FilePlaces,
  target: string,
): Promise<number> {
  const slash = target.indexOf("/");
  const version = await writer.version(target.slice(0, slash), target.slice(slash + 1));
  if (!version) return 0;
  const path = places.versionPath(version.text, version.side);
  if (!(await isAsKnown(writer, content, path))) return 0;
  await writer.putFile(await content.write(path, serializeVersion(version)));
  const paragraphs = version.paragraphs.map((paragraph) => ({ ...paragraph, base: paragraph.hash }));
  await writer.putVersion({ ...version, baseStructure: version.structure, paragraphs });
  return 1;
}

/**
 * Names people in their file, or takes their names out, beside what others wrote there by hand, which is taken in.
 * @returns the entries that have to wait, because somebody left the file in a state that cannot be read
 */
async function writePeople(
  writer: Writer,
  content: ContentFolder,
  entries: readonly OutboxEntry[],
): Promise<ReadonlySet<string>> {
  const own = entries.filter(({ action }) => action === "write-person");
  if (own.length === 0) return new Set();
  try {
    const source = (await content.look(PEOPLE_PATH)) ? await content.read(PEOPLE_PATH) : "";
    const named = new Map(
      parsePeople(source, content.shown(PEOPLE_PATH)).map((person) => [person.id, person]),
    );
    const known = new Map((await writer.people()).map((person) => [person.id, person]));
    const ids = new Set(own.map(({ target }) => target));
    for (const person of named.values()) if (!ids.has(person.id)) await writer.putPerson(person);
    for (const id of ids) {
      const person = known.get(id);
      if (person) named.set(id, person);
      else named.delete(id);
    }
    await writer.putFile(await content.write(PEOPLE_PATH, serializePeople([...named.values()])));
    return new Set();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new Set(own.map(({ id }) => id));
  }
}

/** Whether nobody has touched the file since it was last read or written. */
async function isAsKnown(writer: Writer, content: ContentFolder, path: string): Promise<boolean> {
  const known = (await writer.files()).find((file) => file.path === path);
  const now = await content.look(path);
  return now === null ? known === undefined : known?.size === now.size && known.mtime === now.mtime;
}

/** A version's file, in the form in which it lies in the content folder. */
function serializeVersion({ side, front, paragraphs }: StoredVersion): string {
  const bare = paragraphs.map(({ hash, base, ...paragraph }) => paragraph);
  return side === "nl"
    ? serializeOriginalText({ front, paragraphs: bare })
    : serializeTranslatedText({ front, paragraphs: bare });
}
