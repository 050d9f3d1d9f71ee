import type { Check } from "./check.ts";
import { matchesIn } from "./reading/matches.ts";
import { styleFor } from "./reading/style.ts";

/** A hyphen or two in the place of a dash, or a dash that is not the library's. */
export const dashes: Check = {
  severity: "warning",
  *find({ text, en }, { learned }) {
    const { dash } = styleFor(text, learned.styles);
    // Who writes hyphens throughout has no dash that they could stand for.
    const usual = dash === " - " ? null : dash;
    const right = usual ?? " – ";
    yield* matchesIn(en, /(?<=[^\s-]) ?--(?!-) ?(?=[^\s-])/g, () => right);
    yield* matchesIn(en, /(?<=[\p{L}\p{N}”’)]) –(?=\p{L})|(?<=\p{L})– (?=\p{L})/gu, () => right);
    if (usual === null) return;
    yield* matchesIn(en, /(?<=[\p{L}\p{N}”’),.]) - (?=[\p{L}\p{N}“‘(])/gu, () => right);
    if (usual === " – ") yield* matchesIn(en, / ?— ?(?=\S)/g, () => right);
    else yield* matchesIn(en, /(?<=\p{L}) – (?=\p{L})/gu, () => right);
  },
};
