import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { BindingEvent } from "../../domain/review/event.ts";
import { anchorAt } from "../../domain/text/locate.ts";
import { isoNow } from "../moment.ts";
import { drainOutbox } from "../outbox.ts";
import type { IndexedRow } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import type { LibraryAndFiles } from "../sync.ts";

/** A person's word on one place of a term. */
export interface Binding {
  readonly term: string;
  readonly slug: string;
  readonly paragraph: string;
  /** The wording that the offsets count in. */
  readonly hash: string;
  readonly start: number;
  readonly end: number;
  /** The English words that render it there; or `leftOut` with a reason; neither: only that this term is meant. */
  readonly rendering?: string | undefined;
  readonly leftOut?: boolean | undefined;
  readonly why?: string | undefined;
}

/**
 * Records which English words render a term at one place, or that it was left out on purpose, or which of several
 * terms with one form is meant there. It is found again by its words when the text changes elsewhere.
 * @throws InputError `not-allowed`, `term-unknown`, `text-unknown`, `place-unknown`, `words-not-there`, `reason-missing`
 */
export async function bindTerm(library: LibraryAndFiles, actor: Actor, binding: Binding): Promise<void> {
  mustBeAllowed(actor, "bind-term");
  const { term, slug, paragraph, rendering, leftOut } = binding;
  const why = binding.why?.trim();
  if (leftOut && !why) throw new InputError("reason-missing");
  const { store, clock, content } = library;
  const index = await libraryIndex(store);
  if (!index.glossary.terms.has(term)) throw new InputError("term-unknown", {}, { value: term });
  const text = index.texts.get(slug);
  if (!text) throw new InputError("text-unknown", {}, { value: slug });
  const row = text.rows.find(({ nl }) => nl.some((each) => each.paragraph.id === paragraph));
  const words = row && wordsAt(row, binding);
  if (!row || !words) throw new InputError("place-unknown", { paragraph }, { value: term });
  const english = (row.beads.find(({ nl }) => nl.includes(words.sentence))?.en ?? []).flatMap(
    (place) => row.en.flatMap(({ sentences }) => sentences)[place]?.plain ?? [],
  );
  if (rendering !== undefined && !english.some((plain) => plain.includes(rendering))) {
    throw new InputError("words-not-there", { paragraph }, { value: rendering });
  }
  const event: BindingEvent = {
    id: clock.newId(),
    at: isoNow(clock),
    by: actor.id,
    kind: "binding",
    text: slug,
    anchor: anchorAt({ paragraph, side: "nl", hash: binding.hash }, words.plain, binding),
    term,
    ...(rendering === undefined ? {} : { rendering }),
    ...(leftOut ? { leftOut } : {}),
    ...(why ? { why } : {}),
  };
  await store.write(async (writer) => {
    await writer.record([event]);
    if (store.kind !== "sqlite") return;
    await writer.send([{ id: clock.newId(), action: "append-event", target: event.id }]);
  });
  if (store.kind === "sqlite") await drainOutbox(store, content);
}

/** The plain text of the paragraph, and the number among the row's Dutch sentences of the one the words stand in. */
function wordsAt(
  row: IndexedRow,
  { paragraph, hash, start, end }: Binding,
): { plain: string; sentence: number } | null {
  let sentence = 0;
  for (const each of row.nl) {
    const plain = each.sentences.map((one) => one.plain).join(" ");
    if (each.paragraph.id !== paragraph) {
      sentence += each.sentences.length;
      continue;
    }
    if (each.paragraph.hash !== hash || start >= end || end > plain.length) return null;
    let offset = 0;
    for (const one of each.sentences) {
      if (start >= offset && end <= offset + one.plain.length) return { plain, sentence };
      offset += one.plain.length + 1;
      sentence += 1;
    }
  }
  return null;
}
