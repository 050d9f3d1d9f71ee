import type { WordList } from "../../glossary/dutch/word-list.ts";
import type { Term } from "../../glossary/term.ts";
import type { Learned } from "./learned.ts";
import type { Pair, Sentence } from "./pair.ts";
import type { Place } from "./place.ts";

/** Errors block acceptance unless overruled with a reason; warnings are for the reviser to weigh. */
type Severity = "error" | "warning";

/** What to put in the place of some English words; offered only where one mend alone is right. */
interface Fix {
  readonly place: Place;
  readonly replacement: string;
}

/** What a check reports, with the words it is about in both languages; null: the pair has nothing on that side. */
export interface Finding {
  /** A key of `CHECKS`; its name, meaning and advice stand in `locales/<language>/checks.json`. */
  readonly check: string;
  readonly severity: Severity;
  readonly nl: Place | null;
  readonly en: Place | null;
  /** What the finding's words name: the interval of lengths, the form that is usual. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

/** Words of one sentence: UTF-16 offsets into its plain text, `end` exclusive. */
export interface Spot {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** A finding as a check gives it. A side left out stands for the counterpart of the other. */
export interface Found {
  readonly nl?: Spot | undefined;
  readonly en?: Spot | undefined;
  readonly values?: Finding["values"];
  /** What to put in the place of the English spot. */
  readonly replacement?: string | undefined;
}

/** Whether a word of British English is spelled right; capitals count. */
export interface Spelling {
  knows(word: string): boolean;
}

/** What a check knows besides the pair: plain data, worked out once for a library. */
export interface Context {
  readonly terms: ReadonlyMap<string, Term>;
  readonly learned: Learned;
  /** Null: no dictionary is at hand, and the checks that need one are silent. */
  readonly spelling: Spelling | null;
  /** The words of Dutch, names aside; without them the checks that need them are less sure. */
  readonly dutch?: Pick<WordList, "isWord"> | null;
}

/**
 * One rule. Pure, linear in the pair, and never surprised: whatever the text, it gives findings or silence.
 */
export interface Check {
  readonly severity: Severity;
  find(pair: Pair, context: Context): Iterable<Found>;
}
