import type { Span } from "../glossary/match.ts";
import type { Language } from "../text/model.ts";
import type { SearchPlan, Sequence } from "./plan.ts";
import { searchStem } from "./stem.ts";
import { type SearchToken, searchTokens } from "./tokens.ts";

/** Where the words that a plan looks for stand in a text of that language: in order, without overlap. */
export function markHits(text: string, language: Language, plan: SearchPlan): Span[] {
  const sequences = plan.flatMap((clause) => clause[language]);
  const tokens = searchTokens(text);
  const single = new Set(sequences.filter(isSingle).map(({ by, keys: [key] }) => `${by} ${key}`));
  const others = sequences.filter((sequence) => !isSingle(sequence));
  const hit = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (single.has(`word ${token.word}`) || single.has(`stem ${searchStem(token.word, language)}`))
      hit.add(at);
    for (const sequence of others) {
      if (!standsAt(sequence, tokens, at, language)) continue;
      for (let next = at; next < at + sequence.keys.length; next += 1) hit.add(next);
    }
  }
  return joined(
    [...hit].sort((a, b) => a - b).flatMap((at) => tokens[at] ?? []),
    text,
  );
}

function isSingle({ by, keys }: Sequence): boolean {
  return keys.length === 1 && by !== "beginning";
}

function standsAt({ by, keys }: Sequence, tokens: readonly SearchToken[], at: number, language: Language) {
  return keys.every((key, offset) => {
    const word = tokens[at + offset]?.word;
    if (word === undefined) return false;
    if (by === "beginning") return word.startsWith(key);
    return key === (by === "word" ? word : searchStem(word, language));
  });
}

/** The parts of a word with a hyphen are one mark. */
function joined(tokens: readonly SearchToken[], text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of tokens) {
    const last = spans.at(-1);
    if (last && start - last.end === 1 && text.charAt(last.end) !== " ") last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
