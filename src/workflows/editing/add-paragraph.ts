import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { HistoryEvent, Side } from "../../domain/review/event.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { ParagraphKind } from "../../domain/text/model.ts";
import { freeId } from "../../formats/text-file/ids.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { publish } from "../accounts/people.ts";
import { reasonFrom } from "../review/desk.ts";
import { checkedSentences } from "../review/wording-input.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { versionToEdit } from "./edit-paragraph.ts";
import { numberAt, withRoomFor } from "./numbers.ts";
import { putParagraphs } from "./put-paragraphs.ts";
import { editedSentences } from "./sentences.ts";

export interface NewParagraph {
  readonly slug: string;
  readonly side: Side;
  /** The paragraph beside which it comes, on the same side. */
  readonly beside: string;
  readonly where: "before" | "after";
  /** Inline Markdown, a line for each sentence; see `editedSentences`. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Of a heading. */
  readonly level?: 2 | 3;
  /** Of an English one: it renders the same Dutch as the paragraph beside it. Otherwise it has no counterpart. */
  readonly joins?: boolean;
  readonly why?: string;
}

/**
 * Puts a paragraph before or after another. A Dutch one waits for its English; an English one renders nothing, or shares
 * the Dutch of its neighbour, whose row is then stale, with the new sentences' beads to be confirmed.
 * @returns its id: one that no paragraph of the text has or ever had, in either language
 * @throws InputError `not-allowed`, `text-unknown`, `paragraph-unknown`, `wording-invalid`, `reason-too-long`
 */
export async function addParagraph(
  library: LibraryAndFiles,
  actor: Actor,
  asked: NewParagraph,
): Promise<string> {
  mustBeAllowed(actor, "edit-text");
  const { slug, side } = asked;
  const why = reasonFrom(asked.why ?? "", false);
  const id = await library.store.write(async (writer) => {
    const version = await versionToEdit(writer, slug, side);
    const before = await writer.versions(slug);
    const at = version.paragraphs.findIndex((paragraph) => paragraph.id === asked.beside);
    const neighbour = version.paragraphs[at];
    if (!neighbour) throw new InputError("paragraph-unknown", {}, { value: asked.beside });
    const past = await writer.events(slug, ["revision", "align", "review"]);
    const own = freeId(side === "nl" ? "p" : "e", idsEver(before, past));
    const place = asked.where === "after" ? at + 1 : at;
    const ordinal = numberAt(version.paragraphs, place, asked.kind);
    const added = {
      ...made(own, asked, neighbour),
      ...(ordinal === undefined ? {} : { ordinal }),
    };
    const paragraphs = withRoomFor(version.paragraphs.toSpliced(place, 0, added), place);
    const { hash, sentences } = added;
    await putParagraphs(library, writer, actor, {
      ...{ slug, before, past },
      after: before.map((each) => (each.side === side ? { ...version, paragraphs } : each)),
      revisions: [{ side, paragraph: own, hash, sentences, ...(why === "" ? {} : { why }) }],
    });
    return own;
  });
  await publish(library);
  return id;
}

function made(
  id: string,
  { side, text, kind, level, joins }: NewParagraph,
  neighbour: StoredParagraph,
): StoredParagraph {
  const sentences = checkedSentences(editedSentences(text, [], side === "nl" ? "nl" : "en"));
  const of = joins ? (neighbour.of ?? [neighbour.id]) : [];
  return {
    ...{ id, kind, sentences, hash: revisionHash(sentences), base: null },
    ...(kind === "heading" ? { level: level ?? 2 } : {}),
    ...(side === "nl" ? {} : { of }),
  };
}

/** Every id that a paragraph of the text has, had, or is waited for under. */
function idsEver(versions: readonly StoredVersion[], events: readonly HistoryEvent[]): Set<string> {
  const present = versions.flatMap(({ paragraphs }) => paragraphs.flatMap(({ id, of = [] }) => [id, ...of]));
  const past = events.flatMap((event) => {
    if (event.kind === "revision") return [event.paragraph];
    return event.kind === "align" || event.kind === "review"
      ? [...Object.keys(event.nl), ...Object.keys(event.en)]
      : [];
  });
  return new Set([...present, ...past]);
}
