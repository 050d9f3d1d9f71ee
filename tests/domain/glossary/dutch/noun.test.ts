import { describe, expect, test } from "vitest";
import { nounForms } from "#src/domain/glossary/dutch/noun.ts";
import { foldWord } from "#src/domain/glossary/fold.ts";

const inflectionOf = (noun: string, form: string, isName = false) =>
  nounForms(foldWord(noun), isName).find(({ text }) => text === foldWord(form))?.inflection;

describe("a Dutch noun", () => {
  test.each([
    ["kat", "katten"],
    ["brief", "brieven"],
    ["huis", "huizen"],
    ["boom", "bomen"],
    ["republiek", "republieken"],
    ["fotograaf", "fotografen"],
    ["kans", "kansen"],
    ["golf", "golven"],
    ["rebel", "rebellen"],
    ["havik", "haviken"],
    ["akkoord", "akkoorden"],
    ["partij", "partijen"],
    ["toernooi", "toernooien"],
    ["risico", "risico's"],
    ["baby", "baby's"],
    ["café", "cafés"],
    ["leider", "leiders"],
    ["deken", "dekens"],
    ["ziekte", "ziektes"],
    ["ziekte", "ziekten"],
    ["idee", "ideeën"],
    ["bacterie", "bacteriën"],
    ["knie", "knieën"],
    ["kind", "kinderen"],
    ["stad", "steden"],
    ["deelstaat", "deelstaten"],
    ["vredesverdrag", "vredesverdragen"],
    ["mogelijkheid", "mogelijkheden"],
    ["politicus", "politici"],
    ["museum", "musea"],
    ["crisis", "crises"],
    ["strip", "strips"],
    ["team", "teams"],
    ["coach", "coaches"],
  ])("%s has the plural %s", (noun, form) => {
    expect(inflectionOf(noun, form)).toBe("plural");
  });

  test.each([
    ["boom", "boompje"],
    ["man", "mannetjes"],
    ["koning", "koninkje"],
    ["auto", "autootje"],
    ["partij", "partijtje"],
    ["schip", "scheepje"],
    ["brief", "briefje"],
  ])("%s has the diminutive %s", (noun, form) => {
    expect(inflectionOf(noun, form)).toBe("diminutive");
  });

  test.each([
    ["Poetin", "Poetins"],
    ["Loekasjenko", "Loekasjenko's"],
    ["Loekasjenko", "Loekasjenko’s"],
  ])("and name %s has the genitive %s", (name, form) => {
    expect(inflectionOf(name, form, true)).toBe("genitive");
  });

  test("has no plural in -s where that is another word: plaat, plaats", () => {
    expect(nounForms("plaat").map(({ text }) => text)).not.toContain("plaats");
  });
});
