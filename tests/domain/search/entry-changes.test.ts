import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchEntry } from "#src/domain/search/entry.ts";
import { type EntryChanges, entryChanges, type KeptEntry } from "#src/domain/search/entry-changes.ts";

const RANGE = { first: 1_000, end: 2_000 };

function passage(words: string, number?: number): SearchEntry {
  const place = { row: words, place: words, ...(number === undefined ? {} : { number }) };
  return { kind: "passage", ...place, nl: words, en: words };
}

/** A text by its words; those in capitals are headings, which have no number. */
function entriesOf(words: readonly string[]): SearchEntry[] {
  let number = 0;
  return words.map((word) => {
    if (word === word.toUpperCase()) return passage(word);
    number += 1;
    return passage(word, number);
  });
}

function applied(known: readonly KeptEntry[], { remove, add, renumber }: EntryChanges): KeptEntry[] {
  const gone = new Set(remove);
  const left = known
    .filter(({ id }) => !gone.has(id))
    .map(({ id, entry }) => {
      const by = renumber.find(({ from, to }) => from <= id && id <= to)?.by ?? 0;
      return { id, entry: entry.number === undefined ? entry : { ...entry, number: entry.number + by } };
    });
  return [...left, ...add].sort((a, b) => a.id - b.id);
}

const kept = (words: readonly string[]) => applied([], entryChanges([], entriesOf(words), RANGE));

describe("what changes among the entries of a text", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d", "E", "F"), { maxLength: 30 });

  it("makes them those that are wanted, in their order, each under an id of the text's own", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (states) => {
        let known: KeptEntry[] = [];
        for (const state of states) {
          const wanted = entriesOf(state);
          known = applied(known, entryChanges(known, wanted, RANGE));
          expect(known.map(({ entry }) => entry)).toEqual(wanted);
          expect(new Set(known.map(({ id }) => id)).size).toBe(wanted.length);
          expect(known.every(({ id }) => id >= RANGE.first && id < RANGE.end)).toBe(true);
          if (wanted.length > 0) expect(known[0]?.id).toBe(RANGE.first);
        }
      }),
    );
  });

  it("is what was touched where two rows are joined; what follows gets its new numbers in one go", () => {
    const known = kept(["T", "a", "b", "c", "E", "d", "f"]);
    const changes = entryChanges(known, entriesOf(["T", "a", "bc", "E", "d", "f"]), RANGE);
    expect(changes.remove).toEqual([known[2]?.id, known[3]?.id]);
    expect(changes.add.map(({ entry }) => entry.row)).toEqual(["bc"]);
    expect(changes.renumber).toEqual([{ from: known[5]?.id, to: known[6]?.id, by: -1 }]);
  });

  it("finds room between two for what is divided, several times", () => {
    let known = kept(["T", "a", "z"]);
    for (const state of ["Tabz", "Tabcz", "Tabcdz"].map((each) => [...each])) {
      const changes = entryChanges(known, entriesOf(state), RANGE);
      expect(changes.remove).toEqual([]);
      expect(changes.add).toHaveLength(1);
      known = applied(known, changes);
    }
  });

  it("is nothing where nothing changed", () => {
    const known = kept(["T", "a", "b"]);
    expect(entryChanges(known, entriesOf(["T", "a", "b"]), RANGE)).toEqual({
      remove: [],
      add: [],
      renumber: [],
    });
  });

  it("fills a range to its last id", () => {
    const range = { first: 0, end: 21 };
    const wanted = Array.from({ length: 20 }, (_, at) => passage(`w${at}`, at + 1));
    const known = applied([], entryChanges([], wanted, range));
    expect(known.map(({ entry }) => entry)).toEqual(wanted);
    expect(known.every(({ id }) => id < range.end)).toBe(true);
  });
});
