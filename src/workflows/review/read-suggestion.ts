import { type Actor, isAllowed, type LibraryRules } from "../../accounts/permissions.ts";
import { diffWordings } from "../../domain/review/diff-wordings.ts";
import { mergedWording } from "../../domain/review/merge-wordings.ts";
import { locateAnchor } from "../../domain/text/locate.ts";
import type { Store } from "../../store/store.ts";
import { type Suggestion, type SuggestionComment, WAITING } from "../../store/suggestion-model.ts";
import { readRules } from "../accounts/rules.ts";
import type { IndexedRow, IndexedText } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { RowDiff, SuggestionView, Thread } from "../view/review.ts";
import { deskItem, type ItemContext, nameOf } from "./desk-items.ts";
import { rowWithPlace } from "./empty-place.ts";
import { findingsOf } from "./findings.ts";
import { groupsOf, type LaidOut, piecesBetween } from "./lay-out.ts";
import { type ChangeNow, onCurrent } from "./on-current.ts";
import { proposedRow, termChanges } from "./proposed-row.ts";
import { seenBy } from "./read-queue.ts";

/** A suggestion with everything a reviewer needs to judge it; null where that person may see none by that name. */
export async function readSuggestion(store: Store, actor: Actor, id: string): Promise<SuggestionView | null> {
  const index = await libraryIndex(store);
  const findings = await findingsNow(store, id);
  return store.read(async (reader) => {
    const suggestion = await reader.suggestions.one(id);
    const filter = seenBy(actor);
    if (!suggestion || (filter.kinds && !filter.kinds.includes(suggestion.kind))) return null;
    // Of a text that is not published only those who work on it see anything.
    if (filter.kinds && !index.texts.has(suggestion.text)) return null;
    const names = new Map((await reader.people()).map(({ id: person, name }) => [person, name]));
    const context = { index, names, viewer: actor.id };
    return {
      item: deskItem(suggestion, context),
      titles: titlesOf(context, suggestion),
      ...judged(suggestion, context),
      findings,
      ...(await about(suggestion, context)),
      ...(suggestion.decision ? { decision: decided(suggestion, context) } : {}),
      threads: threads(await reader.suggestions.comments(id), names),
      may: mayOf(actor, suggestion, await readRules(reader)),
      ...(await reader.suggestions.neighbours(id, filter)),
    };
  });
}

/** Several at once, in the order of the queue, for a decision on all of them. */
export async function readSuggestions(
  store: Store,
  actor: Actor,
  ids: readonly string[],
): Promise<SuggestionView[]> {
  const found: SuggestionView[] = [];
  for (const id of ids) {
    const view = await readSuggestion(store, actor, id);
    if (view) found.push(view);
  }
  return found;
}

/** What it would do to the findings of the checks as things stand; nothing once it has been decided. */
async function findingsNow(store: Store, id: string): Promise<SuggestionView["findings"]> {
  const suggestion = await store.read((reader) => reader.suggestions.one(id));
  if (suggestion?.kind !== "wording" || !isWaiting(suggestion)) return { added: [], solved: [], left: [] };
  const { texts } = await libraryIndex(store);
  const changes = changesNow(suggestion, rowsOf(texts.get(suggestion.text)));
  const wordings = new Map(changes.map(({ paragraph, diff }) => [paragraph, diff.proposed]));
  const { text, side } = suggestion;
  return findingsOf(store, { text, side, wordings });
}

function titlesOf({ index }: ItemContext, { text }: Suggestion): SuggestionView["titles"] {
  const found = index.texts.get(text);
  return {
    nl: found?.nl.front.title ?? text,
    ...(found?.en ? { en: found.en.front.title } : {}),
  };
}

type Judged = Pick<SuggestionView, "rows" | "hunks" | "merged" | "clashes" | "gone" | "editing" | "terms">;

/** While it waits, what would change in what stands; afterwards what the decision changed, or would have. */
function judged(suggestion: Suggestion, { index }: ItemContext): Judged {
  const all = rowsOf(index.texts.get(suggestion.text));
  const waits = isWaiting(suggestion);
  const changes = waits ? changesNow(suggestion, all) : changesThen(suggestion);
  const byParagraph = new Map(changes.map((change) => [change.paragraph, change]));
  const own = all.filter(
    ({ id, en }) =>
      (changes.length === 0 && id === suggestion.row) ||
      en.some(({ paragraph }) => byParagraph.has(paragraph.id)),
  );
  let hunk = 0;
  const hunks: Judged["hunks"][number][] = [];
  const rows = own.map((row): RowDiff => {
    const laidOut = row.en.map(({ paragraph }): LaidOut => {
      const diff =
        byParagraph.get(paragraph.id)?.diff ?? diffWordings(paragraph.sentences, paragraph.sentences);
      const firstHunk = hunk;
      hunk += diff.hunks.length;
      hunks.push(...diff.hunks.map(({ name, kind }) => ({ name, kind })));
      return { diff, firstHunk };
    });
    const dutch = row.nl.flatMap(({ paragraph }) => paragraph.sentences);
    const bases = laidOut.flatMap(({ diff }) => diff.base);
    const isCurrent = bases.length === row.en.flatMap(({ sentences }) => sentences).length;
    // The beads are those of what stands; a decision of long ago was on other sentences. What is put where nothing
    // stood counts as the first.
    const beads =
      isCurrent && bases.length > 0
        ? row.beads
        : [{ nl: [...dutch.keys()], en: bases.length > 0 ? [...bases.keys()] : [0] }];
    return { place: rowPlace(row), groups: groupsOf(dutch, laidOut, beads) };
  });
  return {
    rows,
    hunks,
    merged: changes.some(({ merge }) => merge !== undefined),
    clashes: changes.flatMap(({ merge }) => merge?.parts.filter(({ kind }) => kind === "clash") ?? []),
    gone: suggestion.changes
      .filter(({ paragraph }) => waits && !byParagraph.has(paragraph))
      .flatMap(({ baseSentences, sentences }) => piecesBetween(baseSentences, sentences)),
    editing: waits ? changes.map(editedFrom) : [],
    terms: waits ? termsOf(own, changes, index.glossary) : { gained: [], lost: [] },
  };
}

/** With a place for English that is not there yet. */
function rowsOf(text: IndexedText | undefined): IndexedRow[] {
  return text?.rows.map(rowWithPlace) ?? [];
}

function isWaiting({ state }: Suggestion): boolean {
  return (WAITING as readonly string[]).includes(state);
}

function changesNow({ changes }: Suggestion, rows: readonly IndexedRow[]): ChangeNow[] {
  const paragraphs = new Map(
    rows.flatMap(({ en }) => en.map(({ paragraph }) => [paragraph.id, paragraph] as const)),
  );
  return changes.flatMap((change) => {
    const paragraph = paragraphs.get(change.paragraph);
    return paragraph ? onCurrent(change, paragraph) : [];
  });
}

function changesThen({ changes, decision }: Suggestion): ChangeNow[] {
  const results = decision?.results ?? [];
  const then =
    results.length > 0
      ? results.map(({ paragraph, before, after }) => ({
          paragraph,
          current: before,
          diff: diffWordings(before, after),
        }))
      : changes.map(({ paragraph, baseSentences, sentences }) => ({
          paragraph,
          current: baseSentences,
          diff: diffWordings(baseSentences, sentences),
        }));
  return then.map((change) => ({ ...change, hash: "" }));
}

/** What a reviewer begins to edit from: what was suggested, also where it clashes with what stands. */
function editedFrom({ paragraph, hash, diff, merge }: ChangeNow) {
  return { paragraph, hash, sentences: merge ? mergedWording(merge, "suggested") : diff.proposed };
}

function termsOf(
  rows: readonly IndexedRow[],
  changes: readonly ChangeNow[],
  glossary: Parameters<typeof proposedRow>[2],
): SuggestionView["terms"] {
  const wordings = new Map(changes.map(({ paragraph, diff }) => [paragraph, diff.proposed]));
  const found = rows.map((row) =>
    termChanges(proposedRow(row, new Map(), glossary), proposedRow(row, wordings, glossary), glossary),
  );
  return { gained: found.flatMap(({ gained }) => gained), lost: found.flatMap(({ lost }) => lost) };
}

function about({ about: what, text, row }: Suggestion, { index }: ItemContext): Partial<SuggestionView> {
  if (!what) return {};
  const { anchor, note } = what;
  const side = anchor.side === "nl" ? "nl" : "en";
  const found = index.texts.get(text)?.rows.find(({ id }) => id === row);
  const own = found?.[side].find(({ paragraph }) => paragraph.id === anchor.paragraph);
  const plain = own?.sentences.map((sentence) => sentence.plain).join(" ") ?? "";
  const at = own ? locateAnchor(anchor, plain, own.paragraph.hash) : null;
  return {
    about: {
      side,
      before: at ? plain.slice(0, at.start) : anchor.before,
      quote: anchor.quote,
      after: at ? plain.slice(at.end) : anchor.after,
      orphaned: at === null,
      ...(note ? { note } : {}),
    },
  };
}

function decided(
  { decision, changes }: Suggestion,
  { names }: ItemContext,
): NonNullable<SuggestionView["decision"]> {
  const { by = "", at = "", reason = "", edited = false, results = [] } = decision ?? {};
  const difference = results.flatMap(({ paragraph, after }) => {
    const suggested = changes.find((change) => change.paragraph === paragraph)?.sentences;
    const isSame = suggested?.join("\n") === after.join("\n");
    return suggested && !isSame ? piecesBetween(suggested, after) : [];
  });
  return { by: nameOf(names, by), at, reason, edited, difference };
}

function threads(comments: readonly SuggestionComment[], names: ReadonlyMap<string, string>): Thread[] {
  const said = ({ id, by, at, body }: SuggestionComment) => ({ id, by: nameOf(names, by), at, body });
  return comments
    .filter(({ parent }) => parent === null)
    .map((first) => ({
      id: first.id,
      ...(first.quote === null ? {} : { quote: first.quote }),
      ...(first.resolvedBy === null ? {} : { resolvedBy: nameOf(names, first.resolvedBy) }),
      said: [first, ...comments.filter(({ parent }) => parent === first.id)].map(said),
    }));
}

function mayOf(actor: Actor, suggestion: Suggestion, rules: LibraryRules): SuggestionView["may"] {
  const isTheirs = suggestion.by === actor.id;
  const mayDecide = isAllowed(actor, "decide");
  const isBarred = isTheirs && !isAllowed(actor, "decide-own", rules);
  const { state, kind, decision } = suggestion;
  const wasAccepted = state === "accepted" || state === "accepted-in-part";
  const isUndoable =
    state === "rejected" || (kind === "wording" && wasAccepted && (decision?.results.length ?? 0) > 0);
  const own = mayDecide && isBarred && isWaiting(suggestion);
  return {
    decide: mayDecide && !isBarred && isWaiting(suggestion),
    own,
    edit: own && kind === "wording" && isAllowed(actor, "edit-text"),
    rule: own && isAllowed(actor, "change-settings"),
    comment: isAllowed(actor, "comment"),
    change: isTheirs && isAllowed(actor, "suggest") && isWaiting(suggestion) && kind === "wording",
    undo: mayDecide && !isBarred && isUndoable,
  };
}
