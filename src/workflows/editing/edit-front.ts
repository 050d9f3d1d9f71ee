import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { MetaEvent, Side } from "../../domain/review/event.ts";
import { shortHash } from "../../domain/text/hash.ts";
import type { FrontMatter } from "../../domain/text/model.ts";
import { checkFrontMatter } from "../../formats/front-matter.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { publish, tellFiles } from "../accounts/people.ts";
import { isoNow } from "../moment.ts";
import { structureHash } from "../sync/structure.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { versionToEdit } from "./edit-paragraph.ts";

export interface FrontEdit {
  readonly slug: string;
  readonly side: Side;
  /** `frontHash` of what was edited. */
  readonly base: string;
  /** As it is to be; an empty value takes its key out. */
  readonly front: Readonly<Record<string, string>>;
  readonly why?: string;
}

/**
 * Changes title, author, rights and the rest of what stands above a text.
 * @throws InputError `not-allowed`, `text-unknown`, `wording-changed`, `title-missing`, `date-invalid`,
 *   `front-matter-invalid`
 */
export async function editFront(library: LibraryAndFiles, actor: Actor, edit: FrontEdit): Promise<void> {
  mustBeAllowed(actor, "edit-text");
  const { slug, side, why } = edit;
  await library.store.write(async (writer) => {
    const version = await versionToEdit(writer, slug, side);
    if (frontHash(version.front) !== edit.base) throw new InputError("wording-changed");
    const { unpublished } = version.front;
    const front = checkFrontMatter({ ...edit.front, ...(unpublished === undefined ? {} : { unpublished }) });
    if (frontHash(front) === edit.base) return;
    await putFront(library, writer, { version, front, by: actor.id, ...(why ? { why } : {}) });
    await audit(writer, library.clock, {
      by: actor.id,
      kind: "text-edited",
      subject: slug,
      detail: { side },
    });
  });
  await publish(library);
}

/**
 * Takes a text off the shelf, or puts it back: its wording stays in files and store, but no page shows it.
 * @throws InputError `not-allowed`, `text-unknown`
 */
export async function setPublished(
  library: LibraryAndFiles,
  actor: Actor,
  slug: string,
  isPublished: boolean,
): Promise<void> {
  mustBeAllowed(actor, "unpublish");
  await library.store.write(async (writer) => {
    const [version] = await writer.versions(slug);
    if (!version) throw new InputError("text-unknown", {}, { value: slug });
    const { unpublished, ...rest } = version.front;
    if ((unpublished === undefined) === isPublished) return;
    const today = isoNow(library.clock).slice(0, 10);
    const front = isPublished ? rest : { ...rest, unpublished: today };
    await putFront(library, writer, { version, front, by: actor.id });
    const detail = { published: isPublished };
    await audit(writer, library.clock, { by: actor.id, kind: "text-unpublished", subject: slug, detail });
  });
  await publish(library);
}

/** Names exactly this front matter. */
export function frontHash(front: FrontMatter): string {
  return shortHash(JSON.stringify(Object.entries(front).sort(([a], [b]) => (a < b ? -1 : 1))));
}

interface NewFront {
  readonly version: StoredVersion;
  readonly front: FrontMatter;
  readonly by: string;
  readonly why?: string;
}

async function putFront(library: LibraryAndFiles, writer: Writer, change: NewFront): Promise<void> {
  const { clock } = library;
  const { version, front, by, why } = change;
  const { text, side } = version;
  await writer.putVersion({ ...version, front, structure: structureHash({ ...version, front }) });
  const event: MetaEvent = {
    ...{ id: clock.newId(), at: isoNow(clock), by, kind: "meta", text, side, front },
    ...(why === undefined ? {} : { why }),
  };
  await writer.record([event]);
  await tellFiles(library, writer, [
    { action: "append-event", target: event.id },
    { action: "write-version", target: `${text}/${side}` },
  ]);
}
