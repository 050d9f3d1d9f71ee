import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { WithdrawnEvent } from "../../domain/review/event.ts";
import { publish, tellFiles } from "../accounts/people.ts";
import { isoNow } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";

/**
 * Takes a text down for good: every wording of it leaves pages, store and files, also what the history kept of it.
 * That it was there, who reviewed it and who took it down stays, without a word of the text.
 * @param repeated the address once more, since nothing brings the text back
 * @throws InputError `not-allowed`, `text-unknown`, `not-repeated`
 */
export async function takeDown(
  library: LibraryAndFiles,
  actor: Actor,
  slug: string,
  { repeated, why }: { readonly repeated: string; readonly why?: string | undefined },
): Promise<void> {
  mustBeAllowed(actor, "take-down");
  if (repeated.trim() !== slug) throw new InputError("not-repeated", {}, { value: slug });
  const { store, clock } = library;
  await store.write(async (writer) => {
    if ((await writer.versions(slug)).length === 0) throw new InputError("text-unknown", {}, { value: slug });
    await writer.takeDown(slug);
    const event: WithdrawnEvent = {
      ...{ id: clock.newId(), at: isoNow(clock), by: actor.id, kind: "withdrawn", text: slug },
      ...(why ? { why } : {}),
    };
    await writer.record([event]);
    await tellFiles(library, writer, [{ action: "withdraw-text", target: slug }]);
    await audit(writer, clock, { by: actor.id, kind: "text-taken-down", subject: slug });
  });
  await publish(library);
  await store.forgetDeleted();
}
