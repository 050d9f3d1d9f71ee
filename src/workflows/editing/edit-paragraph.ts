import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { RevisionEvent, Side } from "../../domain/review/event.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { ParagraphKind } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { publish, tellFiles } from "../accounts/people.ts";
import { isoNow } from "../moment.ts";
import { checkedSentences } from "../review/wording-input.ts";
import { structureHash } from "../sync/structure.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { withParagraph } from "./place-paragraph.ts";
import { editedSentences } from "./sentences.ts";

export interface ParagraphEdit {
  readonly slug: string;
  readonly side: Side;
  readonly paragraph: string;
  /** The hash of the wording that was edited; null: there was none, the row had no English. */
  readonly base: string | null;
  /** Inline Markdown, a line for each sentence; see `editedSentences`. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Of a heading. */
  readonly level?: 2 | 3;
  readonly why?: string;
}

/**
 * Gives a paragraph another wording or kind: revision, line in the log and what the files must hear, in one
 * transaction. Review state and beads follow from it: only this paragraph's row turns stale, and only beads whose
 * sentences changed are to be confirmed.
 * @returns the hash of the wording as it stands now
 * @throws InputError `not-allowed`, `text-unknown`, `paragraph-unknown`, `wording-invalid`, `wording-changed` where
 *   somebody else was faster
 */
export async function editParagraph(
  library: LibraryAndFiles,
  actor: Actor,
  edit: ParagraphEdit,
): Promise<string> {
  mustBeAllowed(actor, "edit-text");
  const hash = await library.store.write((writer) => change(library, writer, actor, edit));
  await publish(library);
  return hash;
}

async function change(
  library: LibraryAndFiles,
  writer: Writer,
  actor: Actor,
  edit: ParagraphEdit,
): Promise<string> {
  const { clock } = library;
  const { slug, side, paragraph: id, why } = edit;
  const version = await versionToEdit(writer, slug, side);
  const before = version.paragraphs.find((paragraph) => paragraph.id === id);
  if ((before?.hash ?? null) !== edit.base) throw new InputError("wording-changed", { paragraph: id });
  const after = edited(edit, before);
  const isReworded = after.hash !== before?.hash;
  if (!isReworded && before !== undefined && isSameFrame(before, after)) return after.hash;

  const next = await withParagraph(writer, version, after);
  await writer.putVersion({ ...next, structure: structureHash(next) });
  if (isReworded) {
    const event: RevisionEvent = {
      ...{ id: clock.newId(), at: isoNow(clock), by: actor.id, kind: "revision", text: slug, side },
      ...{ paragraph: id, hash: after.hash, sentences: after.sentences },
      ...(why ? { why } : {}),
    };
    await writer.record([event]);
    await tellFiles(library, writer, [{ action: "append-event", target: event.id }]);
  }
  await tellFiles(library, writer, [{ action: "write-version", target: `${slug}/${side}` }]);
  await audit(writer, clock, {
    by: actor.id,
    kind: "text-edited",
    subject: slug,
    detail: { side, paragraph: id },
  });
  return after.hash;
}

/** Nobody else changes the text until the transaction ends. @throws InputError `text-unknown` */
export async function versionToEdit(writer: Writer, slug: string, side: Side): Promise<StoredVersion> {
  await writer.lockText(slug);
  const version = await writer.version(slug, side);
  if (!version) throw new InputError("text-unknown", {}, { value: `${slug} (${side})` });
  return version;
}

function edited(edit: ParagraphEdit, before: StoredParagraph | undefined): StoredParagraph {
  const { paragraph: id, side, kind, level } = edit;
  const language = side === "nl" ? "nl" : "en";
  const sentences = checkedSentences(editedSentences(edit.text, before?.sentences ?? [], language));
  const {
    kind: _kind,
    level: _level,
    ordinal,
    ...rest
  } = before ?? { id, base: null, kind, hash: "", sentences };
  return {
    ...rest,
    kind,
    ...(kind === "heading" ? { level: level ?? 2 } : {}),
    ...(kind === "item" && ordinal !== undefined ? { ordinal } : {}),
    sentences,
    hash: revisionHash(sentences),
  };
}

function isSameFrame(a: StoredParagraph, b: StoredParagraph): boolean {
  return a.kind === b.kind && a.level === b.level;
}
