import { describe, expect, it } from "vitest";
import { serializeReaderHtml } from "#src/formats/reader-html.ts";
import { COPY, copyOf } from "./reader/a-copy.ts";
import { HOSTILE } from "./reader/hostile.ts";

/** The tags of a page, attributes and all, its style left out. */
const tagsOf = (html: string) => html.replace(/<style>[^<]*<\/style>/, "").match(/<[^>]*>/g) ?? [];

describe("a text as HTML", () => {
  it("puts Dutch beside English, each in its language", () => {
    const html = serializeReaderHtml(COPY);
    expect(html).toContain(
      '<section><div lang="nl"><p>Het <em>oude </em>water.</p></div><div class="hinge"><b>1</b></div><div lang="en"><p>The <em>old </em>water.</p></div></section>',
    );
    expect(html).toContain('<ol start="3"><li>Drie</li></ol>');
    expect(html).toContain('<p class="blank">Not translated yet</p>');
    expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
  });

  it("needs nothing from elsewhere and allows no script", () => {
    const html = serializeReaderHtml(COPY);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  it("has the same tags whatever the text says", () => {
    const plain = tagsOf(serializeReaderHtml(copyOf("gewoon")));
    for (const text of HOSTILE) expect(tagsOf(serializeReaderHtml(copyOf(text))), text).toEqual(plain);
  });

  it("links to the web and to mail only", () => {
    for (const href of [
      "javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "http://a b",
      'https://x"y',
    ]) {
      const rows = [{ nl: [], en: [{ kind: "paragraph" as const, runs: [{ text: "x", href }] }] }];
      const links = tagsOf(serializeReaderHtml({ ...COPY, rows })).filter((tag) => /^<a/.test(tag));
      expect(links.join(), href).not.toMatch(/javascript:|data:|"\/\/|a b|x"y/);
    }
  });
});
