import { expect, it, onTestFinished } from "vitest";
import type { Actor } from "#src/accounts/permissions.ts";
import { openStore } from "#src/store/open.ts";
import { addParagraph } from "#src/workflows/editing/add-paragraph.ts";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { readParagraphToEdit } from "#src/workflows/editing/read-paragraph.ts";
import { removeParagraph } from "#src/workflows/editing/remove-paragraph.ts";
import { restoreParagraph } from "#src/workflows/editing/restore-paragraph.ts";
import { sync } from "#src/workflows/sync.ts";
import { freshSchema } from "../../store/postgres-schema.ts";
import { synced } from "../bridge-library.ts";

const EDITOR: Actor = { id: "c1", name: "Anna", role: "editor" };

it("several editors of one text at once each find their change in it, on PostgreSQL", async () => {
  const { databaseUrl, drop } = await freshSchema();
  onTestFinished(drop);
  const { content, clock, dataDir } = await synced();
  const store = await openStore({ dataDir, databaseUrl }, () => clock.newId());
  onTestFinished(() => store.close());
  const library = { store, content, clock };
  await sync(library);
  const slug = "brug";
  const place = { slug, side: "en", paragraph: "p3" };
  const seen = await readParagraphToEdit(library, EDITOR, place);
  const edit = { text: "The water comes up.", kind: "paragraph" } as const;
  const added = ["One.", "Two.", "Three."].map((text) =>
    addParagraph(library, EDITOR, {
      ...{ slug, side: "en", beside: "p1", where: "after", kind: "paragraph", text },
    }),
  );
  const [, ...ids] = await Promise.all([
    editParagraph(library, EDITOR, { ...place, ...edit, base: seen?.base ?? null }),
    ...added,
  ]);
  expect(new Set(ids).size).toBe(3);
  const wordings = async () => {
    const version = await store.read((reader) => reader.version(slug, "en"));
    return version?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
  };
  const all = ["The water comes up.", "One.", "Two.", "Three."];
  expect(await wordings()).toEqual(expect.arrayContaining(all));

  const [first = ""] = ids;
  const own = { slug, side: "en", paragraph: first };
  const mark = (await readParagraphToEdit(library, EDITOR, own))?.removal?.mark ?? "";
  await removeParagraph(library, EDITOR, { ...own, mark, withCounterparts: false, why: "Twice." });
  // The file still has what was not exported: a sync takes nothing back in.
  await sync(library);
  expect((await wordings()).length).toBe(5);
  await restoreParagraph(library, EDITOR, own);
  expect(await wordings()).toEqual(expect.arrayContaining(all));
});
