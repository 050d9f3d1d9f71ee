import { describe, expect, test } from "vitest";
import { verbForms } from "#src/domain/glossary/dutch/verb.ts";
import { foldWord } from "#src/domain/glossary/fold.ts";

const inflectionsOf = (verb: string, form: string) =>
  verbForms(foldWord(verb))
    .together.filter(({ text }) => text === foldWord(form))
    .map(({ inflection }) => inflection);

describe("a Dutch verb", () => {
  test.each([
    ["werken", "werkt", "present"],
    ["maken", "maakt", "present"],
    ["leven", "leefde", "past"],
    ["reizen", "reisden", "past"],
    ["werken", "werkte", "past"],
    ["organiseren", "georganiseerd", "past-participle"],
    ["verbeteren", "verbeterde", "past"],
    ["veroveren", "veroverd", "past-participle"],
    ["beïnvloeden", "beïnvloedde", "past"],
    ["beogen", "beoogde", "past"],
    ["variëren", "varieert", "present"],
    ["openen", "geopend", "past-participle"],
    ["informeren", "geïnformeerd", "past-participle"],
    ["zetten", "gezette", "past-participle"],
    ["gaan", "ging", "past"],
    ["zien", "ziet", "present"],
    ["verliezen", "verloor", "past"],
    ["ontbieden", "ontboden", "past-participle"],
    ["begrijpen", "begreep", "past"],
    ["bevrijden", "bevrijdde", "past"],
    ["terugtrekken", "teruggetrokken", "past-participle"],
    ["terugtrekken", "terugtrok", "past"],
    ["terugtrekken", "terugtrekkende", "present-participle"],
    ["terugtrekken", "terugtetrekken", "inflected"],
    ["aanbevelen", "aanbevolen", "past-participle"],
    ["doorbreken", "doorbroken", "past-participle"],
    ["doorbreken", "doorgebroken", "past-participle"],
    ["gebruikmaken", "gebruikgemaakt", "past-participle"],
    ["plaatsvinden", "plaatsvonden", "past"],
    ["onopmerken", "onopgemerkt", "past-participle"],
    ["ontmoeten", "ontmoette", "past"],
    ["verplegen", "verpleegde", "past"],
    ["worstelen", "geworsteld", "past-participle"],
    ["vallen", "gevallene", "past-participle"],
    ["opscheppen", "opgeschept", "past-participle"],
  ])("%s has the form %s, %s", (verb, form, inflection) => {
    expect(inflectionsOf(verb, form)).toContain(inflection);
  });

  test.each([
    ["terugtrekken", "terug", "trok"],
    ["meedelen", "mede", "deelde"],
    ["plaatsvinden", "plaats", "vond"],
    ["vooruitzien", "vooruit", "zag"],
  ])("%s stands apart: %s from %s", (verb, particle, form) => {
    const apart = verbForms(verb).apart.find((forms) => forms.particle === particle);
    expect(apart?.finite.map(({ text }) => text)).toContain(form);
  });

  test.each(["openen", "begrijpen", "leveren", "herinneren"])("%s never stands apart", (verb) => {
    expect(verbForms(verb).apart).toEqual([]);
  });
});
