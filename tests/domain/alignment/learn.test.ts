import { describe, expect, it } from "vitest";
import { alignDocuments } from "#src/domain/alignment/align.ts";
import { learnFrom } from "#src/domain/alignment/learn.ts";

/** Each with other words around, so that only `knoest` and `branch` always meet. */
const NL = [
  "a knoest valt",
  "de knoest",
  "knoest mos",
  "rode knoest",
  "knoest breekt",
  "blauw mos",
  "gele erwt",
  "natte steen",
  "droog gras",
  "oude boot",
];
const EN = [
  "a branch falls",
  "the branch",
  "branch moss",
  "red branch",
  "branch breaks",
  "blue moss",
  "yellow pea",
  "wet stone",
  "dry grass",
  "old boat",
];
const document = { nl: [NL], en: [EN], beads: NL.map((_, k) => ({ nl: [k], en: [k] })) };

describe("learnFrom", () => {
  it("learns words that always stand in the same beads", () => {
    const { lexicon } = learnFrom([document]);
    expect(lexicon.map(({ nl, en }) => `${nl} ${en}`)).toContain("knoest branch");
  });

  it("learns nothing from words that met once", () => {
    expect(learnFrom([document]).lexicon.some(({ nl }) => nl === "erwt")).toBe(false);
  });

  it("counts how often a word with a rendering was met", () => {
    const nl = ["Dat is waarom.", "Waarom dan?", "Zeg waarom.", "Waarom hier?", "Waarom wij?"];
    const en = ["That is why.", "Why then?", "Say why.", "What brings you here?", "Why us?"];
    const beads = nl.map((_, k) => ({ nl: [k], en: [k] }));
    const { habits } = learnFrom([{ nl: [nl], en: [en], beads }]);
    expect(habits.nl).toContainEqual({ key: "warom", seen: 5, met: 4 });
    expect(habits.en).toContainEqual({ key: "why", seen: 4, met: 4 });
  });

  it("counts the kinds of beads, and says nothing of numbers and of words without rendering", () => {
    const numbered = {
      nl: [["In 1975 gaan zij zo?", "In 1975 gaan zij zelden.", "Toen regende het.", "Zelden sneeuwde het?"]],
      en: [["Was it so in 1975?", "Few came in 1975, then it rained.", "Did it snow?"]],
      beads: [
        { nl: [0], en: [0] },
        { nl: [1, 2], en: [1] },
        { nl: [3], en: [2] },
      ],
    };
    const { habits } = learnFrom([numbered]);
    expect(habits.beads).toEqual([
      { nl: 1, en: 1, count: 2 },
      { nl: 2, en: 1, count: 1 },
    ]);
    expect(habits.nl).toContainEqual({ key: "?question", seen: 2, met: 2 });
    expect(habits.nl.filter(({ key }) => /^#|^zel/.test(key))).toEqual([]);
  });

  it("adds up what several documents teach", () => {
    const half = (from: number) => ({
      nl: [NL.slice(from, from + 5)],
      en: [EN.slice(from, from + 5)],
      beads: document.beads.slice(0, 5),
    });
    expect(learnFrom([half(0), half(5)])).toEqual(learnFrom([document]));
  });

  it("learns nothing from nothing", () => {
    expect(learnFrom([])).toEqual({ lexicon: [], habits: { nl: [], en: [], beads: [] } });
  });
});

describe("alignDocuments, having learned", () => {
  /** The middle sentences have no counterpart, though their lengths fit. */
  const pair = {
    nl: [["De brug was dicht.", "Waarom kwam de veerman niet?", "De schipper keerde om."]],
    en: [["The bridge was closed.", "We let the ferry go past us.", "The skipper turned back."]],
  };
  const habit = (key: string) => ({ key, seen: 200, met: 199 });

  it("leaves sentences alone that lack what is always kept", () => {
    const pairs = ({ beads }: ReturnType<typeof alignDocuments>) =>
      beads.filter(({ nl, en }) => nl.length > 0 && en.length > 0).map(({ nl, en }) => `${nl}-${en}`);
    const habits = {
      nl: ["warom", "niet", "?question"].map(habit),
      en: ["let", "past", "we"].map(habit),
      beads: [],
    };
    expect(pairs(alignDocuments(pair))).toEqual(["0-0", "1-1", "2-2"]);
    expect(pairs(alignDocuments({ ...pair, habits }))).toEqual(["0-0", "2-2"]);
  });

  it("joins sentences where that is how translations go", () => {
    const many = { nl: [], en: [], beads: [{ nl: 2, en: 1, count: 500 }] };
    const texts = {
      nl: [["Het regende de hele nacht door.", "Niemand sliep."]],
      en: [["It rained all through the night."]],
    };
    const kinds = (known: object) =>
      alignDocuments({ ...texts, ...known }).beads.map(({ nl, en }) => `${nl.length}-${en.length}`);
    expect(kinds({})).toEqual(["1-1", "1-0"]);
    expect(kinds({ habits: many })).toEqual(["2-1"]);
  });
});
