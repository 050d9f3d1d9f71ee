import { expect, it } from "vitest";
import { deedFacts } from "#app/[locale]/people/_components/deed-facts.ts";
import { createTranslator } from "#src/i18n/translator.ts";

it("tells what was kept with a deed in words, and leaves out what says nothing", () => {
  const en = createTranslator("en");
  expect(deedFacts({ by: "/sign-in/email" }, en)).toEqual(["with a password"]);
  expect(deedFacts({ side: "nl", paragraph: "p4", removed: true }, en)).toEqual(["Dutch", "p4", "taken out"]);
  expect(deedFacts({ side: "en.oud", paragraph: "p4", removed: false }, en)).toEqual(["en.oud", "p4"]);
  expect(deedFacts({ outcome: "accepted-in-part" }, createTranslator("nl"))).toEqual(["deels aangenomen"]);
  expect(deedFacts({ from: "contributor", to: "editor" }, en)).toEqual(["contributor", "editor"]);
  expect(deedFacts({ from: "de-brug" }, en)).toEqual(["de-brug"]);
});
