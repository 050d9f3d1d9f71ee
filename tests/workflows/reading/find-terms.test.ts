import { describe, expect, it } from "vitest";
import type { Term } from "#src/domain/glossary/term.ts";
import { findTerms } from "#src/workflows/reading/find-terms.ts";
import type { LibraryIndex } from "#src/workflows/reading/library-index.ts";

function term(id: string, lemma: string, preferred: string, field = "law"): Term {
  const definition = { nl: lemma, en: preferred };
  return {
    id,
    field,
    pos: "noun",
    nl: { lemma },
    en: { preferred, admitted: [`${preferred} (law)`] },
    definition,
  };
}

/** As much of an index as the glossary asks for: `places` names the texts in which a term stands, in order. */
function indexOf(
  terms: readonly Term[],
  places: Readonly<Record<string, readonly string[]>> = {},
): LibraryIndex {
  const slugs = ["dijk", "brug"];
  return {
    glossary: { terms: new Map(terms.map((each) => [each.id, each])) },
    places: new Map(Object.entries(places).map(([id, texts]) => [id, texts.map((slug) => ({ slug }))])),
    texts: new Map(slugs.map((slug) => [slug, { nl: { front: { title: `De ${slug}` } } }])),
  } as unknown as LibraryIndex;
}

const ids = (page: ReturnType<typeof findTerms>) =>
  page.groups.flatMap(({ entries }) => entries.map((entry) => entry.term.id));

describe("the terms that are asked for", () => {
  const index = indexOf(
    [
      term("e", "Écluse", "lock"),
      term("d", "dijk", "dike", "place"),
      term("a", "’s avonds", "in the evening"),
      term("n", "112", "emergency number"),
    ],
    { d: ["dijk", "brug", "dijk"], e: ["brug"] },
  );

  it("stand in the order of the alphabet under their first letter, what begins with none before", () => {
    const page = findTerms(index, {});
    expect(page.groups.map(({ letter }) => letter)).toEqual(["#", "D", "E", "S"]);
    expect(ids(page)).toEqual(["n", "d", "e", "a"]);
    expect(page).toMatchObject({ found: 4, all: 4, page: 1, pages: 1, fields: ["law", "place"] });
  });

  it("are found by parts of words of either language, accents or not, by field, letter and text", () => {
    expect(ids(findTerms(index, { query: "ECL loc" }))).toEqual(["e"]);
    expect(ids(findTerms(index, { query: "dike (law)" }))).toEqual(["d"]);
    expect(ids(findTerms(index, { field: "place" }))).toEqual(["d"]);
    expect(ids(findTerms(index, { letter: "E" }))).toEqual(["e"]);
    expect(ids(findTerms(index, { text: "brug" }))).toEqual(["d", "e"]);
    expect(findTerms(index, { text: "brug" }).letters).toEqual(["D", "E"]);
    expect(findTerms(index, { query: "zzz" })).toMatchObject({ found: 0, groups: [], page: 1 });
  });

  it("say in which text they stand first", () => {
    const [, dijk] = findTerms(index, {}).groups.flatMap(({ entries }) => entries);
    expect(dijk).toMatchObject({ places: 3, first: { slug: "dijk", title: "De dijk" } });
  });

  it("come 200 a page, and a page past the last is the last", () => {
    const many = indexOf(Array.from({ length: 450 }, (_, at) => term(`t${at}`, `term ${at}`, `term ${at}`)));
    expect(findTerms(many, {})).toMatchObject({ found: 450, pages: 3 });
    expect(ids(findTerms(many, { page: 1 }))).toHaveLength(200);
    expect(ids(findTerms(many, { page: 99 }))).toHaveLength(50);
  });
});
