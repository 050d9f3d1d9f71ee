import type { Match, Span } from "../../domain/glossary/match.ts";
import type { Bead } from "../../domain/text/model.ts";
import type { Glossary } from "./glossary.ts";
import type { IndexedParagraph } from "./index-text.ts";

/** A term found in a sentence, with the other side's words for it where a known form of the term stands there. */
export interface BoundMatch extends Match {
  readonly rendering?: {
    /** The words as they stand. */
    readonly surface: string;
    /** The listed form they are a form of. */
    readonly form: string;
    readonly deprecated: boolean;
    /** Where they stand: the sentence's number among the row's sentences of the other side, from 0. */
    readonly sentence: number;
    readonly parts: readonly Span[];
  };
}
