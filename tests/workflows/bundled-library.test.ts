import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseTerm, serializeTerm } from "#src/formats/glossary.ts";
import { parseHistory, serializeHistory } from "#src/formats/history.ts";
import { parseOriginalText, serializeOriginalText } from "#src/formats/original-text.ts";
import { parsePeople, serializePeople } from "#src/formats/people.ts";
import { parseTranslatedText, serializeTranslatedText } from "#src/formats/translated-text.ts";
import type { Store } from "#src/store/store.ts";
import { classify } from "#src/workflows/content-folder.ts";
import { readShelf, readText } from "#src/workflows/read.ts";
import type { RowView } from "#src/workflows/view.ts";
import { contentsOf, scratchCopy } from "./scratch-library.ts";

const CONTENT = join(import.meta.dirname, "../../content");

const paths = (await readdir(CONTENT, { recursive: true })).filter(
  (path) => classify(path) !== null && !path.startsWith("private/"),
);

/** What each kind of file becomes when it is read and written again. */
function rewritten(path: string, source: string): string {
  const file = classify(path);
  switch (file?.type) {
    case "version":
      return file.side === "nl"
        ? serializeOriginalText(parseOriginalText(source, path))
        : serializeTranslatedText(parseTranslatedText(source, path));
    case "term":
      return serializeTerm(parseTerm(source, path));
    case "history":
    case "glossary-history":
      return serializeHistory(parseHistory(source, path));
    case "people":
      return serializePeople(parsePeople(source, path));
    default:
      throw new Error(`${path} is no content file`);
  }
}

/** The rows of all parts of a text: a long one comes in several. */
async function rowsOf(store: Store, slug: string): Promise<RowView[]> {
  const first = await readText(store, slug);
  const others = Array.from({ length: (first?.parts ?? 1) - 1 }, (_, index) =>
    readText(store, slug, index + 2),
  );
  return [first, ...(await Promise.all(others))].flatMap((view) => view?.rows ?? []);
}

describe("the bundled library", () => {
  it("has files to test", () => {
    expect(paths.length).toBeGreaterThan(60);
  });

  it.each(paths)("%s is written as it is read", async (path) => {
    const source = await readFile(join(CONTENT, path), "utf8");
    expect(rewritten(path, source)).toBe(source);
  });

  it("syncs without error, warning or conflict, and adds nothing to its own files", async () => {
    const library = await scratchCopy(CONTENT);
    const before = await Promise.all(paths.map((path) => library.read(path)));
    const report = await library.sync();
    expect(report).toMatchObject({ errors: [], warnings: [], conflicts: [], revisions: 0, filesWritten: 0 });
    expect(await Promise.all(paths.map((path) => library.read(path)))).toEqual(before);
  });

  it("is the whole record: a database built from it equals one that took part in an edit and its undoing", async () => {
    const library = await scratchCopy(CONTENT);
    await library.sync();
    const [first = ""] = paths.filter((path) => path.startsWith("en/"));
    const original = await library.read(first);
    await library.edit(first, (source) => source.replace(/(\n\{#p1\}\n[^\n]+)\./, "$1!"));
    await library.sync();
    await library.edit(first, () => original);
    await library.sync();
    const rebuilt = await library.rebuild();
    await rebuilt.sync();
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
  });

  it("has every row of every text reviewed, aligned and confirmed, and every note in its place", async () => {
    const { store, sync } = await scratchCopy(CONTENT);
    await sync();
    const shelf = await readShelf(store);
    expect(shelf.length).toBeGreaterThan(0);
    for (const { slug } of shelf) {
      const rows = await rowsOf(store, slug);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ id, state, toConfirm }) => [id, state, toConfirm])).toEqual(
        rows.map(({ id }) => [id, "reviewed", false]),
      );
      expect(rows.flatMap(({ notes }) => notes).filter(({ orphaned }) => orphaned)).toEqual([]);
    }
  });

  it("finds every term of its glossary somewhere in its texts", async () => {
    const { store, sync } = await scratchCopy(CONTENT);
    await sync();
    const { readGlossary } = await import("#src/workflows/read.ts");
    const unused = (await readGlossary(store))
      .filter(({ places }) => places === 0)
      .map(({ term }) => term.id);
    expect(unused).toEqual([]);
  });

  it("says of the terms it is known for what stands for them", async () => {
    const { store, sync } = await scratchCopy(CONTENT);
    await sync();
    const view = await readText(store, "drie-maanden-druk");
    const occurrences = (view?.rows ?? [])
      .flatMap(({ nl }) => nl)
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ runs }) => runs)
      .flatMap((run) => run.occurrences ?? []);
    const said = (term: string) =>
      new Set(
        occurrences.filter((each) => each.term === term).map(({ surface, here }) => `${surface}: ${here}`),
      );
    expect(said("minsk-akkoorden")).toContain("Minsk-akkoorden: Minsk agreements");
    expect(said("minsk-akkoorden")).toContain("die akkoorden: those agreements");
    expect(said("levada")).toContain("Levada-onderzoeker: Levada");
    expect(said("intrekken")).toContain("trok … in: took those words back");
  });
});
