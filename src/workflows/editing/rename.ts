import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { MetaEvent } from "../../domain/review/event.ts";
import { publish, tellFiles } from "../accounts/people.ts";
import { SLUG } from "../content-folder.ts";
import { isoNow } from "../moment.ts";
import { slugFrom } from "../slug.ts";
import type { LibraryAndFiles } from "../sync.ts";

/**
 * Gives a text another address, with its files and everything that happened to it; the old address leads there.
 * @throws InputError `not-allowed`, `slug-invalid`, `slug-taken`, `text-unknown`
 */
export async function renameText(
  library: LibraryAndFiles,
  actor: Actor,
  from: string,
  to: string,
): Promise<void> {
  mustBeAllowed(actor, "rename-text");
  if (!SLUG.test(to)) throw new InputError("slug-invalid", {}, { value: to, suggestion: slugFrom(to) });
  if (from === to) return;
  const { store, clock } = library;
  await store.write(async (writer) => {
    const [version] = await writer.versions(from);
    if (!version) throw new InputError("text-unknown", {}, { value: from });
    const isKnown = (await writer.versions(to)).length > 0 || (await writer.knownEvents(to)).size > 0;
    if (isKnown) throw new InputError("slug-taken", {}, { value: to });
    const { side, front } = version;
    const event: MetaEvent = {
      ...{ id: clock.newId(), at: isoNow(clock), by: actor.id, kind: "meta", text: from, side, front },
      becomes: to,
    };
    await writer.record([event]);
    await writer.renameText(from, to);
    await tellFiles(library, writer, [
      { action: "append-event", target: event.id },
      { action: "rename-text", target: `${from}/${to}` },
    ]);
    await audit(writer, clock, { by: actor.id, kind: "text-renamed", subject: to, detail: { from } });
  });
  await publish(library);
}
