import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Reader } from "../../store/reader.ts";
import type { TextDraft } from "../../store/text-draft-model.ts";
import type { TextDraftReader, TextDraftWriter } from "../../store/text-drafts.ts";
import type { Writer } from "../../store/writer.ts";
import { isoNow } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { DraftParts } from "./draft-parts.ts";

/**
 * A draft of the one who asks.
 * @throws InputError `not-allowed`; `draft-unknown` also for another person's
 */
export async function ownDraft(reader: Reader, actor: Actor, id: string): Promise<TextDraft> {
  mustBeAllowed(actor, "add-text");
  const draft = await reader.textDrafts.one(id);
  if (draft?.by !== actor.id) throw new InputError("draft-unknown");
  return draft;
}

type Changed = Pick<TextDraft, "step" | "facts">;

/**
 * Changes a draft of the one who asks, in one transaction.
 * @throws InputError as `ownDraft`
 */
export async function changeOwnDraft(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
  id: string,
  change: (draft: TextDraft, writer: Writer) => Changed | Promise<Changed>,
): Promise<TextDraft> {
  mustBeAllowed(actor, "add-text");
  return store.write(async (writer) => {
    const draft = await ownDraft(writer, actor, id);
    const changed = { ...draft, ...(await change(draft, writer)), changedAt: isoNow(clock) };
    await writer.textDrafts.put(changed);
    return changed;
  });
}

/** The only places where what a part holds is taken on trust: it was put there by `putPart`. */
export async function partOf<Name extends keyof DraftParts>(
  drafts: TextDraftReader,
  id: string,
  name: Name,
): Promise<DraftParts[Name] | undefined> {
  return (await drafts.part(id, name)) as DraftParts[Name] | undefined;
}

export function putPart<Name extends keyof DraftParts>(
  drafts: TextDraftWriter,
  id: string,
  name: Name,
  body: DraftParts[Name],
): Promise<void> {
  return drafts.putPart(id, name, body);
}
