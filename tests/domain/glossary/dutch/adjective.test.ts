import { expect, test } from "vitest";
import { adjectiveForms } from "#src/domain/glossary/dutch/adjective.ts";

test.each([
  ["groot", "grote", "inflected-adjective"],
  ["wit", "witte", "inflected-adjective"],
  ["lief", "lieve", "inflected-adjective"],
  ["mooi", "moois", "inflected-adjective"],
  ["groot", "groter", "comparative"],
  ["duur", "duurdere", "comparative"],
  ["groot", "grootste", "superlative"],
  ["russisch", "russische", "inflected-adjective"],
])("%s has the form %s, %s", (adjective, form, inflection) => {
  expect(adjectiveForms(adjective)).toContainEqual({ text: form, inflection });
});
