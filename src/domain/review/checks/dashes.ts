import type { Check, Found } from "./check.ts";
import type { Block } from "./pair.ts";
import { matchesIn } from "./reading/matches.ts";
import { textOf } from "./reading/paragraphs.ts";
import { styleFor } from "./reading/style.ts";

/** A hyphen or two in the place of a dash, or a dash that is not the library's. */
export const dashes: Check = {
  severity: "warning",
  *find({ text, nl, en }, { learned }) {
    const { dash } = styleFor(text, learned.styles);
    // Who writes hyphens throughout has no dash that they could stand for.
    const usual = dash === " - " ? null : dash;
    const right = usual ?? " – ";
    for (const found of matchesIn(en, /(?<=[^\s-]) ?--(?!-) ?(?=[^\s-])/g, () => right))
      if (!isOption(found, nl)) yield found;
    yield* matchesIn(en, /(?<=[\p{L}\p{N}”’)]) –(?=\p{L})|(?<=\p{L})– (?=\p{L})/gu, () => right);
    if (usual === null) return;
    yield* matchesIn(en, /(?<=[\p{L}\p{N}”’),.]) - (?=[\p{L}\p{N}“‘(])/gu, () => right);
    if (usual === " – ") yield* matchesIn(en, / ?— ?(?=\S)/g, () => right);
    else yield* matchesIn(en, /(?<=\p{L}) – (?=\p{L})/gu, () => right);
  },
};

/** An option of a command, which the Dutch has just so: --help. */
function isOption({ en }: Found, nl: readonly Block[]): boolean {
  const option = en && /^ (--[a-z][\w-]{0,40})/.exec(en.sentence.text.slice(en.start, en.start + 50))?.[1];
  return option !== undefined && nl.some((block) => textOf(block).includes(option));
}
