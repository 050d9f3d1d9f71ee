import { expect, it } from "vitest";
import { libraryIndex } from "#src/workflows/reading/library-index.ts";
import { scratchLibrary } from "../scratch-library.ts";

it("a long text is worked out for its pages in turns: others are answered meanwhile", async () => {
  const text = (title: string, day: (number: number) => string) => {
    const days = Array.from({ length: 6_000 }, (_, at) => `{#p${at + 1}}\n${day(at + 1)}`);
    return `---\ntitle: ${title}\n---\n\n${days.join("\n\n")}\n`;
  };
  const library = await scratchLibrary({
    "nl/logboek.md": text("Logboek", (day) => `Op dag ${day} voeren *alle* schepen uit. Niemand sliep.`),
    "en/logboek.md": text("Log", (day) => `On day ${day} *all* ships put to sea. Nobody slept.`),
  });
  await library.sync();
  const { store } = library;
  const begin = performance.now();
  let isDone = false;
  const index = libraryIndex(store).finally(() => {
    isDone = true;
  });
  let longest = 0;
  for (let last = begin; !isDone; last = performance.now()) {
    await new Promise((resolve) => setImmediate(resolve));
    await store.read((reader) => reader.slugs());
    longest = Math.max(longest, performance.now() - last);
  }
  expect((await index).texts.get("logboek")?.rows).toHaveLength(6_000);
  expect(longest).toBeLessThan((performance.now() - begin) / 3);
});
