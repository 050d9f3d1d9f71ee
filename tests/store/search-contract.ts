import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SearchEntry } from "#src/domain/search/entry.ts";
import { planSearch } from "#src/domain/search/plan.ts";
import { parseQuery } from "#src/domain/search/query.ts";
import type { Store } from "#src/store/store.ts";
import { searchLibrary } from "#src/workflows/search/search.ts";
import type { Opened } from "./contract.ts";
import { aTerm, aText } from "./searched-text.ts";

/** What a search must find, and in which order; the same tests run on SQLite and on PostgreSQL. */
export function searchContract(name: string, open: () => Promise<Opened>): void {
  describe(`the search on ${name}`, () => {
    let opened: Opened;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
      await store.write(async (writer) => {
        for (const version of [...aText("verdrag", VERDRAG), ...aText("haven", HAVEN)])
          await writer.putVersion(version);
        await writer.putTerm({ term: aTerm("akkoord", "akkoord", "agreement"), hash: "h", base: null });
      });
    });
    afterEach(() => opened.dispose());

    const places = async (query: string) => {
      const { groups } = await searchLibrary(store, { query });
      return groups.map(({ slug, found }) => [slug, ...found.map(({ place }) => place)]);
    };

    it.each<[query: string, found: string[][]]>([
      [
        "akkoord",
        [
          ["verdrag", "p1-s1", "p1-s2", "p2-s1"],
          ["haven", "p2-s1"],
        ],
      ],
      [
        "akkoorden",
        [
          ["verdrag", "p1-s1", "p1-s2", "p2-s1"],
          ["haven", "p2-s1"],
        ],
      ],
      ["kernwapenakkoord", [["verdrag", "p2-s1"]]],
      ["Minsk-akkoorden", [["verdrag", "p1-s1"]]],
      ['"de akkoorden"', [["verdrag", "p1-s2"]]],
      ['"akkoorden de"', []],
      ["oekraine", [["verdrag", "p1-s1"]]],
      ["OEKRAÏNE", [["verdrag", "p1-s1"]]],
      ["ukraine akkoorden", [["verdrag", "p1-s1"]]],
      ["lopen", [["haven", "p1-s1"]]],
      ["loopt", [["haven", "p1-s1"]]],
      ["huis", [["haven", "p1-s2"]]],
      ["huisje", [["haven", "p1-s2"]]],
      ["going", [["haven", "p1-s2"]]],
      ["went", [["haven", "p1-s2"]]],
      ["schip", [["haven", "p1-s1"]]],
      ["go", [["haven", "p1-s2"]]],
      ["1,250", [["haven", "p2-s1"]]],
      ["scheep", [["haven", "p1-s1"]]],
      ["verdrag", [["verdrag"]]],
      ["zee", []],
    ])("answers %s alike, in the same order", async (query, found) => {
      expect(await places(query)).toEqual(found);
    });

    it("finds terms by any of their forms, and titles", async () => {
      const { terms } = await searchLibrary(store, { query: "agreements" });
      expect(terms.map(({ id }) => id)).toEqual(["akkoord"]);
      const { groups } = await searchLibrary(store, { query: "treaty" });
      expect(groups).toMatchObject([
        {
          slug: "verdrag",
          places: 1,
          englishTitle: [{ text: "The " }, { text: "treaty", hit: true }],
          found: [],
        },
      ]);
    });

    it("marks what was found and what renders it", async () => {
      const { groups } = await searchLibrary(store, { query: "akkoorden ondertekend" });
      const marked = (pieces: readonly { text: string; hit: boolean }[] = []) =>
        pieces.flatMap(({ text, hit }) => (hit ? [text] : []));
      expect(marked(groups[0]?.found[0]?.nl)).toEqual(["akkoorden", "ondertekend"]);
      expect(marked(groups[0]?.found[0]?.en)).toEqual(["agreements"]);
    });

    it("follows a wording that changes, a term that goes, and forgets a text that is taken down, with its words", async () => {
      expect(await places("akkoord")).toHaveLength(2);
      const [nl] = aText("verdrag", [
        ["Het verdrag", "The treaty"],
        ["De schepen varen uit.", "The ships sail."],
      ]);
      await store.write(async (writer) => {
        await writer.removeVersion("verdrag", "en");
        if (nl) await writer.putVersion(nl);
        await writer.removeTerm("akkoord");
      });
      expect(await places("akkoord")).toEqual([["haven", "p2-s1"]]);
      expect(await places("schepen")).toEqual([
        ["haven", "p1-s1"],
        ["verdrag", "p1-s1"],
      ]);
      expect((await searchLibrary(store, { query: "agreements" })).terms).toEqual([]);
      await store.write((writer) => writer.removeVersion("verdrag", "nl"));
      expect(await places("varen")).toEqual([]);
      // Before anybody asks: a word of a text that was taken down is no suggestion either.
      expect((await searchLibrary(store, { query: "uti" })).help).not.toHaveProperty("meant", "uit");
    });

    it("says at once that a text taken down is gone, before anything is taken in anew", async () => {
      const plan = planSearch(parseQuery("akkoorden").clauses, new Map());
      await searchLibrary(store, { query: "akkoorden" });
      await store.write(async (writer) => {
        await writer.removeVersion("verdrag", "en");
        await writer.removeVersion("verdrag", "nl");
      });
      const counted = await store.read(({ search }) => search.count(plan));
      expect(counted.map(({ name }) => name)).not.toContain("text/verdrag");
    });

    it("changes no revision: pages that are kept stay kept", async () => {
      const before = await store.read((reader) => reader.library());
      await searchLibrary(store, { query: "akkoord" });
      expect(await store.read((reader) => reader.library())).toEqual(before);
    });

    it("suggests the word that was meant, and counts each part by itself", async () => {
      const { help } = await searchLibrary(store, { query: "akoord olifant" });
      expect(help?.meant).toBe("akkoord olifant");
      expect((await searchLibrary(store, { query: "haven akkoord schip" })).help?.parts).toEqual([
        { shown: "haven", places: 1 },
        { shown: "akkoord", places: 4 },
        { shown: "schip", places: 1 },
      ]);
    });

    it("takes in an entry however long its words and sentences are", async () => {
      const long = `${"x".repeat(5_000)} ${"ab cd ".repeat(20_000)}`;
      const entry: SearchEntry = { kind: "passage", row: "p1", place: "p1-s1", nl: long, en: long };
      await store.write((writer) => writer.search.putText("lang", [entry]));
      const plan = planSearch(parseQuery('"ab cd"').clauses, new Map());
      expect((await store.read(({ search }) => search.count(plan))).map(({ name }) => name)).toEqual([
        "text/lang",
      ]);
    });

    it.each([
      '"',
      "' OR 1=1 --",
      'nl_stem : "a" *',
      "a AND (b",
      ":* & | !",
      "\u0000\u202e",
      "☃".repeat(300),
      "é".repeat(10_000),
    ])("is not harmed by %j", async (query) => {
      await expect(searchLibrary(store, { query })).resolves.toMatchObject({ places: 0 });
    });
  });
}

const VERDRAG = [
  ["Het verdrag", "The treaty"],
  [
    "Oekraïne tekende de Minsk-akkoorden.\nNiemand heeft de akkoorden ondertekend.",
    "Ukraine signed the Minsk agreements.\nNobody signed the agreements.",
  ],
  ["Een kernwapenakkoord bleef uit.", "A nuclear deal never came."],
] as const;

const HAVEN = [
  ["De haven", "The harbour"],
  [
    "De schepen liepen binnen voor anker.\nIn de huizen brandde licht.",
    "The ships came in and dropped anchor.\nPeople went home to their houses.",
  ],
  ["Er kwam een vredesakkoord na 1.250 dagen.", "Peace came after 1,250 days."],
] as const;
