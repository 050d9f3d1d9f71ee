import { describe, expect, test } from "vitest";
import { englishMatcher } from "#src/domain/glossary/english-matcher.ts";
import { aTerm, surfaces, told } from "./a-term.ts";

const matcher = englishMatcher([
  aTerm("akkoord", { preferred: "agreement", admitted: ["accord"], deprecated: ["treaty"] }),
  aTerm("terugtrekken", { pos: "verb", preferred: "to withdraw", admitted: ["pull back"] }),
  aTerm("stoppen", { pos: "verb", preferred: "stop" }),
  aTerm("bestand", { preferred: "cease-fire" }),
  aTerm("minister", { preferred: "Minister of Defence" }),
  aTerm("Poetin", { pos: "name", preferred: "Putin" }),
  aTerm("VS", { pos: "abbreviation", preferred: "US", admitted: ["U.S."] }),
  aTerm("crisis", { preferred: "crisis" }),
]);

describe("an English form", () => {
  test.each([
    ["the agreement", ["agreement: akkoord, same <agreement>"]],
    ["Agreements", ["Agreements: akkoord, inflected plural <agreement>"]],
    ["both accords", ["accords: akkoord, variant plural <accord>"]],
    ["two treaties", ["treaties: akkoord, variant plural <treaty>"]],
    ["they withdrew", ["withdrew: terugtrekken, inflected past <to withdraw>"]],
    ["withdrawing", ["withdrawing: terugtrekken, inflected present-participle <to withdraw>"]],
    ["they pulled back", ["pulled back: terugtrekken, variant inflected <pull back>"]],
    ["stopping", ["stopping: stoppen, inflected present-participle <stop>"]],
    ["a cease fire", ["cease fire: bestand, same <cease-fire>"]],
    ["ceasefires", ["ceasefires: bestand, inflected plural <cease-fire>"]],
    ["Ministers of Defence", ["Ministers of Defence: minister, inflected plural <Minister of Defence>"]],
    ["Putin’s war", ["Putin’s: Poetin, inflected genitive <Putin>"]],
    ["a pro-Putin rally", ["pro-Putin: Poetin, compound <Putin>"]],
    ["tell us of the US", ["US: VS, same <US>"]],
    ["the U.S. army", ["U.S: VS, variant <U.S.>"]],
    ["crises", ["crises: crisis, inflected plural <crisis>"]],
    ["disagreement", []],
  ])("is found and named as listed: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

test("a month with a capital is no march", () => {
  const matcher = englishMatcher([aTerm("opmars", { preferred: "march" })]);
  expect(told(matcher, "The march began in March.")).toEqual(["march: opmars, same <march>"]);
});

describe("a phrase with a verb that English bends or leaves out", () => {
  const matcher = englishMatcher([
    aTerm("krijt", { pos: "phrase", preferred: "be in someone’s debt" }),
    aTerm("onderspit", { pos: "phrase", preferred: "be beaten" }),
    aTerm("sneuvelen", { pos: "verb", preferred: "be killed in action" }),
    aTerm("hand", { pos: "phrase", preferred: "have in reserve" }),
  ]);

  test.each([
    ["Minsk has been in Moscow’s debt", ["been in Moscow’s debt"]],
    ["they are in our debt", ["are in our debt"]],
    ["a country in its debt", ["in its debt"]],
    ["in bad debt", []],
    ["its troops have been beaten", ["been beaten"]],
    ["he was beaten", ["was beaten"]],
    ["beaten eggs", []],
    ["the soldiers killed in action", ["killed in action"]],
    ["what it has in reserve", ["has in reserve"]],
  ])("is found: %s", (sentence, found) => {
    expect(surfaces(matcher, sentence).slice(0, 1)).toEqual(found);
  });
});
