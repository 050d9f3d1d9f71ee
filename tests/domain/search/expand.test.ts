import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflectedForms } from "#src/domain/search/expand.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";

const list = await dutchWords();
const nl = (word: string) => inflectedForms(word, "nl", list);
const en = (word: string) => inflectedForms(word, "en", list);

describe("the forms that a search for a Dutch word finds", () => {
  it.each([
    ["lopen", "liep loopt gelopen"],
    ["loopt", "lopen liep liepen gelopen"],
    ["liep", "lopen loopt liepen gelopen"],
    ["gelopen", "lopen loopt liep"],
    ["werkte", "werken werkt gewerkt"],
    ["gewerkt", "werken werkt werkte"],
    ["begint", "beginnen begon begonnen"],
    ["gaat", "gaan ging gegaan"],
    ["teruggetrokken", "terugtrekken terugtrok terugtrekt"],
    ["ontstond", "ontstaan ontstaat"],
    ["begrepen", "begrijpen begreep begrijpt"],
    ["lopende", "lopen liep"],
    ["reist", "reizen reisde gereisd"],
  ])("%s: all of the verb", (word, forms) => {
    expect(nl(word)).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  it.each([
    ["huis", "huizen huisje"],
    ["huizen", "huis huisje"],
    ["huisjes", "huis huizen"],
    ["boeken", "boek boekje geboekt"],
    ["steden", "stad"],
    ["schepen", "schip"],
    ["luchtschepen", "luchtschip"],
    ["kinderen", "kind"],
    ["politici", "politicus"],
    ["mogelijkheden", "mogelijkheid"],
    ["films", "film"],
    ["fotos", "foto"],
  ])("%s: all of the noun", (word, forms) => {
    expect(nl(word)).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  it.each([
    ["groot", "groter grootste"],
    ["groter", "groot grootste"],
    ["sterkste", "sterk sterker"],
    ["prachtige", "prachtig prachtiger"],
    ["beter", "goed best"],
    ["hoger", "hoog hoogste"],
  ])("%s: all of the adjective", (word, forms) => {
    expect(nl(word)).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  it.each([
    ["dan", "dans dat"],
    ["dans", "dan"],
    ["hals", "hal"],
    ["loop", "loper"],
    ["loper", "loop lopen"],
    ["winst", "win winnen"],
    ["hand", "had gehad"],
    ["maan", "maat"],
    ["weten", "wijten wijt"],
    ["leden", "lijden"],
    ["staat", "staan stond"],
    ["loopt", "koopt verlopen"],
  ])("%s: none of another word", (word, others) => {
    const found = nl(word);
    expect(others.split(" ").filter((other) => found.includes(other))).toEqual([]);
  });

  it("are asked of any word, and never have the word itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,40}$/), (word) => {
        for (const forms of [nl(word), en(word)]) {
          expect(forms).not.toContain(word);
          expect(new Set(forms).size).toBe(forms.length);
        }
      }),
    );
  });
});

describe("the forms that a search for an English word finds", () => {
  it.each([
    ["went", "go gone goes"],
    ["going", "go went"],
    ["children", "child"],
    ["policemen", "policeman"],
    ["better", "good best"],
    ["is", "be was"],
  ])("%s: all of the word", (word, forms) => {
    expect(en(word)).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  it.each([
    ["omen", "oman"],
    ["lay", "lie lain"],
    ["wellbeing", "be"],
  ])("%s: none of another word", (word, others) => {
    const found = en(word);
    expect(others.split(" ").filter((other) => found.includes(other))).toEqual([]);
  });
});
