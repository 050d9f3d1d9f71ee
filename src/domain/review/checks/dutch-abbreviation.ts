import type { Check } from "./check.ts";
import { matchesIn } from "./reading/matches.ts";

/** Dutch abbreviations, with the English for those that have only one. */
const ENGLISH: Readonly<Record<string, string | undefined>> = {
  "d.w.z.": "i.e.",
  "dwz.": "i.e.",
  "bijv.": "e.g.",
  "bv.": "e.g.",
  "b.v.": "e.g.",
  "enz.": "etc.",
  "t/m": "to",
  "o.a.": undefined,
  "m.b.t.": undefined,
  "m.n.": undefined,
  "i.v.m.": undefined,
  "t.a.v.": undefined,
  "t.o.v.": undefined,
  "i.p.v.": undefined,
  "n.a.v.": undefined,
  "o.l.v.": undefined,
  "t.b.v.": undefined,
  "d.m.v.": undefined,
  "e.d.": undefined,
  "m.a.w.": undefined,
  "z.g.": undefined,
  "zgn.": undefined,
  "a.u.b.": undefined,
  "s.v.p.": undefined,
  "jl.": undefined,
  "blz.": undefined,
  "mevr.": undefined,
  "dhr.": undefined,
  "drs.": undefined,
  "mln.": undefined,
  "mld.": undefined,
};

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${Object.keys(ENGLISH)
    .map((each) => each.replaceAll(".", "\\.").replace(/\\\.$/, "\\.?"))
    .sort((one, other) => other.length - one.length)
    .join("|")})(?![\\p{L}\\p{N}.])`,
  "giu",
);
const WITHOUT_DOT: ReadonlySet<string> = new Set(["bv", "jl"]);

/** A Dutch abbreviation in the English: o.a., d.w.z., m.b.t. */
export const dutchAbbreviation: Check = {
  severity: "error",
  *find({ en }) {
    for (const found of matchesIn(en, WRITTEN, mend)) {
      const { sentence, start, end } = found.en ?? { sentence: undefined, start: 0, end: 0 };
      const written = sentence?.text.slice(start, end) ?? "";
      // BV is a kind of company, and a last dot may be the sentence’s.
      if (WITHOUT_DOT.has(written.toLowerCase()) || written === written.toUpperCase()) continue;
      yield found;
    }
  },
};

function mend([written]: RegExpExecArray): string | undefined {
  const lower = written.toLowerCase();
  return ENGLISH[lower] ?? ENGLISH[`${lower}.`];
}
