import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import type { DraftBead } from "../../domain/alignment/edit/draft.ts";
import type { AlignmentChange, EditableAlignment } from "../../domain/alignment/edit/editable.ts";
import { InputError } from "../../domain/errors/error.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { TranslatedParagraph } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import { alignmentRows } from "../alignment/alignment-rows.ts";
import { applyChange } from "../alignment/apply-change.ts";
import type { KnownWords } from "../alignment/known-words.ts";
import { type AlignedVersions, editableAlignment } from "../alignment/read-alignment.ts";
import { realignBeads } from "../alignment/realign.ts";
import type { SaveOutcome } from "../alignment/save-alignment.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { AlignedText } from "./draft-parts.ts";
import { changeOwnDraft, ownDraft, partOf, putPart } from "./own-draft.ts";

/** The alignment editor on a text that is not in the library yet. */

/** @throws InputError `not-allowed`, `draft-unknown`, `step-unknown` where nothing is aligned yet */
export async function readDraftAlignment(
  { store }: LibraryAndFiles,
  actor: Actor,
  id: string,
): Promise<EditableAlignment> {
  return store.read(async (reader) => {
    const { facts } = await ownDraft(reader, actor, id);
    const titles = { nl: facts.titles.nl ?? "", en: facts.titles.en ?? "" };
    const names = new Map([[actor.id, actor.name]]);
    return editableAlignment(id, titles, await versionsOf(reader, id), names);
  });
}

/**
 * As `saveAlignment`. What is long to work out is worked out before the library is held; where the draft changed
 * meanwhile, once more.
 * @throws InputError as `readDraftAlignment`; `alignment-invalid`, `cut-in-marks`
 */
export async function saveDraftAlignment(
  library: LibraryAndFiles,
  actor: Actor,
  id: string,
  change: AlignmentChange,
): Promise<SaveOutcome> {
  const { store, clock } = library;
  for (;;) {
    const { now, json } = await store.read(async (reader) => {
      await ownDraft(reader, actor, id);
      return { now: await versionsOf(reader, id), json: await reader.textDrafts.partJson(id, "text") };
    });
    const touched = now.rows.filter(({ mark }) => change.marks.includes(mark));
    if (touched.length !== new Set(change.marks).size) return "changed";
    if (touched.length === 0) return "saved";
    const changed = applyChange({ ...now, slug: id, touched, beads: change.beads, actor, clock });
    const text: AlignedText = {
      nl: changed.nl.map(withoutHashes),
      en: changed.en.map(withoutHashes),
      aligns: [...now.aligns, ...changed.aligns],
    };
    let isSaved = false;
    await changeOwnDraft(library, actor, id, async (draft, { textDrafts }) => {
      isSaved = (await textDrafts.partJson(id, "text")) === json;
      if (isSaved) await putPart(textDrafts, id, "text", text);
      return draft;
    });
    if (isSaved) return "saved";
  }
}

/** As `realign`. @throws InputError as `readDraftAlignment` */
export async function realignDraft(
  { store }: LibraryAndFiles,
  actor: Actor,
  id: string,
  again: { readonly beads: readonly DraftBead[]; readonly words: KnownWords },
): Promise<DraftBead[]> {
  mustBeAllowed(actor, "add-text");
  const versions = await store.read(async (reader) => {
    await ownDraft(reader, actor, id);
    return versionsOf(reader, id);
  });
  return realignBeads(versions, again.beads, again.words);
}

async function versionsOf(
  reader: Reader,
  id: string,
): Promise<AlignedVersions & Pick<AlignedText, "aligns">> {
  const text = await partOf(reader.textDrafts, id, "text");
  if (!text) throw new InputError("step-unknown");
  const nl = versionOf(id, "nl", text.nl);
  const en = versionOf(id, "en", text.en);
  return { nl, en, rows: alignmentRows(nl, en, text.aligns, []), aligns: text.aligns };
}

/** What the rules of alignment want of a version, for one that is in no library. */
function versionOf(
  text: string,
  side: "nl" | "en",
  paragraphs: readonly TranslatedParagraph[],
): StoredVersion {
  return {
    ...{ text, side, front: { title: "" }, structure: "", baseStructure: null },
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      hash: revisionHash(paragraph.sentences),
      base: null,
    })),
  };
}

function withoutHashes({ hash: _, base: __, ...paragraph }: StoredParagraph): TranslatedParagraph {
  return paragraph;
}
