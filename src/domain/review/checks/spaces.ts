import type { Check } from "./check.ts";
import { matchesIn } from "./reading/matches.ts";

/** Doubled spaces, a space before a mark, none after one. */
export const spaces: Check = {
  severity: "warning",
  *find({ en }) {
    yield* matchesIn(en, /[ \u00a0\u2009\u202f]{2,}/g, () => " ");
    yield* matchesIn(
      en,
      /(?<![ \u00a0\u2009\u202f])[ \u00a0\u2009\u202f]+(?=[,;:?!](?:\s|$)|\.(?![\d.]|[a-z]{2,4}\b)|[)\]’”](?:[\s,.;:]|$))/g,
      () => "",
    );
    yield* matchesIn(en, /[([‘“] {1,9}(?=\p{L})/gu, ([found]) => found.trim());
    yield* matchesIn(en, /(?<=\p{L}\p{Ll}+)[,;](?=\p{L})/gu, ([found]) => `${found} `);
    yield* matchesIn(en, /(?<=\p{L}\p{Ll})[:?!](?=\p{Lu}\p{Ll})/gu, ([found]) => `${found} `);
    yield* matchesIn(en, /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, ([found]) => `${found} `);
  },
};
