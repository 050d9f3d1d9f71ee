import { describe, expect, it, test } from "vitest";
import { dutchMatcher } from "#src/domain/glossary/dutch-matcher.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";
import { aTerm, surfaces, told } from "./a-term.ts";

const words = await dutchWords();

describe("a term as one word", () => {
  const matcher = dutchMatcher(
    [
      aTerm("akkoord"),
      aTerm("Oekraïne", { pos: "name" }),
      aTerm("Loekasjenko", { pos: "name", variants: ["Lukasjenko"] }),
      aTerm("NAVO", { pos: "abbreviation" }),
      aTerm("VS", { pos: "abbreviation" }),
      aTerm("politiek", { pos: "adjective" }),
    ],
    words,
  );

  test.each([
    ["Het akkoord houdt stand.", ["akkoord: akkoord, same"]],
    ["Er kwamen akkoorden.", ["akkoorden: akkoord, inflected plural"]],
    ["AKKOORD BEREIKT", ["AKKOORD: akkoord, same"]],
    ["In Oekraine, Oekraïne en oekraïne", ["Oekraine: Oekraïne, same", "Oekraïne: Oekraïne, same"]],
    ["Loekasjenko’s woorden", ["Loekasjenko’s: Loekasjenko, inflected genitive"]],
    ["Dat zei Lukasjenko.", ["Lukasjenko: Loekasjenko, variant <Lukasjenko>"]],
    ["Lukasjenko's woorden", ["Lukasjenko's: Loekasjenko, variant genitive <Lukasjenko>"]],
    ["De NAVO en de navo", ["NAVO: NAVO, same"]],
    ["In de VS. vs VSA EVS", ["VS: VS, same"]],
    ["een politieke zaak", ["politieke: politiek, inflected inflected-adjective"]],
  ])("is found with how it stands: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });

  it("is found by the forms that the rules of Dutch do not yield", () => {
    const irregular = dutchMatcher([aTerm("bedrijf", { forms: ["bedrieven"] })], words);
    expect(told(irregular, "de bedrieven")).toEqual(["bedrieven: bedrijf, inflected inflected"]);
  });

  it("is found before a hanging hyphen", () => {
    expect(surfaces(matcher, "akkoord- en verdragstekst")).toEqual(["akkoord"]);
  });

  it("gives its place in UTF-16 units of the sentence", () => {
    expect(matcher("😀 akkoord")[0]?.parts).toEqual([{ start: 3, end: 10 }]);
  });
});

describe("a verb that stands apart", () => {
  const matcher = dutchMatcher(
    [
      aTerm("terugtrekken", { pos: "verb" }),
      aTerm("optreden", { pos: "verb" }),
      aTerm("aandringen", { pos: "verb" }),
      aTerm("in de war brengen", { pos: "phrase" }),
    ],
    words,
  );

  test.each([
    ["Het leger trok zich gisteren terug.", ["trok … terug: terugtrekken, split past"]],
    ["Zij trekken de eis terug, zeggen ze.", ["trekken … terug: terugtrekken, split present"]],
    ["Hij trok de eis, die al jaren gold, terug.", ["trok … terug: terugtrekken, split past"]],
    ["Ze beloven zich terug te trekken.", ["terug … trekken: terugtrekken, split inflected"]],
    ["Men wist dat het leger terug zou trekken.", ["terug … trekken: terugtrekken, split inflected"]],
    ["De politie trad hard op.", ["trad … op: optreden, split past"]],
    ["Zij trad op in Gent.", ["trad … op: optreden, split past"]],
    ["Zij trad op het podium.", []],
    ["Hij trok weg, zij keek terug.", []],
    ["Hij trok aan het touw. Zij kwam terug.", []],
    ["Dat bracht iedereen in de war.", ["bracht … in de war: in de war brengen, split past"]],
    ["Hij wil ons in de war brengen.", ["in de war brengen: in de war brengen, same"]],
  ])("is one match with its parts in text order: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

describe("a term inside a compound", () => {
  const matcher = dutchMatcher(
    [
      aTerm("akkoord"),
      aTerm("kernwapen"),
      aTerm("partij"),
      aTerm("bestuur"),
      aTerm("kind"),
      aTerm("stand"),
      aTerm("slag"),
      aTerm("Midden-Oosten", { pos: "name" }),
      aTerm("NAVO", { pos: "abbreviation" }),
      aTerm("vredeproces"),
    ],
    words,
  );

  test.each([
    ["het Minsk-akkoord", ["Minsk-akkoord: akkoord, compound <akkoord>"]],
    ["handelsakkoorden", ["handelsakkoorden: akkoord, compound plural <akkoorden>"]],
    [
      "het kernwapenakkoord",
      ["kernwapenakkoord: kernwapen, compound <kernwapen>", "kernwapenakkoord: akkoord, compound <akkoord>"],
    ],
    ["een partijleider", ["partijleider: partij, compound <partij>"]],
    ["het kinderboek", ["kinderboek: kind, compound <kinder>"]],
    [
      "het partijbestuurslid",
      ["partijbestuurslid: bestuur, compound <bestuurs>", "partijbestuurslid: partij, compound <partij>"],
    ],
    ["de NAVO-top", ["NAVO-top: NAVO, compound <NAVO>"]],
    ["Midden-Oostenbeleid", ["Midden-Oostenbeleid: Midden-Oosten, compound <Midden-Oosten>"]],
    ["het vredesproces", ["vredesproces: vredeproces, variant"]],
  ])("is found with its part: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });

  test.each([
    "afstand",
    "verstandig",
    "partijdig",
    "kinderlijk",
    "bestand",
    "aangeslagen",
    "neerslag",
    "dat zei Standaart",
  ])("is not seen where what is left is no word: %s", (word) => {
    expect(surfaces(matcher, word)).toEqual([]);
  });
});

describe("a form that two words share", () => {
  const matcher = dutchMatcher(
    [aTerm("plannen", { pos: "verb" }), aTerm("delen", { pos: "verb" }), aTerm("spel")],
    words,
  );

  test.each([
    ["Ze willen een top plannen.", ["plannen"]],
    ["De nieuwe plannen zijn klaar.", []],
    ["Dit deel is nieuw.", []],
    ["Ik deel die mening.", ["deel"]],
    ["De spelen beginnen.", ["spelen"]],
    ["Ze hopen te spelen.", []],
  ])("is believed where its neighbours allow it: %s", (sentence, found) => {
    expect(surfaces(matcher, sentence)).toEqual(found);
  });
});

describe("a term of several words", () => {
  const matcher = dutchMatcher(
    [
      aTerm("akkoord van Minsk", { variants: ["Minsk-akkoord"] }),
      aTerm("Verenigde Staten", { pos: "name" }),
      aTerm("internationaal recht"),
      aTerm("veilige zone"),
      aTerm("akkoord"),
      aTerm("staakt-het-vuren"),
    ],
    words,
  );

  test.each([
    [
      "de akkoorden van Minsk",
      ["akkoorden van Minsk: akkoord van Minsk, inflected plural", "akkoorden: akkoord, inflected plural"],
    ],
    [
      "het Minsk-akkoord",
      [
        "Minsk-akkoord: akkoord van Minsk, variant <Minsk-akkoord>",
        "Minsk-akkoord: akkoord, compound <akkoord>",
      ],
    ],
    ["de Verenigde Staten", ["Verenigde Staten: Verenigde Staten, same"]],
    [
      "het internationale recht",
      ["internationale recht: internationaal recht, inflected inflected-adjective"],
    ],
    ["een veilig huis, veilige zones", ["veilige zones: veilige zone, inflected plural"]],
    ["het staakt het vuren", ["staakt het vuren: staakt-het-vuren, variant <staakt-het-vuren>"]],
    ["verenigde staten", []],
    ["het akkoord. van Minsk", ["akkoord: akkoord, same"]],
  ])("is found before the shorter one inside it: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

describe("a compound that shares a part with its neighbour", () => {
  const matcher = dutchMatcher(
    [aTerm("studiegroep"), aTerm("partijlid"), aTerm("wetgeving"), aTerm("regelgeving"), aTerm("lid")],
    words,
  );

  test.each([
    ["een studie- en drukkingsgroep", ["studie … groep: studiegroep, same"]],
    ["de studie- of werkgroepen", ["studie … groepen: studiegroep, inflected plural"]],
    [
      "partijbesturen en -leden",
      ["partij … leden: partijlid, inflected plural", "leden: lid, inflected plural"],
    ],
    ["wet- en regelgeving", ["regelgeving: regelgeving, same", "wet … geving: wetgeving, same"]],
    ["een studie en een drukkingsgroep", []],
  ])("is one match with both parts: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

describe("letters that only look like a part of a compound", () => {
  const matcher = dutchMatcher(
    [aTerm("daad"), aTerm("wens"), aTerm("leven"), aTerm("regime"), aTerm("oorlog"), aTerm("raad")],
    words,
  );

  test.each(["inderdaad", "trouwens", "thuisgebleven"])("are no term: %s", (word) => {
    expect(told(matcher, `dat is ${word} zo`)).toEqual([]);
  });

  test.each([
    ["het Madurobureau en het Maduroregime", ["Maduroregime: regime, compound <regime>"]],
    ["de bliksemoorlog", ["bliksemoorlog: oorlog, compound <oorlog>"]],
    ["de Gemeenteraad vergadert", ["Gemeenteraad: raad, compound <raad>"]],
    ["de Lodewijkraad vergadert", []],
  ])("are told from names and words: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

describe("what stands around a form", () => {
  const matcher = dutchMatcher(
    [
      aTerm("winnen", { pos: "verb" }),
      aTerm("oprichten", { pos: "verb" }),
      aTerm("opleveren", { pos: "verb" }),
      aTerm("aansporen", { pos: "verb" }),
      aTerm("voorbeeld"),
      aTerm("plan"),
    ],
    words,
  );

  test.each([
    ["In de slotronde wonnen zij.", ["wonnen: winnen, inflected past"]],
    ["Dan zagen we voorbeelden.", ["voorbeelden: voorbeeld, inflected plural"]],
    ["Wat willen we plannen?", []],
    ["Zij richtten een stichting (STA) op.", ["richtten … op: oprichten, split past"]],
    ["Het levert 40 procent op die in geld telt.", ["levert … op: opleveren, split present"]],
    ["Zij spoorde hem aan toch te gaan.", ["spoorde … aan: aansporen, split past"]],
  ])("decides what it is a form of: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

describe("a term that is spelt otherwise", () => {
  const matcher = dutchMatcher([aTerm("pannekoek"), aTerm("exkoning"), aTerm("raadslid")], words);

  test.each([
    ["een pannenkoek", ["pannenkoek: pannekoek, variant"]],
    ["de ex-koning", ["ex-koning: exkoning, variant"]],
  ])("is found: %s", (sentence, found) => {
    expect(told(matcher, sentence)).toEqual(found);
  });
});

describe("a noun that is an adjective too", () => {
  const matcher = dutchMatcher([aTerm("militair"), aTerm("maatregel")], words);

  test.each([
    ["Een militair kwam om.", ["militair"]],
    ["Daarbij is een Macedonische militair gedood.", ["militair"]],
    ["Hij is militair.", ["militair"]],
    ["De beroepsmilitairen bleven.", ["beroepsmilitairen"]],
    ["Zo’n verhuizing haalt niets uit, en stelt de staf militair weinig voor.", []],
    ["de militair-technische kant", []],
    ["de militair-attaché", ["militair-attaché"]],
  ])("is found where a noun can stand: %s", (sentence, found) => {
    expect(surfaces(matcher, sentence)).toEqual(found);
  });
});

test("a form as listed is no old dative that needs a preposition before it", () => {
  const matcher = dutchMatcher(
    [aTerm("Westen", { pos: "name", variants: ["westers"], forms: ["westerse"] })],
    words,
  );
  expect(surfaces(matcher, "Volgens westerse schattingen.")).toEqual(["westerse"]);
});
