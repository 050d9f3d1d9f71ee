import { expect, it } from "vitest";
import { serializeReaderText } from "#src/formats/reader-text.ts";
import { COPY, copyOf } from "./reader/a-copy.ts";
import { HOSTILE } from "./reader/hostile.ts";

it("gives each paragraph a line behind its language, row by row", () => {
  expect(serializeReaderText(COPY)).toBe(`NL  De sluis
    Rights: CC-BY-4.0

EN  The lock
    Source: A paper (https://example.org/a?b=1&c=2)

    Version: 0a1b2c, 22 November 2026

NL  Water
EN  [Not translated yet]

1
NL  Het oude water.
EN  The old water.

2
NL  3. Drie
EN  Three
`);
});

it("leaves the English out where there is none at all", () => {
  const { en: _, ...dutch } = COPY;
  expect(serializeReaderText(dutch)).not.toMatch(/^EN/m);
});

it.each(HOSTILE)("steers neither a terminal nor the order of letters: %j", (text) => {
  const out = serializeReaderText(copyOf(text));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  for (const line of out.split("\n")) expect(line).toMatch(/^(?:|\d+|NL {2}.*|EN {2}.*| {4}.*)$/u);
});
