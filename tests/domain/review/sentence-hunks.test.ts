import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairSentences } from "#src/domain/review/diff/sentence-pairs.ts";
import { diffWordings } from "#src/domain/review/diff-wordings.ts";
import { applyHunks } from "#src/domain/review/hunk.ts";
import { anyEdit } from "./arbitrary-wordings.ts";

/** What each hunk takes out and puts in, in the order of the text. */
function changes(base: string[], proposed: string[]): string[] {
  const text = base.map((sentence) => `${sentence}\n`).join("");
  return diffWordings(base, proposed).hunks.map(({ edits }) =>
    edits.map(({ start, end, replacement }) => `${text.slice(start, end)} > ${replacement}`).join(" … "),
  );
}

const CHIMNEY = "On the day the boiler was fired the whole village came to watch.";
const CAP = "When the water fell, Van Dam doffed his cap.";
const LAY = "The boat lay in the harbour, and nobody went on board any more.";

describe("the hunks of whole sentences", () => {
  it("puts a sentence in as a whole, and compares the one it stands beside with its own version", () => {
    const base = [CHIMNEY, "It was raining.", CAP];
    const proposed = [CHIMNEY, "Even the minister was there.", "It rained.", CAP];
    expect(changes(base, proposed)).toEqual([" > Even the minister was there.\n", "was raining > rained"]);
    const { hunks } = diffWordings(base, proposed);
    expect(applyHunks(base, hunks.slice(0, 1))).toEqual([CHIMNEY, proposed[1], "It was raining.", CAP]);
    expect(applyHunks(base, hunks.slice(1))).toEqual([CHIMNEY, "It rained.", CAP]);
  });

  it("does not knot a rewritten end and a replaced sentence together by a word they share", () => {
    const winter = "The mill had turned every winter, except in 1823, when the ditches froze";
    const scoop = "Mills of this kind are called scoop mills.";
    const nobody = "Nobody in the village remembered what it had been like without it.";
    expect(changes([`${winter} to the bottom.`, scoop], [`${winter} solid.`, nobody])).toEqual([
      "to the bottom > solid",
      `${scoop} > ${nobody}`,
    ]);
  });

  it("puts a sentence for quite another, though both speak of money", () => {
    const pay = "The miller had no money to pay for the repairs.";
    const mend = "There was no money left to mend it with.";
    expect(changes([pay], [mend])).toEqual([`${pay} > ${mend}`]);
  });

  it("takes a sentence out as a whole", () => {
    expect(changes([CHIMNEY, "It was the only one.", CAP], [CHIMNEY, CAP])).toEqual([
      "It was the only one.\n > ",
    ]);
  });

  it("puts each of two new sentences in by itself, but a whole new paragraph as one", () => {
    expect(changes([CAP], [CAP, "It rained.", CHIMNEY])).toHaveLength(2);
    expect(changes([], [CAP, "It rained.", CHIMNEY])).toHaveLength(1);
    expect(changes([CAP, "It rained.", CHIMNEY], [])).toHaveLength(1);
  });

  it("gives each of two sentences that are put in twice a name of its own", () => {
    const { hunks } = diffWordings([CAP], [CAP, "It rained.", "It rained."]);
    expect(new Set(hunks.map(({ name }) => name)).size).toBe(2);
    expect(applyHunks([CAP], hunks.slice(1))).toEqual([CAP, "It rained."]);
  });

  it("compares word by word where a word was corrected, in a short sentence too", () => {
    expect(changes(["The boat lay there."], ["The ship lay there."])).toEqual(["boat > ship"]);
    expect(changes(["It was dreaded."], ["It was feared."])).toEqual(["dreaded > feared"]);
  });

  it("compares word by word where one half was rewritten, and the half is one change", () => {
    expect(changes([LAY], ["The boat lay in the harbour, but at night someone lit the lamps."])).toEqual([
      "and nobody went on board any more > but at night someone lit the lamps",
    ]);
  });

  it("compares word by word where a short sentence grew to a long one", () => {
    expect(changes(["He shrugged."], ["He shrugged his shoulders and went in."])).toEqual([
      " >  his shoulders and went in",
    ]);
  });

  it("takes sentences that changed places and were edited too for one that stayed and one that did not", () => {
    const base = ["The boat lay in the harbour.", "Nobody went on board any more."];
    const proposed = ["Nobody ever went on board any more.", "The boat still lay in the harbour."];
    expect(changes(base, proposed)).toEqual([
      "The boat lay in the harbour.\n > ",
      " > ever ",
      " > The boat still lay in the harbour.\n",
    ]);
  });

  it("takes the cut for the one change where a sentence was cut in two", () => {
    const whole = ["The miller had no money, so he went to his uncle in Cologne."];
    const cut = ["The miller had no money.", "So he went to his uncle in Cologne."];
    expect(changes(whole, cut)).toEqual([", so > .\nSo"]);
    expect(changes(cut, whole)).toEqual([".\nSo > , so"]);
  });

  it("takes each of two cuts for one change, with the words beside it", () => {
    expect(
      changes(
        ["The miller had no money; he went to his uncle in Cologne; the uncle never asked for it back."],
        [
          "The miller had no cash left.",
          "He went to his uncle in Cologne.",
          "The uncle never asked for it back.",
        ],
      ),
    ).toEqual(["money; he > cash left.\nHe", "; the > .\nThe"]);
  });

  it("takes no sentence for cut where one that moved stands between the parts", () => {
    const base = [CHIMNEY, CAP, "The miller had no money, so he went to his uncle in Cologne."];
    const proposed = [CAP, "The miller had no money.", CHIMNEY, "So he went to his uncle in Cologne."];
    const { hunks } = diffWordings(base, proposed);
    expect(hunks.map(({ kind }) => kind).sort()).toEqual(["move", "words", "words"]);
    expect(applyHunks(base, hunks)).toEqual(proposed);
  });

  it("takes words that share nothing but little ones for one change", () => {
    const rest = "in the morning, and nobody came";
    expect(changes([`It was raining ${rest}.`], [`Even the minister was there ${rest}.`])).toEqual([
      "It was raining > Even the minister was there",
    ]);
  });

  it("leaves two corrected words with a little word between them apart", () => {
    expect(changes(["The big and heavy stones came."], ["The large and light stones came."])).toEqual([
      "big > large",
      "heavy > light",
    ]);
  });

  it("pairs all sentences of both, in order and without a gap", () => {
    fc.assert(
      fc.property(anyEdit, ({ base, proposed }) => {
        const pairs = pairSentences(base, proposed, { before: new Set(), after: new Set() });
        let [before, after] = [0, 0];
        for (const pair of pairs) {
          expect([pair.before, pair.after]).toEqual([before, after]);
          [before, after] = [pair.beforeEnd, pair.afterEnd];
        }
        expect([before, after]).toEqual([base.length, proposed.length]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("pairs a long paragraph of which much was taken out at its beginning", () => {
    const sentences = Array.from(
      { length: 120 },
      (_, at) => `In year ${at} they counted ${at * 7} boats on the quay.`,
    );
    const kept = sentences
      .slice(50)
      .map((sentence) => sentence.replace(/(year (?:90|119)) they/, "$1 people"));
    expect(diffWordings(sentences, kept).hunks).toHaveLength(50 + 2);
  });
});
