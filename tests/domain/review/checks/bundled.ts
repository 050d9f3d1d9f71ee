import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "#src/domain/review/checks/check.ts";
import type { Wordings } from "#src/domain/review/checks/dismissed.ts";
import { learn } from "#src/domain/review/checks/learned.ts";
import type { Pair } from "#src/domain/review/checks/pair.ts";
import type { BindingEvent, DismissalEvent, HistoryEvent, NoteEvent } from "#src/domain/review/event.ts";
import { revisionHash } from "#src/domain/text/hash.ts";
import type { Paragraph } from "#src/domain/text/model.ts";
import { parseTerm } from "#src/formats/glossary.ts";
import { parseHistory } from "#src/formats/history.ts";
import { parseOriginalText } from "#src/formats/original-text.ts";
import { parseTranslatedText } from "#src/formats/translated-text.ts";
import type { StoredParagraph, StoredVersion } from "#src/store/model.ts";
import { pairOfRow } from "#src/workflows/checks/pairs.ts";
import { britishSpelling } from "#src/workflows/checks/spelling.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";
import { type Glossary, glossaryOf } from "#src/workflows/reading/glossary.ts";
import { indexText } from "#src/workflows/reading/index-text.ts";

/** The bundled library as pairs, as it is now or as it was first drafted, without a store. */

const CONTENT = join(import.meta.dirname, "../../../../content");
const read = (path: string) => readFileSync(join(CONTENT, path), "utf8");

export const SLUGS = readdirSync(join(CONTENT, "nl")).map((name) => name.replace(/\.md$/, ""));

const terms = readdirSync(join(CONTENT, "glossary")).map((name) => parseTerm(read(`glossary/${name}`), name));
export const glossary: Glossary = glossaryOf(
  terms.map((term) => ({ term, hash: term.id, base: null })),
  await dutchWords(),
);

/** Another wording of one paragraph, or another kind. */
export interface Edit {
  readonly side: "nl" | "en";
  readonly paragraph: string;
  readonly sentences?: readonly string[];
  readonly kind?: Pick<Paragraph, "kind" | "level" | "ordinal">;
}

/** Both sides of a paragraph at one time. */
export type Wording = Readonly<Record<"nl" | "en", readonly string[]>>;

/** How a paragraph has read: as it is now, then the states before, newest first. */
export function wordingsOf(slug: string, paragraph: string): Wording[] {
  const { nl, en, events } = sourcesOf(slug);
  const present = { nl: sentencesIn(nl, paragraph), en: sentencesIn(en, paragraph) };
  let state: Wording = { nl: [], en: [] };
  const states = events.flatMap((event) => {
    if (event.kind !== "revision" || event.paragraph !== paragraph) return [];
    state = { ...state, [event.side]: event.sentences };
    return [state];
  });
  return [present, ...states.reverse()];
}

function sentencesIn({ paragraphs }: StoredVersion, paragraph: string): readonly string[] {
  return paragraphs.find(({ id }) => id === paragraph)?.sentences ?? [];
}

interface TextSources {
  readonly nl: StoredVersion;
  readonly en: StoredVersion;
  readonly events: readonly HistoryEvent[];
}

const sources = new Map<string, TextSources>();

function sourcesOf(slug: string): TextSources {
  const known = sources.get(slug);
  if (known) return known;
  const made = {
    nl: stored(slug, "nl", parseOriginalText(read(`nl/${slug}.md`), `nl/${slug}.md`)),
    en: stored(slug, "en", parseTranslatedText(read(`en/${slug}.md`), `en/${slug}.md`)),
    events: parseHistory(read(`history/${slug}.jsonl`), `${slug}.jsonl`),
  };
  sources.set(slug, made);
  return made;
}

function stored(
  text: string,
  side: string,
  {
    front,
    paragraphs,
  }: Pick<StoredVersion, "front"> & {
    paragraphs: readonly Omit<StoredVersion["paragraphs"][number], "hash" | "base">[];
  },
): StoredVersion {
  const hashed = paragraphs.map((each) => ({ ...each, hash: revisionHash(each.sentences), base: null }));
  return { text, side, front, structure: "", baseStructure: null, paragraphs: hashed };
}

/** The pairs of one text as it stands, after these edits. */
export function pairsOf(slug: string, edits: readonly Edit[] = []): Pair[] {
  const { nl, en, events } = sourcesOf(slug);
  return pairsFrom(slug, edited(nl, edits), edited(en, edits), events);
}

/** The pairs of one text with each paragraph in its first wording, in both languages. */
export function draftPairsOf(slug: string): Pair[] {
  const { nl, en, events } = sourcesOf(slug);
  return pairsFrom(slug, drafted(nl, events), drafted(en, events), events);
}

function drafted(version: StoredVersion, events: readonly HistoryEvent[]): StoredVersion {
  const drafts = new Map<string, readonly string[]>();
  for (const event of events) {
    if (event.kind !== "revision" || event.side !== version.side || drafts.has(event.paragraph)) continue;
    drafts.set(event.paragraph, event.sentences);
  }
  const paragraphs = version.paragraphs.map((each) => rewritten(each, drafts.get(each.id) ?? each.sentences));
  return { ...version, paragraphs };
}

function edited(version: StoredVersion, edits: readonly Edit[]): StoredVersion {
  const paragraphs = version.paragraphs.map((paragraph) => {
    const own = edits.filter(({ side, paragraph: id }) => side === version.side && id === paragraph.id);
    return own.reduce(
      (each, edit) => rewritten(each, edit.sentences ?? each.sentences, edit.kind),
      paragraph,
    );
  });
  return { ...version, paragraphs };
}

function rewritten(
  paragraph: StoredParagraph,
  sentences: readonly string[],
  kind?: Edit["kind"],
): StoredParagraph {
  const { level, ordinal, ...rest } = paragraph;
  const form = kind ?? { kind: paragraph.kind, ...(level ? { level } : {}), ...(ordinal ? { ordinal } : {}) };
  return { ...rest, ...form, sentences, hash: revisionHash(sentences) };
}

function pairsFrom(
  slug: string,
  nl: StoredVersion,
  en: StoredVersion,
  events: readonly HistoryEvent[],
): Pair[] {
  const record = events.filter(
    (event): event is Extract<HistoryEvent, { kind: "align" | "binding" | "review" | "revision" }> =>
      ["align", "binding", "review", "revision"].includes(event.kind),
  );
  const said = {
    notes: events.filter((event): event is NoteEvent => event.kind === "note"),
    bindings: events.filter((event): event is BindingEvent => event.kind === "binding"),
  };
  return indexText({ nl, en, versions: 1 }, record, glossary).rows.map((row) => pairOfRow(slug, row, said));
}

/** The answers that people gave to findings in a text. */
export function dismissalsOf(slug: string): readonly DismissalEvent[] {
  return sourcesOf(slug).events.filter((event): event is DismissalEvent => event.kind === "dismissal");
}

/** The paragraphs of a pair as they are in the files. */
export function wordingsOfPair({ text, nl, en }: Pair): Wordings {
  const source = sourcesOf(text);
  const wordings = (blocks: Pair["nl"], { side, paragraphs }: StoredVersion) =>
    new Map(
      blocks.map(({ id, sentences }) => {
        const hash = paragraphs.find((each) => each.id === id)?.hash ?? "";
        return [id, { side, hash, text: sentences.map((sentence) => sentence.text).join(" ") }];
      }),
    );
  return { nl: wordings(nl, source.nl), en: wordings(en, source.en) };
}

/** What the checks know of the whole library; `pairs` are the library's. */
export async function contextOf(pairs: readonly Pair[]): Promise<Context> {
  return {
    terms: glossary.terms,
    learned: learn(pairs),
    spelling: await britishSpelling(),
    dutch: await dutchWords(),
  };
}
