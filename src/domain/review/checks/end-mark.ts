import type { Check, Found } from "./check.ts";
import type { Group, Sentence } from "./pair.ts";

/**
 * What a sentence ends with, closing quotation marks and brackets aside, is not what the Dutch ends with; or the Dutch
 * quotes a question, and the English asks none.
 */
export const endMark: Check = {
  severity: "warning",
  *find({ groups }) {
    for (const group of groups) {
      const found = endOf(group);
      if (found) yield found;
    }
  },
};

function endOf({ nl, en }: Group): Found | null {
  const [dutch, english] = [nl.at(-1), en.at(-1)];
  if (!dutch || !english) return null;
  const [left, right] = [markOf(dutch), markOf(english)];
  if (left.kind === right.kind) return questions(en) ? null : quotedQuestion(nl);
  // Where sentences were joined or cut, a question may stand inside.
  const isQuestion = left.kind === "?" || right.kind === "?";
  if (isQuestion && questions(nl) && questions(en)) return null;
  if (!isQuestion && left.kind !== "" && right.kind !== "") return null;
  if ([dutch, english].some(({ text }) => /[;,][”’"')]*$/.test(text))) return null;
  const needsDot = right.kind === "" && left.kind === ".";
  return {
    nl: { sentence: dutch, start: left.start, end: left.end },
    en: { sentence: english, start: right.start, end: right.end },
    ...(needsDot ? { replacement: `${english.text.slice(right.start, right.end)}.` } : {}),
  };
}

function questions(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => text.includes("?"));
}

function quotedQuestion(sentences: readonly Sentence[]): Found | null {
  for (const sentence of sentences) {
    const start = sentence.text.search(/\?["'’”»]/);
    if (start >= 0) return { nl: { sentence, start, end: start + 1 } };
  }
  return null;
}

/** The closing mark, or, where there is none, the last word. */
function markOf({ text, words }: Sentence) {
  const match = /([.?!…:]*)["'’”»)\]\s]*$/.exec(text.slice(-12));
  const marks = match?.[1] ?? "";
  if (marks === "") {
    const last = words.at(-1);
    return { kind: "", start: last?.start ?? 0, end: last?.end ?? text.length };
  }
  const start = Math.max(0, text.length - 12) + (match?.index ?? 0);
  const kind = /\?/.test(marks) ? "?" : (marks.at(-1) ?? "");
  return { kind, start, end: start + marks.length };
}
