import fc from "fast-check";
import type { Term } from "#src/domain/glossary/term.ts";
import { PARTS_OF_SPEECH } from "#src/domain/glossary/term.ts";
import type {
  BeadToken,
  FrontMatter,
  OriginalText,
  Paragraph,
  TranslatedParagraph,
  TranslatedText,
} from "#src/domain/text/model.ts";

/** What a parser of lines, Markdown or YAML may stumble over. */
const NASTY = [
  ...'# |## Kop|###|- |-|* |+ |> |>|1. |2022. |1.|1) |{#p1}|{#p1 of=""}|{x}|{#|---|--- |...|***|==='.split(
    "|",
  ),
  ..."\\|\\\\|\\#|\\- |\\{#p1}|1\\. |12\\\\. |`|```|<b>|&amp;|[a](b)|*x*|_y_|![z](q)|@|%|!|!!str |&a|*a|? |: |x: y| #z".split(
    "|",
  ),
  ..."\"|'|“Ja”|null|true|yes|~|2022|2022-02-19|1e3|0x1F|.inf|\t|\u00a0|\u2028|\u0085|\u200f|\ufeff|\0|\x07|\x1b".split(
    "|",
  ),
  ..."أهلا|שלום|👩‍👩‍👧|e\u0301|ĳ|ß|\ud83d\ude00".split("|"),
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom("Hij zei", "Kiev", " en ", " ", ",", ".") },
);

/** Any text on one line, not trimmed. */
export const anyLine = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join("").replace(/[\r\n]/g, ""));

/** A sentence, a name, a form: on one line, trimmed, not empty. */
export const oneLine = anyLine.map((line) => line.trim()).filter((line) => line !== "");

/** A definition or a note, which may have several lines. */
const prose = fc
  .array(oneLine, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom("\n", "\n\n", "\n  ").map((gap) => lines.join(gap)));

export const paragraphId = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const date = fc.constantFrom("2022", "1984", "2022-02", "2022-02-19", "2024-02-29");

export const frontMatter: fc.Arbitrary<FrontMatter> = fc.record(
  {
    title: oneLine,
    subtitle: oneLine,
    author: oneLine,
    translator: oneLine,
    source: oneLine,
    url: fc.webUrl(),
    date,
    rights: oneLine,
    note: oneLine,
  },
  { requiredKeys: ["title"] },
);

const sentences = fc.array(oneLine, { minLength: 1, maxLength: 4 });

const body: fc.Arbitrary<Omit<Paragraph, "id">> = fc.oneof(
  fc.record({ kind: fc.constantFrom("paragraph" as const, "quote" as const, "caption" as const), sentences }),
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(2 as const, 3 as const),
    sentences,
  }),
  fc.record(
    { kind: fc.constant("item" as const), ordinal: fc.nat({ max: 999_999_999 }), sentences },
    { requiredKeys: ["kind", "sentences"] },
  ),
);

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 3 });
export const beadToken: fc.Arbitrary<BeadToken> = fc.oneof(
  fc
    .record({ type: fc.constant("count" as const), nl: fc.nat(9), en: fc.nat(9) })
    .filter(({ nl, en }) => nl + en > 0),
  fc.record({ type: fc.constant("named" as const), nl: numbers, en: numbers }),
);

const keys = fc
  .array(
    fc.tuple(
      fc.stringMatching(/^1-[0-9a-f]{24}(-[2-9])?$/),
      fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((keyed) => ({ source: keyed.map(([key]) => key), words: keyed.map(([, counts]) => counts) }));

const ties: fc.Arbitrary<Omit<TranslatedParagraph, "id" | "kind" | "sentences">> = fc
  .tuple(
    fc.record(
      {
        of: fc.uniqueArray(paragraphId, { maxLength: 3 }),
        beads: fc.array(beadToken, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: [] },
    ),
    fc.option(keys, { nil: {} }),
  )
  .map(([tied, keyed]) => ({ ...tied, ...keyed }));

function withIds<T extends object>(content: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> {
  return fc.uniqueArray(
    fc.tuple(paragraphId, content).map(([id, rest]) => ({ id, ...rest })),
    { selector: ({ id }) => id, maxLength: 5 },
  );
}

export const originalText: fc.Arbitrary<OriginalText> = fc.record({
  front: frontMatter,
  paragraphs: withIds(body),
});

export const translatedText: fc.Arbitrary<TranslatedText> = fc.record({
  front: frontMatter,
  paragraphs: withIds(fc.tuple(body, ties).map(([said, tied]) => ({ ...said, ...tied }))),
});

const forms = fc.array(oneLine, { maxLength: 3 });
const bilingual = fc.record({ nl: prose, en: prose });

export const term: fc.Arbitrary<Term> = fc.record(
  {
    id: slug,
    field: oneLine,
    pos: fc.constantFrom(...PARTS_OF_SPEECH),
    nl: fc.record({ lemma: oneLine, forms, variants: forms }, { requiredKeys: ["lemma"] }),
    en: fc.record(
      {
        preferred: oneLine,
        admitted: forms,
        deprecated: fc.array(fc.record({ form: oneLine, why: prose }), { maxLength: 2 }),
      },
      { requiredKeys: ["preferred"] },
    ),
    definition: bilingual,
    note: bilingual,
    spelling: bilingual,
    related: fc.array(slug, { maxLength: 3 }),
    dated: date,
  },
  { requiredKeys: ["id", "field", "pos", "nl", "en", "definition"] },
);

export const person = fc.record(
  { id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,10}$/), name: oneLine, about: bilingual },
  { requiredKeys: ["id", "name"] },
);
