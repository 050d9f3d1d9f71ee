import { expect, test } from "vitest";
import { clashesOf } from "#src/domain/glossary/clashes.ts";
import { aTerm } from "./a-term.ts";

const bank = { ...aTerm("bank", { preferred: "bank", variants: ["bankinstelling"] }), id: "bank" };

test.each([
  ["the same word with the same English", { preferred: "Bank" }, "bank", "duplicate"],
  ["the same word with another meaning", { preferred: "bench" }, "Bank", "sense"],
  ["a variant of another term", { preferred: "credit institution" }, "bankinstelling", "form"],
])("%s is pointed out", (_name, told, lemma, kind) => {
  const term = { ...aTerm(lemma, told), id: "other" };
  expect(clashesOf(term, [bank])).toMatchObject([{ other: "bank", kind, form: lemma }]);
});

test("a term does not clash with itself, nor with what has other forms", () => {
  expect(clashesOf(bank, [bank, aTerm("banken")])).toEqual([]);
});
