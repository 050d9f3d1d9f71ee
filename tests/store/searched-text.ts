import type { Term } from "#src/domain/glossary/term.ts";
import { revisionHash } from "#src/domain/text/hash.ts";
import type { StoredVersion } from "#src/store/model.ts";

/**
 * A text and its translation as the store keeps them.
 *
 * @param lines the two titles, then paragraph by paragraph the Dutch and the English, one sentence a line
 */
export function aText(
  slug: string,
  [title, ...paragraphs]: readonly (readonly [string, string])[],
): StoredVersion[] {
  return ["nl", "en"].map((side, column) => ({
    text: slug,
    side,
    front: { title: title?.[column] ?? slug },
    structure: "s",
    baseStructure: null,
    paragraphs: paragraphs.map((pair, index) => {
      const sentences = (pair[column] ?? "").split("\n");
      return { id: `p${index + 1}`, kind: "paragraph", sentences, hash: revisionHash(sentences), base: null };
    }),
  }));
}

export function aTerm(id: string, lemma: string, preferred: string): Term {
  return {
    id,
    field: "politics",
    pos: "noun",
    nl: { lemma },
    en: { preferred },
    definition: { nl: `Wat ${lemma} is.`, en: `What ${preferred} is.` },
  };
}
