import type { SearchEntry } from "./entry.ts";

/** An entry as it is kept: entries of one text are found in the order of their ids. */
export interface KeptEntry {
  readonly id: number;
  readonly entry: SearchEntry;
}

/** What makes the entries of a text those that are wanted. */
export interface EntryChanges {
  readonly remove: readonly number[];
  readonly add: readonly KeptEntry[];
  /** Kept entries whose row has another number now, as stretches of ids that all differ by as much. */
  readonly renumber: readonly Renumbering[];
}

interface Renumbering {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Ids are left free between two entries, for what is divided later. */
const GAP = 8;

/**
 * Leaves alone what stands at the beginning and at the end as before, so that changing one row of a book costs one
 * row. The first entry, the title's, always has the first id.
 *
 * @param known in the order of their ids
 * @param range the ids that the text may use, the end left out; it has room for all that are wanted
 */
export function entryChanges(
  known: readonly KeptEntry[],
  wanted: readonly SearchEntry[],
  range: { readonly first: number; readonly end: number },
): EntryChanges {
  const [title, ...rest] = wanted;
  const knownTitle = known[0]?.id === range.first ? known[0] : undefined;
  const others = knownTitle ? known.slice(1) : known;
  const body = bodyChanges(others, rest, range);
  if (title === undefined) return { ...body, remove: [...(knownTitle ? [range.first] : []), ...body.remove] };
  if (knownTitle && isSame(knownTitle.entry, title)) return body;
  return {
    ...body,
    remove: [...(knownTitle ? [range.first] : []), ...body.remove],
    add: [{ id: range.first, entry: title }, ...body.add],
  };
}

function bodyChanges(
  known: readonly KeptEntry[],
  wanted: readonly SearchEntry[],
  { first, end }: { readonly first: number; readonly end: number },
): EntryChanges {
  const most = Math.min(known.length, wanted.length);
  let head = 0;
  while (head < most && isSameAt(known[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSameAt(known.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const fresh = () => wanted.slice(head, wanted.length - tail);
  const before = () => known[head - 1]?.id ?? first;
  // Where there is no room between, what follows goes, too; and at worst all.
  if (fresh().length > (known[known.length - tail]?.id ?? end) - before() - 1) tail = 0;
  if (fresh().length > end - before() - 1) head = 0;
  const kept = [
    ...known.slice(0, head).map((each, at) => ({ ...each, wanted: wanted[at] })),
    ...known
      .slice(known.length - tail)
      .map((each, at) => ({ ...each, wanted: wanted[wanted.length - tail + at] })),
  ];
  return {
    remove: known.slice(head, known.length - tail).map(({ id }) => id),
    add: placed(fresh(), before(), known[known.length - tail]?.id ?? end),
    renumber: renumbered(kept),
  };
}

/** Ids for entries between two ids: so far apart as there is room, but no further than is of use. */
function placed(entries: readonly SearchEntry[], after: number, before: number): KeptEntry[] {
  const step = Math.min(GAP, (before - after) / (entries.length + 1));
  return entries.map((entry, at) => ({ id: after + Math.floor((at + 1) * step), entry }));
}

function renumbered(
  kept: readonly (KeptEntry & { readonly wanted: SearchEntry | undefined })[],
): Renumbering[] {
  const stretches: { from: number; to: number; by: number }[] = [];
  let isOpen = false;
  for (const { id, entry, wanted } of kept) {
    // A heading has no number before or after.
    if (entry.number === undefined || wanted?.number === undefined) continue;
    const by = wanted.number - entry.number;
    const last = stretches.at(-1);
    if (isOpen && last?.by === by) last.to = id;
    else if (by !== 0) stretches.push({ from: id, to: id, by });
    isOpen = by !== 0;
  }
  return stretches;
}

function isSameAt(known: KeptEntry | undefined, wanted: SearchEntry | undefined): boolean {
  return known !== undefined && wanted !== undefined && isSame(known.entry, wanted);
}

/** But for the number, which changes in all that follows when a row is joined. */
function isSame(a: SearchEntry, b: SearchEntry): boolean {
  return (
    a.kind === b.kind &&
    a.row === b.row &&
    a.place === b.place &&
    a.nl === b.nl &&
    a.en === b.en &&
    (a.number === undefined) === (b.number === undefined)
  );
}
