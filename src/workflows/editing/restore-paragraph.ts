import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { TakenOut } from "../../domain/review/event.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { publish } from "../accounts/people.ts";
import { reasonFrom } from "../review/desk.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { versionToEdit } from "./edit-paragraph.ts";
import { type Gone, goneOnes, insertAfter } from "./gone-paragraphs.ts";
import { withRoomFor } from "./numbers.ts";
import { type ParagraphPlace, paragraphAt } from "./paragraph-place.ts";
import { insertBeside } from "./place-paragraph.ts";
import { putParagraphs } from "./put-paragraphs.ts";

export interface Restoration extends ParagraphPlace {
  readonly slug: string;
  readonly why?: string;
}

/**
 * Puts a paragraph back as it was: with its wording, its id, its place, and what tied it to the other language, as far
 * as that still stands. Reviews, notes and pairings of exactly these wordings hold again.
 * @throws InputError `not-allowed`, `reason-too-long`, `text-unknown`, `paragraph-unknown` where nothing was taken out
 *   under that name, `wording-changed` where something stands there again
 */
export async function restoreParagraph(
  library: LibraryAndFiles,
  actor: Actor,
  { slug, side, paragraph, why = "" }: Restoration,
): Promise<void> {
  mustBeAllowed(actor, "edit-text");
  const reason = reasonFrom(why, false);
  await library.store.write(async (writer) => {
    await versionToEdit(writer, slug, side);
    const before = await writer.versions(slug);
    const past = await writer.events(slug, ["revision", "align"]);
    const gone = goneOnes(past);
    const own = gone.find(({ last }) => last.side === side && last.paragraph === paragraph);
    if (paragraphAt(before, { side, paragraph })) throw new InputError("wording-changed", { paragraph });
    if (!own) throw new InputError("paragraph-unknown", {}, { value: paragraph });
    const { hash, sentences } = own.wording;
    await putParagraphs(library, writer, actor, {
      ...{ slug, before, after: withRestored(before, own, gone), past },
      revisions: [{ side, paragraph, hash, sentences, ...(reason === "" ? {} : { why: reason }) }],
    });
  });
  await publish(library);
}

function withRestored(
  versions: readonly StoredVersion[],
  { last: { side, paragraph: id, was }, wording: { hash, sentences } }: Gone,
  gone: readonly Gone[],
): StoredVersion[] {
  const dutch = versions.find((version) => version.side === "nl")?.paragraphs ?? [];
  const paragraph = { ...frameOf(id, was, dutch), ...{ id, sentences, hash, base: null } };
  const placed = versions.map((version) => {
    if (version.side !== side) return version;
    const paragraphs = was
      ? insertAfter(version, paragraph, gone)
      : insertBeside(dutch, version.paragraphs, paragraph);
    const at = paragraphs.findIndex((each) => each.id === id);
    return { ...version, paragraphs: withRoomFor(paragraphs, at) };
  });
  const order = placed.find((version) => version.side === "nl")?.paragraphs.map((each) => each.id) ?? [];
  return placed.map((version) => ({
    ...version,
    paragraphs: retied(version.paragraphs, was?.renderedBy?.[version.side] ?? [], { id, order }),
  }));
}

/** What it was; of what a file took out nothing is known but its words. */
function frameOf(
  id: string,
  was: TakenOut | undefined,
  dutch: readonly StoredParagraph[],
): Omit<StoredParagraph, "id" | "sentences" | "hash" | "base"> {
  if (!was) return { kind: dutch.find((each) => each.id === id)?.kind ?? "paragraph" };
  const { after: _after, renderedBy: _renderedBy, ...frame } = was;
  if (frame.of === undefined || frame.source) return frame;
  const known = new Set(dutch.map((each) => each.id));
  return { ...frame, of: frame.of.filter((each) => known.has(each)) };
}

/** The English paragraphs that named it name it again, among the others in the order of the Dutch. */
function retied(
  paragraphs: readonly StoredParagraph[],
  named: readonly string[],
  dutch: { readonly id: string; readonly order: readonly string[] },
): readonly StoredParagraph[] {
  if (named.length === 0) return paragraphs;
  return paragraphs.map((each) => {
    if (!named.includes(each.id) || !each.of || each.of.includes(dutch.id)) return each;
    const of = [...each.of, dutch.id].sort(
      (one, other) => dutch.order.indexOf(one) - dutch.order.indexOf(other),
    );
    return { ...each, of };
  });
}
