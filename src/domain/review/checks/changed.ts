import type { Finding } from "./check.ts";
import type { Place } from "./place.ts";

/** A wording's findings, with the plain text of its paragraphs by id, Dutch and English. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly nl: ReadonlyMap<string, string>;
  readonly en: ReadonlyMap<string, string>;
}

/**
 * What a change of wording does to the findings: those it brings and those it solves. A finding is the same before
 * and after where the same check speaks of the same words with the same values; where it stands does not count,
 * but how often it stands there does.
 */
export function changedFindings(before: Checked, after: Checked): { added: Finding[]; solved: Finding[] } {
  return { added: without(after, before), solved: without(before, after) };
}

function without(one: Checked, other: Checked): Finding[] {
  const left = new Map<string, number>();
  for (const finding of other.findings) {
    const key = nameOf(finding, other);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return one.findings.filter((finding) => {
    const key = nameOf(finding, one);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function nameOf({ check, nl, en, values }: Finding, texts: Checked): string {
  return JSON.stringify([check, wordsAt(nl, texts.nl), wordsAt(en, texts.en), values]);
}

/** The words themselves where they are few; of a whole sentence only that it is one, since it has just changed. */
function wordsAt(place: Place | null, texts: ReadonlyMap<string, string>): string | null {
  if (!place) return null;
  const words = texts.get(place.paragraph)?.slice(place.start, place.end) ?? "";
  return words.length > LONGEST_WORDS ? "" : words;
}

const LONGEST_WORDS = 60;
