import type { Span } from "../match.ts";
import type { Token } from "../sentence.ts";
import { gapBefore } from "../sentence.ts";
import type { ApartReading, ApartVerb, ApartWord } from "./apart-index.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  FINITE_AUXILIARIES,
  PREPOSITIONAL,
  PREPOSITIONS,
} from "./closed-classes.ts";

export interface ApartHit {
  readonly reading: ApartReading;
  readonly parts: readonly Span[];
}

/**
 * The verbs that stand apart in a sentence: each particle goes with the nearest verb that takes it, to its
 * right in the verb cluster (terug te trekken) or to its left in the clause (trok … terug). `particlesAt` are the
 * tokens that have particles.
 */
export function apartHits(
  sentence: string,
  tokens: readonly Token<ApartWord>[],
  particlesAt: readonly number[],
): readonly ApartHit[] {
  const hits: ApartHit[] = [];
  for (const from of particlesAt) {
    for (const { text, words } of tokens[from]?.word.particles ?? []) {
      const place = { sentence, tokens, from, to: from + words.length - 1, particle: text };
      if ((words.length === 1 || standsAt(tokens, from, words)) && hasTaker(place))
        hits.push(...hitsOf(place));
    }
  }
  return hits;
}

function standsAt(tokens: readonly Token<ApartWord>[], from: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[from + offset]?.word.key === word);
}

/** Whether any word near enough could be a verb that takes the particle: mostly none is. */
function hasTaker({ tokens, from, to, particle }: Place): boolean {
  const first = Math.max(0, from - 2 * LONGEST_CLAUSE);
  const last = Math.min(tokens.length - 1, to + LONGEST_CLUSTER);
  for (let at = first; at <= last; at += 1) {
    const verb = tokens[at]?.word.verb;
    if (verb && (verb.finite.has(particle) || verb.nonfinite.has(particle))) return true;
  }
  return false;
}

interface Place {
  readonly sentence: string;
  readonly tokens: readonly Token<ApartWord>[];
  /** The first and the last token of the particle. */
  readonly from: number;
  readonly to: number;
  readonly particle: string;
}

function hitsOf(place: Place): readonly ApartHit[] {
  const cluster = verbAfter(place);
  if (cluster !== undefined) return hitsAt(place, cluster, "nonfinite");
  if (PREPOSITIONAL.has(place.particle) && !endsItsPart(place)) return [];
  const finite = verbBefore(place);
  return finite === undefined ? [] : hitsAt(place, finite, "finite");
}

function hitsAt(
  { tokens, from, to, particle }: Place,
  verbAt: number,
  side: keyof ApartVerb,
): readonly ApartHit[] {
  const verb = tokens[verbAt];
  const first = tokens[from];
  const last = tokens[to];
  if (!verb || !first || !last) return [];
  const spans: Span[] = [
    { start: first.start, end: last.end },
    { start: verb.start, end: verb.end },
  ];
  const parts = spans.sort((left, right) => left.start - right.start);
  return (verb.word.verb?.[side].get(particle) ?? []).map((reading) => ({ reading, parts }));
}

const LONGEST_CLUSTER = 4;

/** The verb right after the particle, with te or auxiliaries between: "terug te trekken", "bekend had gemaakt". */
function verbAfter({ sentence, tokens, to, particle }: Place): number | undefined {
  for (let at = to + 1; at <= to + LONGEST_CLUSTER; at += 1) {
    const word = tokens[at]?.word;
    if (!word || gapBefore(sentence, tokens, at) !== "space") return undefined;
    const isNear = at > to + 1 || !PREPOSITIONAL.has(particle);
    if (isNear && word.verb?.nonfinite.has(particle)) return at;
    if (word.key !== "te" && !AUXILIARIES.has(word.key)) return undefined;
  }
  return undefined;
}

/** As many words are looked at, so that a text of particles alone takes no more than its length. */
const LONGEST_CLAUSE = 40;

/** The finite verb to the left in the same clause, past a relative clause that ends right before the particle. */
function verbBefore({ sentence, tokens, from, particle }: Place): number | undefined {
  if (/^(?:en|of|maar)$/.test(tokens[from - 1]?.word.key ?? "")) return undefined;
  const isAfterClause = gapBefore(sentence, tokens, from) === "comma";
  const start = isAfterClause ? clauseStart(sentence, tokens, from - 1) : from;
  let opening = start;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_CLAUSE); at -= 1) {
    if (closesAside(sentence, tokens, at + 1)) {
      at = asideStart(sentence, tokens, at);
      opening = at;
      continue;
    }
    if (isBoundary(sentence, tokens, at + 1) && at + 1 !== opening) return undefined;
    const word = tokens[at]?.word;
    if (word?.verb?.finite.has(particle) && tokens[at - 1]?.word.key !== "te") return at;
    if (word && FINITE_AUXILIARIES.has(word.key)) return undefined;
  }
  return undefined;
}

/** Whether a remark in brackets ends right before a token: "de stichting (STA) op". */
function closesAside(sentence: string, tokens: readonly Token<ApartWord>[], at: number): boolean {
  const left = tokens[at - 1];
  const right = tokens[at];
  if (!left || !right || sentence.charAt(left.end) !== ")") return false;
  return /^\)\s*,?\s*$/.test(sentence.slice(left.end, right.start));
}

/** The first token of a remark in brackets that ends with the token at `at`. */
function asideStart(sentence: string, tokens: readonly Token<ApartWord>[], at: number): number {
  let start = at;
  const opens = (token: number): boolean =>
    /\(\s*$/.test(sentence.slice(tokens[token - 1]?.end ?? 0, tokens[token]?.start));
  while (start > 0 && !opens(start)) start -= 1;
  return start;
}

/** The token that opens the clause in which `at` stands: the nearest after a comma that may open one, or 0. */
function clauseStart(sentence: string, tokens: readonly Token<ApartWord>[], at: number): number {
  let start = at;
  const first = Math.max(0, at - LONGEST_CLAUSE);
  while (start > first && !isBoundary(sentence, tokens, start)) start -= 1;
  return gapBefore(sentence, tokens, start) === "comma" ? start : 0;
}

/** Whether a clause ends before a token: at a full stop or its like, or a comma with a word that opens a clause. */
function isBoundary(sentence: string, tokens: readonly Token<ApartWord>[], at: number): boolean {
  const gap = gapBefore(sentence, tokens, at);
  if (gap !== "comma") return gap === "stop";
  const key = tokens[at]?.word.key ?? "";
  return OPENERS.has(key) && !(key === "maar" && tokens[at + 1]?.word.key === "ook");
}

const OPENERS = new Set([
  ...CONJUNCTIONS,
  "die",
  "en",
  "dus",
  "ik",
  "jij",
  "hij",
  "zij",
  "ze",
  "wij",
  "we",
  "men",
]);

/** Whether a particle that could be a preposition ends its part of the clause: no noun phrase follows it. */
function endsItsPart({ sentence, tokens, to }: Place): boolean {
  const next = tokens[to + 1]?.word.key;
  if (next === undefined || gapBefore(sentence, tokens, to + 1) !== "space") return true;
  if (next === "die") return PREPOSITIONS.has(tokens[to + 2]?.word.key ?? "");
  return PREPOSITIONS.has(next) || CONJUNCTIONS.has(next) || AUXILIARIES.has(next) || ADVERBS.has(next);
}
