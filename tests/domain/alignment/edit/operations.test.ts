import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beadsIn, chunksOf, spliceChunks } from "#src/domain/alignment/edit/chunks.ts";
import { type DraftBead, keyOf, placeOf } from "#src/domain/alignment/edit/draft.ts";
import {
  carry,
  confirm,
  cutSentence,
  merge,
  moveDown,
  moveUp,
  setLocked,
  split,
  standAlone,
} from "#src/domain/alignment/edit/operations.ts";
import { applySplice, inverse, type Splice } from "#src/domain/alignment/edit/splice.ts";

const bead = (nl: string, en: string, sure = 90): DraftBead => ({
  nl: nl.split(" ").filter(Boolean),
  en: en.split(" ").filter(Boolean),
  sure,
  locked: false,
});
const shown = (splice: Splice | null) => splice?.in.map(({ nl, en }) => `${nl.join(" ")} | ${en.join(" ")}`);

const two = bead("p1:0-20 p1:21-60", "p1:0-18 p1:19-50");
const three = bead("p2:0-10", "p2:0-12");

describe("what a person can do to beads", () => {
  it("merges neighbours", () => {
    expect(shown(merge(two, three))).toEqual(["p1:0-20 p1:21-60 p2:0-10 | p1:0-18 p1:19-50 p2:0-12"]);
  });

  it("splits before a sentence, and the other side where its length says", () => {
    expect(shown(split(two, "nl", 1))).toEqual(["p1:0-20 | p1:0-18", "p1:21-60 | p1:19-50"]);
    const uneven = bead("p1:0-90 p1:91-100", "p1:0-80");
    expect(shown(split(uneven, "nl", 1))).toEqual(["p1:0-90 | p1:0-80", "p1:91-100 | "]);
    expect(split(two, "nl", 0)).toBeNull();
  });

  it("moves a sentence up with those before it, and down with those after it", () => {
    expect(shown(moveUp(three, two, "en", 0))).toEqual([
      "p2:0-10 | p2:0-12 p1:0-18",
      "p1:0-20 p1:21-60 | p1:19-50",
    ]);
    expect(shown(moveDown(two, three, "nl", 1))).toEqual([
      "p1:0-20 | p1:0-18 p1:19-50",
      "p1:21-60 p2:0-10 | p2:0-12",
    ]);
  });

  it("leaves no empty bead behind", () => {
    const alone = bead("p3:0-5", "");
    expect(shown(moveUp(three, alone, "nl", 0))).toEqual(["p2:0-10 p3:0-5 | p2:0-12"]);
  });

  it("carries a sentence into a bead whose sentences cross, and loses none", () => {
    const run = [bead("p1:20-39", ""), bead("p1:40-59 p1:0-19", "p1:0-19")];
    const isBefore = (a: string, b: string) => placeOf(a).start < placeOf(b).start;
    expect(shown(carry(run, { from: 0, to: 1, side: "nl", key: "p1:20-39" }, isBefore))).toEqual([
      "p1:20-39 p1:40-59 p1:0-19 | p1:0-19",
    ]);
  });

  it("carries a sentence to any bead, in the place where its text has it", () => {
    const run = [bead("p1:0-5 p1:6-9", "p1:0-5"), bead("", "p1:6-9"), bead("p2:0-5", "p2:0-5")];
    const isBefore = (a: string, b: string) => a < b;
    expect(shown(carry(run, { from: 0, to: 2, side: "nl", key: "p1:6-9" }, isBefore))).toEqual([
      "p1:0-5 | p1:0-5",
      " | p1:6-9",
      "p1:6-9 p2:0-5 | p2:0-5",
    ]);
  });

  it("lets a sentence stand alone, on its side of the rest", () => {
    expect(shown(standAlone(two, "nl", 0))).toEqual(["p1:0-20 | ", "p1:21-60 | p1:0-18 p1:19-50"]);
    expect(shown(standAlone(two, "en", 1))).toEqual(["p1:0-20 p1:21-60 | p1:0-18", " | p1:19-50"]);
    expect(shown(standAlone(three, "nl", 0))).toEqual(["p2:0-10 | ", " | p2:0-12"]);
    expect(standAlone(bead("p1:0-5", ""), "nl", 0)).toBeNull();
  });

  it("cuts a sentence at a space", () => {
    expect(shown(cutSentence(three, "en", 0, 5))).toEqual(["p2:0-10 | p2:0-5 p2:6-12"]);
    expect(cutSentence(three, "en", 0, 0)).toBeNull();
    expect(cutSentence(three, "en", 0, 11)).toBeNull();
  });

  it("fixes what it touches, and nothing twice", () => {
    const [sure] = confirm(bead("p1:0-5", "p1:0-5", 40))?.in ?? [];
    expect(sure).toMatchObject({ sure: 100, locked: true });
    expect(sure && confirm(sure)).toBeNull();
    expect(setLocked([two], false)).toBeNull();
    expect(setLocked([two], true)?.in[0]).toEqual({ ...two, locked: true });
  });
});

/** A draft of 1 to 12 beads whose sentences follow one another, three to a paragraph. */
const drafts = fc
  .array(
    fc.record({
      nl: fc.integer({ min: 0, max: 3 }),
      en: fc.integer({ min: 0, max: 3 }),
      sure: fc.integer({ min: 0, max: 100 }),
      locked: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((counts) => {
    const next = { nl: 0, en: 0 };
    const take = (side: "nl" | "en", count: number) =>
      Array.from({ length: count }, () => {
        const number = next[side]++;
        const start = 20 * (number % 3);
        return keyOf({ paragraph: `p${Math.floor(number / 3)}`, start, end: start + 19 });
      });
    return counts
      .filter(({ nl, en }) => nl + en > 0)
      .map(({ nl, en, ...rest }): DraftBead => ({ nl: take("nl", nl), en: take("en", en), ...rest }));
  })
  .filter((beads) => beads.length > 0);

const wishes = fc.array(
  fc.record({
    what: fc.integer({ min: 0, max: 8 }),
    at: fc.nat(),
    side: fc.constantFrom("nl" as const, "en" as const),
    sentence: fc.nat(3),
  }),
  { maxLength: 30 },
);

type Wish = (typeof wishes extends fc.Arbitrary<infer T> ? T : never)[number];

function editFor(beads: readonly DraftBead[], { what, at, side, sentence }: Wish): Splice | null {
  const k = at % beads.length;
  const [own, next] = [beads[k] as DraftBead, beads[k + 1]];
  if (what === 0) return next ? merge(own, next) : null;
  if (what === 1) return split(own, side, sentence);
  if (what === 2) return next ? moveUp(own, next, side, sentence) : null;
  if (what === 3) return next ? moveDown(own, next, side, sentence) : null;
  if (what === 4) return standAlone(own, side, sentence);
  if (what === 5) {
    const key = own[side][sentence];
    return key === undefined ? null : cutSentence(own, side, sentence, placeOf(key).start + 3);
  }
  if (what === 6) return confirm(own);
  if (what === 7) return setLocked(beads.slice(k, k + 3), sentence % 2 === 0);
  const key = own[side][sentence];
  const run = beads.slice(k, k + 4);
  if (key === undefined || run.length < 2) return null;
  return carry(run, { from: 0, to: run.length - 1, side, key }, (a, b) => order(a) < order(b));
}

const order = (key: string) => {
  const { paragraph, start } = placeOf(key);
  return 1_000 * Number(paragraph.slice(1)) + start;
};

describe("any edits to any draft", () => {
  it("keep every sentence exactly once, and leave no empty bead", () => {
    fc.assert(
      fc.property(drafts, wishes, (draft, wanted) => {
        let beads: readonly DraftBead[] = draft;
        for (const wish of wanted) {
          const edit = editFor(beads, wish);
          if (edit) beads = applySplice(beads, edit) as readonly DraftBead[];
        }
        for (const side of ["nl", "en"] as const) {
          expect(wholeText(beads, side)).toEqual(wholeText(draft, side));
        }
        expect(beads.every(({ nl, en }) => nl.length + en.length > 0)).toBe(true);
      }),
    );
  });

  it("are taken back one by one to exactly what was there", () => {
    fc.assert(
      fc.property(drafts, wishes, (draft, wanted) => {
        const steps: { before: readonly DraftBead[]; edit: Splice }[] = [];
        let beads: readonly DraftBead[] = draft;
        for (const wish of wanted) {
          const edit = editFor(beads, wish);
          if (!edit) continue;
          steps.push({ before: beads, edit });
          beads = applySplice(beads, edit) as readonly DraftBead[];
        }
        for (const { before, edit } of steps.reverse()) {
          beads = applySplice(beads, inverse(edit)) as readonly DraftBead[];
          expect(beads).toEqual(before);
        }
      }),
    );
  });

  it("touch nothing but their own beads, in a list in parts as in one piece", () => {
    fc.assert(
      fc.property(drafts, wishes, (draft, wanted) => {
        let [beads, chunks]: [readonly DraftBead[], ReturnType<typeof chunksOf>] = [draft, chunksOf(draft)];
        for (const wish of wanted) {
          const edit = editFor(beads, wish);
          if (!edit) continue;
          const before = new Set(beads);
          beads = applySplice(beads, edit) as readonly DraftBead[];
          chunks = spliceChunks(chunks, edit) ?? [];
          expect(beadsIn(chunks)).toEqual(beads);
          const fresh = beads.filter((each) => !before.has(each)).length;
          expect(fresh).toBeLessThanOrEqual(edit.in.length);
        }
      }),
    );
  });
});

/** What is said on a side, in text order, as though no sentence had been cut: a cut takes the space between. */
function wholeText(beads: readonly DraftBead[], side: "nl" | "en"): string[] {
  const places = beads
    .flatMap((each) => each[side])
    .sort((a, b) => order(a) - order(b))
    .map(placeOf);
  const whole: string[] = [];
  for (const { paragraph, start, end } of places) {
    const last = whole.at(-1);
    const joins = last?.startsWith(`${paragraph}:`) && last.endsWith(`-${start - 1}`);
    if (joins) whole.splice(-1, 1, last?.replace(/\d+$/, String(end)) ?? "");
    else whole.push(keyOf({ paragraph, start, end }));
  }
  return whole;
}
