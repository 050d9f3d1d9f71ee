import type { Check } from "./check.ts";
import { matchesIn } from "./reading/matches.ts";

/** A hyphen or two in the place of a dash, or a dash that is not the library's. */
export const dashes: Check = {
  severity: "warning",
  *find({ en }, { learned }) {
    const usual = learned.style.dash;
    const right = usual ?? " – ";
    yield* matchesIn(en, /(?<=[^\s-]) ?--(?!-) ?(?=[^\s-])/g, () => right);
    yield* matchesIn(en, /(?<=[\p{L}\p{N}”’)]) –(?=\p{L})|(?<=\p{L})– (?=\p{L})/gu, () => right);
    if (usual === null) return;
    yield* matchesIn(en, /(?<=[\p{L}\p{N}”’),.]) - (?=[\p{L}\p{N}“‘(])/gu, () => right);
    if (usual === " – ") yield* matchesIn(en, / ?— ?(?=\S)/g, () => right);
    else yield* matchesIn(en, /(?<=\p{L}) – (?=\p{L})/gu, () => right);
  },
};
