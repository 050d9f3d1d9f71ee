import { describe, expect, it } from "vitest";
import { parsePasted } from "#src/formats/pasted.ts";

const LONG =
  "Een alinea die lang genoeg is om er een te zijn, met een zin die doorloopt tot voorbij het midden.";
const shown = (...lines: string[]) =>
  parsePasted(lines.join("\n"), "nl").paragraphs.map(
    ({ kind, sentences }) => `${kind}: ${sentences.join(" / ")}`,
  );

describe("captions", () => {
  it("take the credit in the line below them", () => {
    expect(shown(LONG, "", "De pont in de mist", "© Getty", "", LONG)[1]).toBe(
      "caption: De pont in de mist © Getty",
    );
  });

  it("leave a credit alone that stands apart", () => {
    expect(shown(LONG, "", "De pont vaart.", "", "© Getty", "", LONG).slice(1, 3)).toEqual([
      "paragraph: De pont vaart.",
      "caption: © Getty",
    ]);
  });

  it("end in a sentence of their own, and the credit is one more", () => {
    expect(shown(LONG, "", "De pont. Hij vaart. Foto: ANP", "", LONG)[1]).toBe(
      "caption: De pont. / Hij vaart. / Foto: ANP",
    );
  });
});

describe("a caption that is marked as one", () => {
  it("needs no credit", () => {
    expect(shown(LONG, "", '{kind="caption"}', "De pont in de mist", "", LONG)[1]).toBe(
      "caption: De pont in de mist",
    );
  });

  it("is not what stands a line apart", () => {
    expect(shown(LONG, "", '{kind="caption"}', "", LONG)[2]).toBe(`paragraph: ${LONG}`);
  });
});

describe("a text written in Markdown", () => {
  it("has no headings but the marked ones", () => {
    expect(shown("# Titel", "", "## Kop", "", LONG, "", "Losse regel", "", LONG)[2]).toBe(
      "paragraph: Losse regel",
    );
  });

  it("takes a bold line for a heading", () => {
    expect(shown(LONG, "", "**Kop**", "", LONG)[1]).toBe("heading: Kop");
  });

  it("loses its marks, another text keeps its asterisks", () => {
    expect(
      shown("Titel", "", "## Kop", "", "Dat is *niet* zo, [zeker](https://a.b) \\*niet\\*.").at(-1),
    ).toBe("paragraph: Dat is niet zo, zeker *niet*.");
    expect(shown("Dat is *niet* zo, maar _wel_ waar.")).toEqual([
      "paragraph: Dat is *niet* zo, maar _wel_ waar.",
    ]);
  });

  it("has headings of two levels below its title", () => {
    const { title, paragraphs } = parsePasted(`# T\n\n### A\n\n${LONG}\n\n#### B\n\n${LONG}`, "nl");
    expect(title).toBe("T");
    expect(paragraphs.flatMap(({ level }) => level ?? [])).toEqual([2, 3]);
  });
});
