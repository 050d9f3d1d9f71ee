import { describe, expect, it } from "vitest";
import { revisionHash } from "#src/domain/text/hash.ts";
import { readGlossary, readShelf, readTerm, readText } from "#src/workflows/read.ts";
import type { ReadingView, RowView, SentenceView } from "#src/workflows/view.ts";
import { type ScratchLibrary, scratchLibrary } from "./scratch-library.ts";

const NL = `---
title: De brug
date: 2026-03-01
---

{#p1}
De *oude* brug ligt er al jaren.
Niemand kijkt er nog naar om.
De burgemeester trok zijn woorden in.

{#p2}
Dit staat alleen hier.
`;

const EN = `---
title: The bridge
---

{#p1 beads="2-1 1-1"}
The old bridge has been there for years, and no one gives it a second look.
The mayor retracted his words.

{#e1 of=""}
This stands only here.
`;

const term = (id: string, pos: string, lemma: string, preferred: string) => `id: ${id}
field: place
pos: ${pos}
nl:
  lemma: ${lemma}
en:
  preferred: ${preferred}
definition:
  nl: Omschrijving.
  en: Definition.
`;

const FILES = {
  "nl/brug.md": NL,
  "en/brug.md": EN,
  "glossary/brug.yaml": term("brug", "noun", "brug", "bridge"),
  "glossary/oude-brug.yaml": term("oude-brug", "phrase", "oude brug", "old bridge"),
  "glossary/intrekken.yaml": term("intrekken", "verb", "intrekken", "retract"),
  "glossary/water.yaml": term("water", "noun", "water", "water"),
};

async function opened(): Promise<ScratchLibrary> {
  const library = await scratchLibrary(FILES);
  expect((await library.sync()).errors).toEqual([]);
  return library;
}

async function view(library: ScratchLibrary): Promise<ReadingView> {
  const found = await readText(library.store, "brug");
  if (!found) throw new Error("no text");
  return found;
}

async function review(library: ScratchLibrary): Promise<void> {
  const hashes = { nl: "", en: "" };
  for (const side of ["nl", "en"] as const) {
    const version = await library.store.read((reader) => reader.version("brug", side));
    hashes[side] = version?.paragraphs[0]?.hash ?? "";
  }
  const event = {
    id: library.clock.newId(),
    at: "2026-11-22T12:00:00.000Z",
    by: "review",
    text: "brug",
    side: "en",
  };
  await library.store.write((writer) =>
    writer.record([
      { ...event, kind: "review", scope: "full", nl: { p1: hashes.nl }, en: { p1: hashes.en } },
    ]),
  );
}

const firstRow = ({ rows }: ReadingView): RowView => rows[0] as RowView;
const sentencesOf = (row: RowView, side: "nl" | "en"): readonly SentenceView[] =>
  row[side].flatMap(({ sentences }) => sentences);
const textOf = ({ runs }: SentenceView): string => runs.map(({ text }) => text).join("");

describe("a text to read", () => {
  it("has its rows side by side, with what stands alone on either side", async () => {
    const { rows } = await view(await opened());
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["p1", "draft"],
      ["en-e1", "added"],
      ["p2", "untranslated"],
    ]);
  });

  it("names the wordings of a row by the beginnings of their hashes, Dutch first", async () => {
    const { rows } = await view(await opened());
    const begin = (...sentences: string[]) => revisionHash(sentences).slice(0, 8);
    const dutch = begin(...NL.split("\n").slice(6, 9));
    const english = begin(...EN.split("\n").slice(5, 7));
    expect(rows.map(({ revision }) => revision)).toEqual([
      `${dutch} ${english}`,
      begin("This stands only here."),
      begin("Dit staat alleen hier."),
    ]);
  });

  it("joins the sentences that render one another by the number of their bead", async () => {
    const row = firstRow(await view(await opened()));
    expect(sentencesOf(row, "nl").map(({ bead }) => bead)).toEqual([0, 0, 1]);
    expect(sentencesOf(row, "en").map(({ bead }) => bead)).toEqual([0, 1]);
    expect(row.toConfirm).toBe(false);
    expect(row.align).toBeUndefined();
  });

  it("cuts runs at emphasis and terms, and loses no letter", async () => {
    const [sentence] = sentencesOf(firstRow(await view(await opened())), "nl");
    expect(sentence && textOf(sentence)).toBe("De oude brug ligt er al jaren.");
    expect(
      sentence?.runs.map(({ text, emphasis, occurrences }) => [
        text,
        emphasis,
        occurrences?.map((o) => o.term),
      ]),
    ).toEqual([
      ["De ", undefined, undefined],
      ["oude", true, ["oude-brug"]],
      [" ", undefined, ["oude-brug"]],
      ["brug", undefined, ["oude-brug", "brug"]],
      [" ligt er al jaren.", undefined, undefined],
    ]);
  });

  it("explains an English noun without Dutch only in the form that is preferred for it", async () => {
    const library = await scratchLibrary({
      ...FILES,
      "nl/kade.md": "---\ntitle: De kade\n---\n\n{#p1}\nHet is stil.\n\n{#p2}\nDe opmars stokt.\n",
      "en/kade.md":
        "---\ntitle: The quay\n---\n\n{#p1}\nThat gives rise to an advance.\n\n{#p2}\nThe rise falters.\n",
      "glossary/opmars.yaml": term("opmars", "noun", "opmars", "advance").replace(
        "definition:",
        "  admitted:\n    - rise\ndefinition:",
      ),
    });
    expect((await library.sync()).errors).toEqual([]);
    const { rows = [] } = (await readText(library.store, "kade")) ?? {};
    const explained = rows.map((row) =>
      sentencesOf(row, "en").flatMap(({ runs }) =>
        runs.flatMap(({ text, occurrences }) => (occurrences ? text : [])),
      ),
    );
    expect(explained).toEqual([["advance"], ["rise"]]);
  });

  it("says of a verb that stands apart how it was recognised and what renders it", async () => {
    const occurrences = sentencesOf(firstRow(await view(await opened())), "nl")
      .flatMap(({ runs }) => runs)
      .flatMap((run) => run.occurrences ?? [])
      .filter(({ term: id }) => id === "intrekken");
    expect(occurrences).toHaveLength(2);
    expect(new Set(occurrences.map(({ id }) => id)).size).toBe(1);
    expect(occurrences[0]).toMatchObject({
      surface: "trok … in",
      how: { way: "split", inflection: "past" },
      here: "retracted",
      first: true,
    });
  });

  it("takes an English verb for a term only where it renders one", async () => {
    const library = await opened();
    await library.edit("en/brug.md", (source) => source.replace("no one gives", "no one retracts or gives"));
    await library.sync();
    const [first, second] = sentencesOf(firstRow(await view(library)), "en");
    const termsIn = (sentence?: SentenceView) =>
      sentence?.runs.flatMap((run) => run.occurrences?.map(({ term: id }) => id) ?? []);
    expect(termsIn(first)).not.toContain("intrekken");
    expect(termsIn(second)).toContain("intrekken");
  });

  it("is counted: words, minutes, rows", async () => {
    expect(await view(await opened())).toMatchObject({
      words: 23,
      minutes: 1,
      counts: { total: 3, reviewed: 0, stale: 0 },
    });
  });

  it("is null where there is none", async () => {
    expect(await readText((await opened()).store, "nergens")).toBeNull();
  });
});

describe("the state of a row", () => {
  it("is reviewed by a review of exactly these wordings, and stale once either changes", async () => {
    const library = await opened();
    await review(library);
    expect(firstRow(await view(library)).state).toBe("reviewed");
    await library.edit("nl/brug.md", (source) => source.replace("al jaren", "al eeuwen"));
    await library.sync();
    expect(firstRow(await view(library)).state).toBe("stale");
    await library.edit("nl/brug.md", (source) => source.replace("al eeuwen", "al jaren"));
    await library.sync();
    expect(firstRow(await view(library)).state).toBe("reviewed");
  });

  it("asks to confirm only the beads that an edit touched", async () => {
    const library = await opened();
    await library.edit("en/brug.md", (source) => source.replace("retracted his words", "took it all back"));
    await library.sync();
    const row = firstRow(await view(library));
    expect(row.toConfirm).toBe(true);
    expect(row.align).toBe(`/align/brug#${row.id}`);
    expect(sentencesOf(row, "nl").map(({ bead }) => bead)).toEqual([0, 0, 1]);
  });

  it("keeps the beads that still hold when a sentence is split by hand", async () => {
    const library = await opened();
    await library.edit("en/brug.md", (source) =>
      source.replace("for years, and no one", "for years.\nNo one"),
    );
    await library.sync();
    const row = firstRow(await view(library));
    expect(row.toConfirm).toBe(true);
    const last = sentencesOf(row, "nl").at(-1)?.bead;
    expect(sentencesOf(row, "en").at(-1)?.bead).toBe(last);
  });
});

describe("a note", () => {
  it("stays with its words when the paragraph changes around them, and is kept as an orphan when they go", async () => {
    const library = await opened();
    const hash = revisionHash(["other"]);
    const anchor = {
      paragraph: "p1",
      side: "en",
      hash,
      start: 0,
      end: 10,
      quote: "old bridge",
      before: "The ",
      after: " has",
    };
    const event = { id: library.clock.newId(), at: "2026-11-22T12:00:00.000Z", by: "review", text: "brug" };
    const body = { nl: "Over de brug.", en: "On the bridge." };
    await library.store.write((writer) =>
      writer.record([{ ...event, kind: "note", anchor, shift: "literal", body }]),
    );
    expect(firstRow(await view(library)).notes).toMatchObject([
      { quote: "old bridge", orphaned: false, side: "en" },
    ]);
    await library.edit("en/brug.md", (source) => source.replace("The old bridge", "It"));
    await library.sync();
    expect(firstRow(await view(library)).notes).toMatchObject([{ quote: "old bridge", orphaned: true }]);
  });
});

describe("the shelf and the glossary", () => {
  it("show a text with both titles and its opening", async () => {
    expect(await readShelf((await opened()).store)).toMatchObject([
      {
        slug: "brug",
        title: "De brug",
        englishTitle: "The bridge",
        date: "2026-03-01",
        opening: { nl: expect.stringMatching(/^De oude brug/) },
      },
    ]);
  });

  it("count the places of each term, also of one that stands nowhere", async () => {
    const entries = await readGlossary((await opened()).store);
    expect(entries.map(({ term: { id }, places }) => [id, places])).toEqual([
      ["brug", 1],
      ["intrekken", 1],
      ["oude-brug", 1],
      ["water", 0],
    ]);
  });

  it("show each place of a term with both sentences, its words set off", async () => {
    const found = await readTerm((await opened()).store, "intrekken");
    const [place] = found?.concordance ?? [];
    expect(place?.nl.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["trok", "in"]);
    expect(place?.en.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["retracted"]);
    expect(found?.card.renderings).toEqual([{ form: "retract", count: 1, deprecated: false }]);
    expect(await readTerm((await opened()).store, "nergens")).toBeNull();
  });

  it("know of a changed term at once, in every text", async () => {
    const library = await opened();
    await view(library);
    await library.edit("glossary/intrekken.yaml", (source) => source.replace("retract", "withdraw"));
    await library.sync();
    const [place] = (await readTerm(library.store, "intrekken"))?.concordance ?? [];
    expect(place?.here).toBeUndefined();
  });
});
