import type { Check, Spot } from "./check.ts";
import { type Block, type Mark, sentencesOf } from "./pair.ts";

/** Emphasis that the Dutch has and the English has not, or the other way round. */
export const emphasis: Check = {
  severity: "warning",
  *find({ nl, en }) {
    if (nl.length === 0 || en.length === 0) return;
    for (const kind of ["emphasis", "strong"] as const) {
      const [dutch, english] = [marked(nl, kind), marked(en, kind)];
      const shared = Math.min(dutch.length, english.length);
      for (const nlSpot of dutch.slice(shared)) yield { nl: nlSpot };
      for (const enSpot of english.slice(shared)) if (!isStressed(nl)) yield { en: enSpot };
    }
  },
};

/** Dutch can stress a word by accents alone: zíjn voorwaarden. */
function isStressed(blocks: readonly Block[]): boolean {
  return sentencesOf(blocks).some(({ words }) =>
    words.some(({ lower }) => lower !== "één" && /[áéíóú]/.test(lower)),
  );
}

function marked(blocks: readonly Block[], kind: Mark["kind"]): Spot[] {
  return sentencesOf(blocks).flatMap((sentence) =>
    sentence.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => ({ sentence, start, end })),
  );
}
