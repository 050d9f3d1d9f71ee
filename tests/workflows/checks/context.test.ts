import { expect, it } from "vitest";
import { checkContext } from "#src/workflows/checks/context.ts";
import type { IndexedText } from "#src/workflows/reading/indexed.ts";
import type { LibraryIndex } from "#src/workflows/reading/library-index.ts";

it("learns of a text anew only when that text is another", async () => {
  const looks: string[] = [];
  const textNamed = (slug: string) =>
    ({
      get rows() {
        looks.push(slug);
        return [];
      },
    }) as unknown as IndexedText;
  const library = (texts: ReadonlyMap<string, IndexedText>) =>
    ({ texts, glossary: { terms: new Map() } }) as unknown as LibraryIndex;
  const [one, other] = [textNamed("one"), textNamed("other")];

  await checkContext(
    library(
      new Map([
        ["one", one],
        ["other", other],
      ]),
    ),
  );
  expect(looks).toEqual(["one", "other"]);
  await checkContext(
    library(
      new Map([
        ["one", one],
        ["other", textNamed("other")],
      ]),
    ),
  );
  expect(looks).toEqual(["one", "other", "other"]);
});
