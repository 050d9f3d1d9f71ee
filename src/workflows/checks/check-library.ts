import type { Finding } from "../../domain/review/checks/check.ts";
import type { CheckId } from "../../domain/review/checks/checks.ts";
import {
  anchorOf,
  type Dismissal,
  dismissalOf,
  type Wordings,
} from "../../domain/review/checks/dismissed.ts";
import type { Place } from "../../domain/review/checks/place.ts";
import { runChecks } from "../../domain/review/checks/run.ts";
import { shortHash } from "../../domain/text/hash.ts";
import type { Store } from "../../store/store.ts";
import type { IndexedParagraph, IndexedRow, IndexedText } from "../reading/indexed.ts";
import { type LibraryIndex, libraryIndex } from "../reading/library-index.ts";
import type { Excerpt, FoundHere } from "../view/checks.ts";
import { checkContext } from "./context.ts";
import { mended } from "./mended.ts";
import { pairOfRow } from "./pairs.ts";
import { saidOf } from "./said.ts";

const known = new WeakMap<LibraryIndex, Promise<FoundHere[]>>();

/** Every finding in the library, dismissed ones included, in the order of the texts; once for each state of it. */
export async function checkLibrary(store: Store): Promise<readonly FoundHere[]> {
  const index = await libraryIndex(store);
  const earlier = known.get(index);
  if (earlier) return earlier;
  const found = findAll(store, index);
  known.set(index, found);
  found.catch(() => known.delete(index));
  return found;
}

async function findAll(store: Store, index: LibraryIndex): Promise<FoundHere[]> {
  const context = await checkContext(index);
  const found: FoundHere[] = [];
  for (const [slug, text] of index.texts) {
    if (!text.en) continue;
    const [said, dismissals] = await store.read(
      async (reader) => [await saidOf(reader, slug), await reader.events(slug, ["dismissal"])] as const,
    );
    for (const row of text.rows) {
      const wordings = wordingsOf(text, row);
      for (const finding of runChecks(pairOfRow(slug, row, said), context)) {
        found.push(shown(finding, { slug, text, row, wordings, dismissals }));
      }
    }
  }
  return found;
}

/** The paragraphs of a row as they are now. */
export function wordingsOf({ en }: IndexedText, row: IndexedRow): Wordings {
  const wordings = (paragraphs: readonly IndexedParagraph[], side: string) =>
    new Map(
      paragraphs.map(({ paragraph, sentences }) => [
        paragraph.id,
        { side, hash: paragraph.hash, text: sentences.map(({ plain }) => plain).join(" ") },
      ]),
    );
  return { nl: wordings(row.nl, "nl"), en: wordings(row.en, en?.side ?? "en") };
}

interface Surroundings {
  readonly slug: string;
  readonly text: IndexedText;
  readonly row: IndexedRow;
  readonly wordings: Wordings;
  readonly dismissals: readonly Dismissal[];
}

function shown(finding: Finding, { slug, text, row, wordings, dismissals }: Surroundings): FoundHere {
  const dismissal = dismissalOf(finding, wordings, dismissals);
  return {
    id: findingId(slug, finding, wordings),
    check: finding.check as CheckId,
    severity: finding.severity,
    slug,
    title: text.nl.front.title,
    side: text.en?.side ?? "en",
    row: row.id,
    ...(row.number === undefined ? {} : { number: row.number }),
    nl: excerptAt(finding.nl, row.nl),
    en: excerptAt(finding.en, row.en),
    values: finding.values,
    ...(finding.fix ? { replacement: finding.fix.replacement } : {}),
    ...(mended(finding.fix, row.en) ? { canMend: true as const } : {}),
    ...(dismissal ? { dismissed: dismissal.why } : {}),
  };
}

/** Names a finding by its check, its words, and what stands next to them. */
export function findingId(slug: string, finding: Finding, wordings: Wordings): string {
  const anchor = anchorOf(finding, wordings);
  const place = anchor && [anchor.paragraph, anchor.side, anchor.hash, anchor.start, anchor.end];
  return shortHash(JSON.stringify([slug, finding.check, place]));
}

/** So much is shown on either side of the words. */
const AROUND = 60;

function excerptAt(place: Place | null, paragraphs: readonly IndexedParagraph[]): Excerpt | null {
  const found = paragraphs.find(({ paragraph }) => paragraph.id === place?.paragraph);
  if (!place || !found) return null;
  const text = found.sentences.map(({ plain }) => plain).join(" ");
  return {
    paragraph: place.paragraph,
    start: place.start,
    before: wholeWords(
      text.slice(Math.max(0, place.start - AROUND), place.start),
      place.start > AROUND,
      "start",
    ),
    words: text.slice(place.start, place.end),
    after: wholeWords(text.slice(place.end, place.end + AROUND), place.end + AROUND < text.length, "end"),
  };
}

/** Cut at a space, with dots where it was cut. */
function wholeWords(text: string, isCut: boolean, at: "start" | "end"): string {
  if (!isCut) return text;
  return at === "start" ? text.replace(/^\S*\s/, "… ") : text.replace(/\s\S*$/, " …");
}
