import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { type Clash, clashesOf } from "../../domain/glossary/clashes.ts";
import { dutchMatcher } from "../../domain/glossary/dutch-matcher.ts";
import type { Match } from "../../domain/glossary/match.ts";
import type { Term } from "../../domain/glossary/term.ts";
import { checkTerm } from "../../formats/terms/check-term.ts";
import type { Store } from "../../store/store.ts";
import { dutchWords } from "../dutch-words.ts";
import { marked } from "../reading/glossary-view.ts";
import { libraryIndex } from "../reading/library-index.ts";
import { outlineOf } from "../reading/outline.ts";
import type { TermPreview } from "../view/term.ts";
import { withId } from "./with-id.ts";

/** As many places are shown; all are counted. */
const MOST_PLACES = 200;

/**
 * What a term would do if it were saved as given: which terms it clashes with, and every place of the library that
 * it would be found at, or no longer.
 * A new one (`isNew`) is none of those that are there, whatever its id.
 * It reads the whole library, so it is for those who may save.
 * @throws InputError `not-allowed`, and what `checkTerm` throws
 */
export async function previewTerm(
  store: Store,
  actor: Actor,
  { term: given, isNew = false }: { readonly term: unknown; readonly isNew?: boolean | undefined },
): Promise<TermPreview> {
  mustBeAllowed(actor, "edit-term");
  const index = await libraryIndex(store);
  const term = checkTerm(isNew ? withId(given, (id) => index.glossary.terms.has(id)) : given);
  const words = await dutchWords();
  const stored = isNew ? undefined : index.glossary.terms.get(term.id);
  const find = dutchMatcher([term], words);
  const before = stored ? dutchMatcher([stored], words) : () => [];
  const places: TermPreview["places"][number][] = [];
  const counts = { added: 0, kept: 0, gone: 0 };
  for (const [slug, text] of index.texts) {
    for (const row of text.rows) {
      for (const { plain } of row.nl.flatMap(({ sentences }) => sentences)) {
        for (const { change, match } of changesIn(before(plain), find(plain))) {
          counts[change] += 1;
          places.push({
            change,
            slug,
            title: text.nl.front.title,
            row: row.id,
            part: outlineOf(text).partByRow.get(row.id) ?? 1,
            ...(row.number === undefined ? {} : { number: row.number }),
            nl: marked(plain, match.parts),
          });
        }
      }
    }
  }
  const order = { added: 0, gone: 1, kept: 2 };
  places.sort((a, b) => order[a.change] - order[b.change]);
  return {
    id: term.id,
    clashes: clashViews(
      // A new term may have been given, or have got from its lemma, the id of another.
      clashesOf(stored ? term : { ...term, id: "" }, index.glossary.terms.values()),
      index.glossary.terms,
    ),
    counts,
    places: places.slice(0, MOST_PLACES),
  };
}

function changesIn(
  before: readonly Match[],
  after: readonly Match[],
): readonly { change: "added" | "kept" | "gone"; match: Match }[] {
  const known = new Set(before.map(extent));
  const found = new Set(after.map(extent));
  return [
    ...after.map((match) => ({
      change: known.has(extent(match)) ? ("kept" as const) : ("added" as const),
      match,
    })),
    ...before
      .filter((match) => !found.has(extent(match)))
      .map((match) => ({ change: "gone" as const, match })),
  ];
}

function extent({ parts }: Match): string {
  return parts.map(({ start, end }) => `${start}-${end}`).join();
}

function clashViews(clashes: readonly Clash[], terms: ReadonlyMap<string, Term>): TermPreview["clashes"] {
  return clashes.flatMap(({ other, kind, form }) => {
    const term = terms.get(other);
    return term ? { id: other, lemma: term.nl.lemma, preferred: term.en.preferred, kind, form } : [];
  });
}
