import type { SearchPlan, Sequence } from "../../domain/search/plan.ts";
import type { Language } from "../../domain/text/model.ts";

/**
 * A plan in the languages of the two databases. Keys are letters and digits, as `searchTokens` gives them: between
 * quotes nothing in them has a meaning.
 */

const LANGUAGES: readonly Language[] = ["nl", "en"];

/** For SQLite's FTS5: `(nl_stem : "akkord" OR …) AND …`. */
export function ftsMatch(plan: SearchPlan): string {
  return allOf(plan, " AND ", " OR ", (language, { by, keys }) => {
    const column = `${language}_${by === "stem" ? "stem" : "word"}`;
    return `${column} : "${keys.join(" ")}"${by === "beginning" ? " *" : ""}`;
  });
}

/** For PostgreSQL's `tsquery`: `('ns:akkord' | …) & …`. */
export function tsQuery(plan: SearchPlan): string {
  return allOf(plan, " & ", " | ", (language, { by, keys }) => {
    const prefix = lexemePrefix(language, by === "stem" ? "stem" : "word");
    const lexemes = keys.map((key) => `'${prefix}${key}'${by === "beginning" ? ":*" : ""}`);
    return `(${lexemes.join(" <-> ")})`;
  });
}

/** Words and stems of both languages share one `tsvector`; a prefix tells them apart. */
export function lexemePrefix(language: Language, by: "word" | "stem"): string {
  return `${language.charAt(0)}${by.charAt(0)}:`;
}

function allOf(
  plan: SearchPlan,
  and: string,
  or: string,
  written: (language: Language, sequence: Sequence) => string,
): string {
  const clauses = plan.map((clause) =>
    LANGUAGES.flatMap((language) => clause[language].map((sequence) => written(language, sequence))),
  );
  return clauses.map((sequences) => `(${sequences.join(or)})`).join(and);
}
