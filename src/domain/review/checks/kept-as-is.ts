import type { Check, Spot } from "./check.ts";
import { type Block, sentencesOf } from "./pair.ts";

/**
 * What no translator changes: addresses, mail, handles and hashtags, names of letters and figures (MH17, F-16, krb5).
 */
export const keptAsIs: Check = {
  severity: "error",
  *find({ nl, en }) {
    if (nl.length === 0 || en.length === 0) return;
    const [dutch, english] = [fixedIn(nl), fixedIn(en)];
    const lost = [...dutch].filter(([key]) => !english.has(key)).map(([, spot]) => spot);
    const added = [...english].filter(([key]) => !dutch.has(key)).map(([, spot]) => spot);
    for (let at = 0; at < Math.max(lost.length, added.length); at += 1) yield { nl: lost[at], en: added[at] };
  },
};

const FIXED =
  /https?:\/\/[^\s<>"“”‘’]{1,500}|www\.[^\s<>"“”‘’]{1,500}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|(?<![\p{L}\p{N}&/])[#@]\p{L}[\p{L}\p{N}_]{1,60}|(?<![\p{L}\p{N}-])(?:\p{Lu}{1,4}-\d{1,4}|\p{L}{1,6}\d{1,4}\p{L}{0,6})(?![\p{L}\p{N}])/gu;

function fixedIn(blocks: readonly Block[]): ReadonlyMap<string, Spot> {
  return new Map(
    sentencesOf(blocks).flatMap((sentence) =>
      [...sentence.text.matchAll(FIXED)].map(({ 0: found, index }) => {
        const written = found.replace(/[.,;:!?)\]]+$/, "");
        const key = written.toLowerCase().replace(/-(?=\d)/, "");
        return [key, { sentence, start: index, end: index + written.length }] as const;
      }),
    ),
  );
}
