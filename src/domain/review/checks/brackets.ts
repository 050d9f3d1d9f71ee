import type { Check, Spot } from "./check.ts";
import { type Block, sentencesOf } from "./pair.ts";
import { styleFor } from "./reading/style.ts";

const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** A bracket in the English that opens or closes nothing; silent where the Dutch has as many of them. */
export const brackets: Check = {
  severity: "error",
  *find({ text, nl, en }, { learned }) {
    const loose = looseIn(en, styleFor(text, learned.styles).point === "(a)");
    if (loose.length <= looseIn(nl).length) return;
    for (const spot of loose) yield { en: spot };
  },
};

function looseIn(blocks: readonly Block[], hasPairedPoints = false): Spot[] {
  const loose: Spot[] = [];
  const open: (Spot & { readonly mark: string })[] = [];
  for (const sentence of sentencesOf(blocks)) {
    for (const { 0: mark, index: start } of sentence.text.matchAll(/[()[\]{}]/g)) {
      const spot = { sentence, start, end: start + 1 };
      const partner = CLOSES[mark];
      if (partner === undefined) open.push({ ...spot, mark });
      else if (open.at(-1)?.mark === partner) open.pop();
      else if (!isNumbering(sentence.text, start, hasPairedPoints)) loose.push(spot);
    }
  }
  return [...loose, ...open];
}

/** a) and 1): the bracket of a list closes nothing; inside a sentence only where points are not written (a). */
function isNumbering(text: string, at: number, hasPairedPoints: boolean): boolean {
  const isPoint = /(?:^|\s)(?:\d{1,3}|\p{L})$/u.test(text.slice(Math.max(0, at - 4), at));
  return (isPoint && (at < LONGEST_POINT || !hasPairedPoints)) || isFace(text, at);
}

/** At the beginning of its sentence. */
const LONGEST_POINT = 4;

function isFace(text: string, at: number): boolean {
  return /^[:;]-?$/.test(text.slice(Math.max(0, at - 2), at));
}
