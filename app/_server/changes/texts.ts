import "server-only";
import { z } from "zod";
import { PARAGRAPH_KINDS } from "#src/domain/text/model.ts";
import { addParagraph } from "#src/workflows/editing/add-paragraph.ts";
import { editFront, setPublished } from "#src/workflows/editing/edit-front.ts";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { previewParagraph } from "#src/workflows/editing/read-paragraph.ts";
import { removeParagraph } from "#src/workflows/editing/remove-paragraph.ts";
import { renameText } from "#src/workflows/editing/rename.ts";
import { restoreParagraph } from "#src/workflows/editing/restore-paragraph.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { mutation } from "../mutation.ts";
import { people } from "../store.ts";

const why = z.string().max(2_000).optional();
const level = z
  .enum(["2", "3"])
  .transform((value) => (value === "3" ? 3 : 2))
  .optional();
const change = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("paragraph"),
    slug: z.string(),
    side: z.string(),
    paragraph: z.string(),
    base: z.string().nullable(),
    text: z.string(),
    kind: z.enum(PARAGRAPH_KINDS),
    level,
    why,
  }),
  z.strictObject({
    do: z.literal("add-paragraph"),
    slug: z.string(),
    side: z.string(),
    beside: z.string(),
    where: z.enum(["before", "after"]),
    text: z.string(),
    kind: z.enum(PARAGRAPH_KINDS),
    level,
    joins: z.enum(["yes", "no"]).optional(),
    why,
  }),
  z.strictObject({
    do: z.literal("remove-paragraph"),
    slug: z.string(),
    side: z.string(),
    paragraph: z.string(),
    mark: z.string(),
    withCounterparts: z.boolean().default(false),
    why: z.string().max(2_000),
  }),
  z.strictObject({
    do: z.literal("restore-paragraph"),
    slug: z.string(),
    side: z.string(),
    paragraph: z.string(),
    why,
  }),
  z.strictObject({
    do: z.literal("preview"),
    text: z.string(),
    before: z.string(),
    language: z.enum(["nl", "en"]),
  }),
  z.strictObject({
    do: z.literal("front"),
    slug: z.string(),
    side: z.string(),
    base: z.string(),
    front: z.record(z.string(), z.string()),
    why,
  }),
  z.strictObject({ do: z.literal("rename"), slug: z.string(), to: z.string() }),
  z.strictObject({ do: z.literal("publish"), slug: z.string(), published: z.boolean() }),
  z.strictObject({ do: z.literal("take-down"), slug: z.string(), why, repeated: z.string() }),
]);

/** What editors change about texts. */
export const changeText = mutation(change, async ({ actor, body }) => {
  const library = await people();
  switch (body.do) {
    case "paragraph": {
      const { do: _, ...edit } = body;
      return { hash: await editParagraph(library, actor, present(edit)) };
    }
    case "add-paragraph": {
      const { do: _, joins, ...added } = body;
      return { paragraph: await addParagraph(library, actor, { ...present(added), joins: joins === "yes" }) };
    }
    case "remove-paragraph": {
      const { do: _, ...removal } = body;
      return removeParagraph(library, actor, removal);
    }
    case "restore-paragraph": {
      const { do: _, ...restoration } = body;
      return restoreParagraph(library, actor, present(restoration));
    }
    case "preview":
      return { sentences: previewParagraph(actor, body.text, body.before, body.language) };
    case "front": {
      const { do: _, ...edit } = body;
      return editFront(library, actor, present(edit));
    }
    case "rename":
      return renameText(library, actor, body.slug, body.to.trim());
    case "publish":
      return setPublished(library, actor, body.slug, body.published);
    case "take-down":
      return takeDown(library, actor, body.slug, { repeated: body.repeated, why: body.why });
  }
});

/** Without a reason where none was given, and without what was left open. */
function present<Asked extends { readonly why?: string | undefined; readonly level?: 2 | 3 | undefined }>({
  why: reason,
  level: asked,
  ...rest
}: Asked) {
  return {
    ...rest,
    ...(asked === undefined ? {} : { level: asked }),
    ...(reason?.trim() ? { why: reason.trim() } : {}),
  };
}
