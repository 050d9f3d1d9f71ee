import { describe, expect, it } from "vitest";
import { learn } from "#src/domain/review/checks/learned.ts";
import { type Pair, pairOf, sentencesOf } from "#src/domain/review/checks/pair.ts";
import { styleFor } from "#src/domain/review/checks/reading/style.ts";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, pairsOf, SLUGS } from "./bundled.ts";

const library = SLUGS.flatMap((slug) => pairsOf(slug));

/** The bundled rows as other texts, with the English put otherwise. */
function retold(
  pairs: readonly Pair[],
  slug: (text: string) => string,
  tell: (english: string) => string,
): Pair[] {
  return pairs.map((pair) =>
    pairOf({
      text: slug(pair.text),
      row: pair.row,
      nl: pair.nl.map((block) => ({ ...block, sentences: block.sentences.map(({ text }) => ({ text })) })),
      en: pair.en.map((block) => ({
        ...block,
        sentences: block.sentences.map(({ text }) => ({ text: tell(text) })),
      })),
      beads: pair.groups.map(({ nl, en }) => ({
        nl: nl.map((sentence) => sentencesOf(pair.nl).indexOf(sentence)),
        en: en.map((sentence) => sentencesOf(pair.en).indexOf(sentence)),
      })),
    }),
  );
}

const straight = retold(
  library,
  (text) => `${text}-straight`,
  (english) => english.replaceAll("’", "'"),
);

describe("the habits of a library", () => {
  it("bind every text where nearly all share them", () => {
    const one = straight.filter(({ text }) => text === straight[0]?.text);
    const { styles } = learn([...library, ...one]);
    expect(styleFor(one[0]?.text ?? "", styles).apostrophe).toBe("’");
  });

  it("are those of each text where texts differ", () => {
    const { styles } = learn([...library, ...straight]);
    expect(styles.house.apostrophe).toBeNull();
    expect(styleFor(library[0]?.text ?? "", styles).apostrophe).toBe("’");
    expect(styleFor(straight[0]?.text ?? "", styles).apostrophe).toBe("'");
  });

  it("never are the marks of the keyboard", () => {
    const { styles } = learn([...straight, ...library.slice(0, 1)]);
    expect(styles.house.apostrophe).toBeNull();
  });
});

describe("a point of a list", () => {
  const told = (point: string) =>
    retold(
      library,
      (text) => text,
      (english) => `As in point ${point}, ${english}`,
    );

  it("takes both brackets where the text writes both", async () => {
    const context = await contextOf(told("(b)"));
    const [pair] = told("b)");
    expect(pair && runChecks(pair, context).map(({ check }) => check)).toContain("brackets");
  });

  it("takes one where the text writes one", async () => {
    const context = await contextOf(told("b)"));
    const [pair] = told("b)");
    expect(pair && runChecks(pair, context).map(({ check }) => check)).not.toContain("brackets");
  });
});
