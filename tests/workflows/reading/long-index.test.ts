import { expect, it } from "vitest";
import { readShelf, readText } from "#src/workflows/read.ts";
import { libraryIndex } from "#src/workflows/reading/library-index.ts";
import { provisionalAnswers } from "#src/workflows/reading/provisional.ts";
import { scratchLibrary } from "../scratch-library.ts";

const text = (title: string, day: (number: number) => string) => {
  const days = Array.from({ length: 6_000 }, (_, at) => `{#p${at + 1}}\n${day(at + 1)}`);
  return `---\ntitle: ${title}\n---\n\n${days.join("\n\n")}\n`;
};
const LONG = {
  "nl/logboek.md": text("Logboek", (day) => `Op dag ${day} voeren *alle* schepen uit. Niemand sliep.`),
  "en/logboek.md": text("Log", (day) => `On day ${day} *all* ships put to sea. Nobody slept.`),
};
const SHORT = "---\ntitle: Kort\n---\n\n{#p1}\nEen walvis zwom langs.\n";

it("whoever reads something else does not wait while a long text is worked out, and sees what is new in it", async () => {
  const library = await scratchLibrary({ "nl/kort.md": SHORT });
  await library.sync();
  const { store } = library;
  await libraryIndex(store);
  for (const [path, source] of Object.entries(LONG)) await library.edit(path, () => source);
  await library.edit("nl/kort.md", (source) => source.replace("walvis", "bruinvis"));
  await library.sync();
  const whole = libraryIndex(store).then(() => "all");
  const given = provisionalAnswers();
  const read = readText(store, "kort").then((view) => JSON.stringify(view?.rows).includes("bruinvis"));
  expect(await Promise.race([read, whole])).toBe(true);
  expect((await readShelf(store)).map(({ slug }) => slug)).toEqual(["kort"]);
  expect(provisionalAnswers()).toBe(given + 2);
  expect((await readText(store, "logboek"))?.words).toBeGreaterThan(6_000);
  expect((await readShelf(store)).map(({ slug }) => slug)).toEqual(["kort", "logboek"]);
  expect(provisionalAnswers()).toBe(given + 2);
});

it("whoever asks for everything gets it, however often it changes while a long text is worked out", async () => {
  const library = await scratchLibrary({ ...LONG, "nl/kort.md": SHORT });
  await library.sync();
  const { store } = library;
  const asked = [libraryIndex(store)];
  for (const animal of ["zeehond", "bruinvis"]) {
    await library.edit("nl/kort.md", (source) => source.replace(/Een \w+/, `Een ${animal}`));
    await library.sync();
    asked.push(libraryIndex(store));
  }
  for (const index of await Promise.all(asked)) expect([...index.texts.keys()]).toEqual(["kort", "logboek"]);
  const last = await libraryIndex(store);
  expect(JSON.stringify(last.texts.get("kort")?.rows)).toContain("bruinvis");
  expect(last.texts.get("logboek")?.rows).toHaveLength(6_000);
});

it("a long text is worked out for its pages in turns: others are answered meanwhile", async () => {
  const library = await scratchLibrary(LONG);
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
