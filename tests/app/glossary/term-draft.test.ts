import fc from "fast-check";
import { expect, test } from "vitest";
import { draftFrom, draftOf, EMPTY_DRAFT, termOf } from "#app/[locale]/glossary/_components/term-draft.ts";
import { term } from "../../formats/arbitraries.ts";
import { overXml } from "../../formats/terms/over-files.ts";

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

test("a term that is opened and saved as it was stays as it was", () => {
  fc.assert(
    fc.property(term.map(overXml), (whole) => {
      const { deprecated } = whole.en;
      fc.pre(!deprecated?.some(({ form }) => form.includes("=")));
      const kept = deprecated?.map(({ form, why }) => ({ form, why: onOneLine(why) }));
      expect(termOf(draftOf(whole))).toEqual({
        ...whole,
        en: { ...whole.en, ...(kept && { deprecated: kept }) },
      });
    }),
  );
});

test("the words marked in a text begin a new term", () => {
  const draft = draftFrom("?nl=%20vaarweg&en=waterway&from=kaart/p4");
  expect(draft).toEqual({ ...EMPTY_DRAFT, lemma: "vaarweg", preferred: "waterway" });
  expect(termOf(draft)).not.toHaveProperty("id");
});
