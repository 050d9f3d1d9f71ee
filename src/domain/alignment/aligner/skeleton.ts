/**
 * How a word sounds, roughly, spelled the same from Dutch and from English: Loekasjenko and Lukashenko, Oekraïne and
 * Ukraine, democratie and democracy come out alike or nearly so. Takes and gives lower case without marks.
 */
export function skeletonOf(folded: string): string {
  let word = folded;
  for (const [spelling, sound] of SOUNDS) word = word.replace(spelling, sound);
  return word;
}

/** In this order: longer spellings first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:cratie|cracy)$/g, "krati"],
  [/(?:logie|logy)$/g, "logi"],
  [/tsj|tch|tsch/g, "ch"],
  [/sj|sch/g, "sh"],
  [/(?:isch|ische|ically|ical|ieke|iek|ics)$/g, "ik"],
  [/ish(?:e)?$/g, "ik"],
  [/(?:tieve|tief|tive)$/g, "tif"],
  [/(?:ties|tie|tions|tion)$/g, "tion"],
  [/(?:sies|sie|sions|sion)$/g, "sion"],
  [/(?:teiten|teit|ties|ty)$/g, "ti"],
  [/(?:eren|eerde|eert|eerd|ated|ates|ate)$/g, "e"],
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
  const edits = editDistance(a, b);
  return edits > most ? 0 : 1 - edits / Math.max(a.length, b.length);
}

const row = new Int32Array(64);

function editDistance(a: string, b: string): number {
  const [long, width] = [a.slice(0, 60), Math.min(60, b.length)];
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= long.length; i++) {
    let diagonal = i - 1;
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const above = row[j] as number;
      const change = long.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(diagonal + change, above + 1, (row[j - 1] as number) + 1);
      diagonal = above;
    }
  }
  return row[width] as number;
}
