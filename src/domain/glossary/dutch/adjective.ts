import type { Form } from "../form.ts";
import { formsOf } from "../form.ts";
import { openStems } from "./spelling.ts";

/** The forms of an adjective: -e, partitive -s, comparative, superlative. `adjective` is folded. */
export function adjectiveForms(adjective: string): readonly Form[] {
  const stems = openStems(adjective);
  return [
    { text: adjective },
    ...formsOf(inflectedOf(adjective), "inflected-adjective"),
    ...formsOf(
      comparativesOf(adjective, stems).flatMap((form) => [form, `${form}e`, `${form}s`]),
      "comparative",
    ),
    ...formsOf(
      superlativesOf(adjective).flatMap((form) => [form, `${form}e`, `${form}en`]),
      "superlative",
    ),
  ];
}

/** The attributive and nominal forms, of participles too: gemaakt → gemaakte, gemaakten. */
export function inflectedOf(adjective: string): readonly string[] {
  if (adjective.endsWith("e")) return [`${adjective}n`];
  return [...openStems(adjective).flatMap((stem) => [`${stem}e`, `${stem}en`]), `${adjective}s`];
}

function comparativesOf(adjective: string, stems: readonly string[]): readonly string[] {
  if (adjective.endsWith("r")) return [`${adjective}der`];
  return adjective.endsWith("e") ? [`${adjective}r`] : stems.map((stem) => `${stem}er`);
}

function superlativesOf(adjective: string): readonly string[] {
  if (/(?:s|sch)$/.test(adjective)) return [`${adjective}t`, `${adjective}st`];
  return [`${adjective}st`];
}
