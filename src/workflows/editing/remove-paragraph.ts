import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Side, TakenOut } from "../../domain/review/event.ts";
import { revisionHash, shortHash } from "../../domain/text/hash.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { publish } from "../accounts/people.ts";
import { reasonFrom } from "../review/desk.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { versionToEdit } from "./edit-paragraph.ts";
import { type Gone, goneOnes, standsBehind } from "./gone-paragraphs.ts";
import { type ParagraphPlace, paragraphAt } from "./paragraph-place.ts";
import { putParagraphs } from "./put-paragraphs.ts";

export interface Removal extends ParagraphPlace {
  readonly slug: string;
  /** `removalMark` of what was looked at. */
  readonly mark: string;
  /** Take out what would be left without a counterpart, too. */
  readonly withCounterparts: boolean;
  readonly why: string;
}

/**
 * Takes a paragraph out of a text. What stood beside it stays without a counterpart, or goes along. The history keeps
 * every wording, and what it takes to put the paragraph back; notes and suggestions that stood on it are kept.
 * @throws InputError `not-allowed`, `reason-missing`, `reason-too-long`, `text-unknown`, `paragraph-unknown`,
 *   `wording-changed` where somebody was faster, `last-paragraph`
 */
export async function removeParagraph(library: LibraryAndFiles, actor: Actor, asked: Removal): Promise<void> {
  mustBeAllowed(actor, "edit-text");
  const { slug, side, paragraph } = asked;
  const why = reasonFrom(asked.why, true);
  await library.store.write(async (writer) => {
    await versionToEdit(writer, slug, side);
    const before = await writer.versions(slug);
    const place = { side, paragraph };
    if (!paragraphAt(before, place)) throw new InputError("paragraph-unknown", {}, { value: paragraph });
    if (removalMark(before, place) !== asked.mark) throw new InputError("wording-changed", { paragraph });
    const past = await writer.events(slug, ["revision", "align"]);
    const gone = goneOnes(past);
    const going = [place, ...(asked.withCounterparts ? counterpartsOnly(before, place) : [])];
    const after = before.map((version) => without(version, going));
    if (after.some(({ paragraphs }) => paragraphs.length === 0)) throw new InputError("last-paragraph");
    await putParagraphs(library, writer, actor, {
      ...{ slug, before, after, past },
      revisions: going.map((each) => ({
        ...each,
        ...{ hash: revisionHash([]), sentences: [], was: takenOut(before, each, gone), why },
      })),
    });
  });
  await publish(library);
}

/** Names exactly what would be taken out, and what stands beside that alone. */
export function removalMark(versions: readonly StoredVersion[], place: ParagraphPlace): string {
  const seen = [place, ...counterpartsOnly(versions, place)].map((each) => [
    each.side,
    each.paragraph,
    paragraphAt(versions, each)?.hash,
  ]);
  return shortHash(JSON.stringify(seen));
}

/** What would have no counterpart left without that paragraph: English that renders only it, or Dutch that only it renders. */
export function counterpartsOnly(
  versions: readonly StoredVersion[],
  { side, paragraph }: ParagraphPlace,
): ParagraphPlace[] {
  const english = versions.filter((version) => version.side !== "nl");
  if (side === "nl")
    return english.flatMap((version) =>
      version.paragraphs
        .filter((each) => rendered(each).every((id) => id === paragraph) && rendered(each).length > 0)
        .map(({ id }) => ({ side: version.side, paragraph: id })),
    );
  const own = paragraphAt(versions, { side, paragraph });
  const others = english.flatMap((version) =>
    version.paragraphs.filter(({ id }) => version.side !== side || id !== paragraph).flatMap(rendered),
  );
  return (own ? rendered(own) : [])
    .filter((id) => !others.includes(id) && paragraphAt(versions, { side: "nl", paragraph: id }))
    .map((id) => ({ side: "nl", paragraph: id }));
}

function without(version: StoredVersion, going: readonly ParagraphPlace[]): StoredVersion {
  const goes = (side: Side, id: string) =>
    going.some((place) => place.side === side && place.paragraph === id);
  const paragraphs = version.paragraphs
    .filter(({ id }) => !goes(version.side, id))
    .map((paragraph) => {
      // A detached translation names its Dutch by keys, and waits for it.
      if (version.side === "nl" || paragraph.of === undefined || paragraph.source) return paragraph;
      return { ...paragraph, of: paragraph.of.filter((id) => !goes("nl", id)) };
    });
  return { ...version, paragraphs };
}

function takenOut(
  versions: readonly StoredVersion[],
  { side, paragraph }: ParagraphPlace,
  gone: readonly Gone[],
): TakenOut {
  const own = versions.find((version) => version.side === side) as StoredVersion;
  const found = paragraphAt(versions, { side, paragraph }) as StoredParagraph;
  const { id: _id, sentences: _sentences, hash: _hash, base: _base, beads: _beads, ...frame } = found;
  const named = versions.flatMap((version) => {
    if (side !== "nl" || version.side === "nl") return [];
    const ids = version.paragraphs.filter(({ of }) => of?.includes(paragraph)).map(({ id }) => id);
    return ids.length === 0 ? [] : [[version.side, ids] as const];
  });
  return {
    after: standsBehind(own, paragraph, gone),
    ...frame,
    ...(named.length === 0 ? {} : { renderedBy: Object.fromEntries(named) }),
  };
}

const rendered = ({ id, of }: StoredParagraph) => of ?? [id];
