import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SOURCE = "drie-maanden-druk";
/** The slug of the long text. */
export const LONG = "lang";

/**
 * Writes a text of that many rows into a content folder that holds the bundled one: its pairs over and over, under
 * new ids (`p1`, `p2`, …), terms, headings and beads included.
 */
export async function writeLongText(contentDir: string, rows: number): Promise<void> {
  for (const side of ["nl", "en"]) {
    const source = await readFile(join(contentDir, side, `${SOURCE}.md`), "utf8");
    const [front = "", ...blocks] = source.trimEnd().split(/\n\n(?=\{#)/);
    const long = Array.from({ length: rows }, (_, index) => {
      const block = blocks[index % blocks.length] ?? "";
      return block.replace(/^\{#p\d+/, `{#p${index + 1}`);
    });
    const title = side === "nl" ? "Een lange tekst" : "A long text";
    const named = front.replace(/^title: .*$/m, `title: ${title}`);
    await writeFile(join(contentDir, side, `${LONG}.md`), `${[named, ...long].join("\n\n")}\n`);
  }
}
