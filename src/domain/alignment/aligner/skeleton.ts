/**
 * How a word sounds, roughly, spelled the same from Dutch and from English: Loekasjenko and Lukashenko, Oekraïne and
 * Ukraine, democratie and democracy come out alike or nearly so. Takes and gives lower case without marks: one word,
 * or many, each on a line of its own, which is much faster.
 */
export function skeletonOf(folded: string): string {
  let words = folded;
  for (const [spelling, sound] of SOUNDS) words = words.replace(spelling, sound);
  return words;
}

/** In this order: longer spellings first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:cratie|cracy)$/gm, "krati"],
  [/(?:logie|logy)$/gm, "logi"],
  [/tsj|tch|tsch/g, "ch"],
  [/sj|sch/g, "sh"],
  [/(?:isch|ische|ically|ical|ieke|iek|ics)$/gm, "ik"],
  [/ish(?:e)?$/gm, "ik"],
  [/(?:tieve|tief|tive)$/gm, "tif"],
  [/(?:ties|tie|tions|tion)$/gm, "tion"],
  [/(?:sies|sie|sions|sion)$/gm, "sion"],
  [/(?:teiten|teit|ties|ty)$/gm, "ti"],
  [/(?:eren|eerde|eert|eerd|ated|ates|ate)$/gm, "e"],
  [/oe|ou|oo/g, "u"],
  [/dzj|dj/g, "j"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh/g, "ch"],
  [/qu|kw/g, "kv"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/ck|c(?!h)|q/g, "k"],
  [/ij|ie|ee|ey|y|j/g, "i"],
  [/eu/g, "u"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

/**
 * How alike two skeletons are, from 0 to 1: one minus the share of edits (Levenshtein 1966) in the longer.
 * Zero as soon as more than `most` edits are needed.
 */
export function likeness(a: string, b: string, most: number): number {
  if (a === b) return 1;
  if (Math.abs(a.length - b.length) > most) return 0;
  const edits = editDistance(a, b, most);
  return edits > most ? 0 : 1 - edits / Math.max(a.length, b.length);
}

/** No more letters are compared. */
const LONGEST = 60;
const row = new Int32Array(LONGEST + 1);

/** One above `most` stands for any number above it. */
function editDistance(a: string, b: string, most: number): number {
  const height = Math.min(LONGEST, a.length);
  const width = Math.min(LONGEST, b.length);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= height; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = i - 1;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const above = row[j] as number;
      let edits = letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      if (above + 1 < edits) edits = above + 1;
      if ((row[j - 1] as number) + 1 < edits) edits = (row[j - 1] as number) + 1;
      if (edits < least) least = edits;
      row[j] = edits;
      diagonal = above;
    }
    if (least > most) return most + 1;
  }
  return row[width] as number;
}
