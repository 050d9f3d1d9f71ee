import type { Match } from "../../domain/glossary/match.ts";
import type { InlineRun } from "../../formats/inline.ts";
import type { Occurrence, Run } from "../view.ts";

/** A match with what the page says of it. */
export interface MarkedMatch {
  readonly match: Match;
  readonly occurrence: Occurrence;
}

/**
 * Cuts a sentence wherever emphasis, a link or a term begins or ends, so that terms that overlap each other or
 * the edge of an emphasis stand as what they are.
 *
 * @param inline the sentence's runs of emphasis and links
 * @param matches the terms in its plain text, longest first
 */
export function cutRuns(inline: readonly InlineRun[], matches: readonly MarkedMatch[]): Run[] {
  const edges = new Set(
    matches.flatMap(({ match }) => match.parts.flatMap(({ start, end }) => [start, end])),
  );
  const runs: Run[] = [];
  let position = 0;
  for (const run of inline) {
    const end = position + run.text.length;
    const cuts = [
      position,
      ...[...edges].filter((edge) => edge > position && edge < end).sort(ascending),
      end,
    ];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? end;
      const occurrences = matches
        .filter(({ match }) => covers(match, from, to))
        .map(({ occurrence }) => occurrence);
      const text = run.text.slice(from - position, to - position);
      runs.push({ ...run, text, ...(occurrences.length > 0 ? { occurrences } : {}) });
    }
    position = end;
  }
  return runs;
}

function covers({ parts }: Match, from: number, to: number): boolean {
  return parts.some(({ start, end }) => start <= from && to <= end);
}

function ascending(a: number, b: number): number {
  return a - b;
}
