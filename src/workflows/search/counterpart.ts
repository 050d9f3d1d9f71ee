import type { Match, Span } from "../../domain/glossary/match.ts";
import { bindRenderings } from "../../domain/rendering/bind.ts";
import type { Glossary } from "../reading/glossary.ts";

interface Pair<T> {
  readonly nl: T;
  readonly en: T;
}

/**
 * The hits of a pair, and with each hit that is a term of the glossary the words that render it on the other side.
 * What no known form renders is left unmarked: a guess would look like knowledge.
 */
export function withCounterparts(
  pair: Pair<string>,
  hits: Pair<readonly Span[]>,
  glossary: Glossary,
): Pair<Span[]> {
  const found = { nl: [...hits.nl], en: [...hits.en] };
  if (pair.nl === "" || pair.en === "") return found;
  const { nl } = bindRenderings({
    bead: { nl: [pair.nl], en: [pair.en] },
    nlMatches: [glossary.dutch(pair.nl)],
    enMatches: [glossary.english(pair.en)],
    terms: glossary.terms,
  });
  for (const { match, en } of nl) {
    if (!en) continue;
    if (overlap(match, hits.nl)) found.en.push(...en.match.parts);
    else if (overlap(en.match, hits.en)) found.nl.push(...match.parts);
  }
  return { nl: merged(found.nl), en: merged(found.en) };
}

function overlap({ parts }: Match, spans: readonly Span[]): boolean {
  return parts.some((part) => spans.some(({ start, end }) => start < part.end && part.start < end));
}

function merged(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
