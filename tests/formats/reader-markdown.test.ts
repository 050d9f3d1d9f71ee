import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { visibleText } from "#src/formats/reader/visible.ts";
import { serializeReaderMarkdown } from "#src/formats/reader-markdown.ts";
import { oneLine } from "./arbitraries.ts";
import { COPY, copyOf, paragraph } from "./reader/a-copy.ts";
import { HOSTILE } from "./reader/hostile.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join("");

describe("a text as Markdown", () => {
  it("quotes the Dutch and puts the English under it", () => {
    expect(serializeReaderMarkdown(COPY)).toBe(`# De sluis

- Dutch
- Rights: CC-BY-4.0

# The lock

- English
- Source: [A paper](<https://example.org/a?b=1&c=2>)

- Version: 0a1b2c, 22 November 2026

---

> ## Water

*Not translated yet*

> Het *oude* water.

The *old* water.

> 3. Drie

Three
`);
  });

  it.each(HOSTILE)("has neither HTML, pictures, code nor links in it: %j", (text) => {
    const tree = fromMarkdown(serializeReaderMarkdown(copyOf(text))) as Node;
    const types = new Set(nodesOf(tree).map(({ type }) => type));
    for (const type of ["html", "image", "code", "inlineCode", "link", "linkReference", "definition"]) {
      expect(types).not.toContain(type);
    }
  });

  it("says exactly what the text says", () => {
    fc.assert(
      fc.property(fc.oneof(oneLine, fc.constantFrom(...HOSTILE)), (text) => {
        const written = visibleText(text).trim();
        fc.pre(written !== "" && !/[\u0085\u00a0\ufeff\ufffd\ud800-\udfff]/.test(written));
        const copy = { ...COPY, rows: [{ number: 1, nl: [], en: [paragraph(written)] }] };
        const tree = fromMarkdown(serializeReaderMarkdown(copy)) as Node;
        const last = tree.children?.at(-1);
        expect(last?.type).toBe("paragraph");
        expect(last && wordsOf(last)).toBe(written);
      }),
    );
  });
});
