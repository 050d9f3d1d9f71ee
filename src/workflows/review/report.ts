import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { SHIFTS, type Shift } from "../../domain/review/event.ts";
import type { Anchor } from "../../domain/text/anchor.ts";
import { shortHash } from "../../domain/text/hash.ts";
import { anchorAt } from "../../domain/text/locate.ts";
import { plainText } from "../../formats/inline.ts";
import type { Reader } from "../../store/reader.ts";
import type { Suggestion, SuggestionAbout } from "../../store/suggestion-model.ts";
import { type Desk, log, reasonFrom, stamp } from "./desk.ts";
import { rowNamed, standing } from "./standing.ts";

/** Words of a paragraph that somebody points at. */
export interface PointedAt {
  readonly text: string;
  readonly row: string;
  readonly side: string;
  readonly paragraph: string;
  /** The words, as they stand in the plain text; empty: the whole paragraph. */
  readonly quote: string;
}

/** So many reports may come from one place in an hour, and from everywhere together. */
const MOST_FROM_ONE = 5;
const HOUR = 3_600_000;

/**
 * A reader's “something is wrong here”: it goes to the queue with the words it is about. Nobody needs an account; how
 * many come from one place is limited, and of the place only a hash is kept, which changes with the day.
 * @param address where the reader's computer is
 * @throws InputError `text-unknown`, `paragraph-unknown`, `reason-missing`, `reason-too-long`, `too-many-requests`
 */
export async function report(
  { store, clock }: Desk,
  actor: Actor,
  place: PointedAt,
  { message, address }: { readonly message: string; readonly address: string },
): Promise<string> {
  mustBeAllowed(actor, "report");
  const why = reasonFrom(message, true);
  return store.write(async (writer) => {
    const now = clock.now();
    const { id: library } = await writer.library();
    const day = new Date(now).toISOString().slice(0, 10);
    const sender = shortHash([library, day, actor.role === "anyone" ? address : actor.id].join(" "));
    const sent = await writer.suggestions.sentSince(sender, new Date(now - HOUR).toISOString());
    if (sent >= MOST_FROM_ONE) throw new InputError("too-many-requests", {}, { value: HOUR / 1_000 });
    const anchor = await anchorFor(writer, place);
    const suggestion = about(stamp(clock, actor.id), place, "report", why, { anchor }, sender);
    await writer.suggestions.add(suggestion);
    await log(writer, clock, { by: actor.id, kind: "report", subject: suggestion.id });
    return suggestion.id;
  });
}

export interface NewNote {
  readonly shift: string;
  readonly nl: string;
  readonly en: string;
}

/**
 * A contributor's note on words of a text, for a reviewer to accept.
 * @throws InputError `not-allowed`, `text-unknown`, `paragraph-unknown`, `reason-missing`, `reason-too-long`
 */
export async function proposeNote(
  { store, clock }: Desk,
  actor: Actor,
  place: PointedAt,
  note: NewNote,
): Promise<string> {
  mustBeAllowed(actor, "write-note");
  const shift = SHIFTS.find((name): name is Shift => name === note.shift);
  if (!shift) throw new InputError("reason-missing");
  const body = { nl: reasonFrom(note.nl, true), en: reasonFrom(note.en, true) };
  return store.write(async (writer) => {
    const anchor = await anchorFor(writer, place);
    const suggestion = about(
      stamp(clock, actor.id),
      place,
      "note",
      "",
      { anchor, note: { shift, ...body } },
      null,
    );
    await writer.suggestions.add(suggestion);
    await log(writer, clock, { by: actor.id, kind: "suggestion", subject: suggestion.id });
    return suggestion.id;
  });
}

async function anchorFor(reader: Reader, { text, row, side, paragraph, quote }: PointedAt): Promise<Anchor> {
  const english = side === "nl" ? "en" : side;
  const found = rowNamed(await standing(reader, text, english), row);
  const own = (side === "nl" ? found.nl : found.en).find(({ id }) => id === paragraph);
  if (!own) throw new InputError("paragraph-unknown", { paragraph }, { value: paragraph });
  const plain = own.sentences.map(plainText).join(" ");
  const words = plainText(quote.replaceAll(/\s+/g, " ").trim());
  const at = words === "" ? -1 : plain.indexOf(words);
  const span = at < 0 ? { start: 0, end: plain.length } : { start: at, end: at + words.length };
  return anchorAt({ paragraph, side, hash: own.hash }, plain, span);
}

function about(
  stamped: Pick<Suggestion, "id" | "at" | "by">,
  { text, row, side }: PointedAt,
  kind: "report" | "note",
  why: string,
  what: SuggestionAbout,
  sender: string | null,
): Suggestion {
  return {
    ...stamped,
    kind,
    text,
    side: side === "nl" ? "en" : side,
    row,
    why,
    changes: [],
    beads: null,
    about: what,
    findings: { added: 0, solved: 0 },
    sender,
    state: "open",
    decision: null,
  };
}
