import "server-only";
import { z } from "zod";
import { PARAGRAPH_KINDS } from "#src/domain/text/model.ts";
import { editFront, setPublished } from "#src/workflows/editing/edit-front.ts";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { previewParagraph } from "#src/workflows/editing/read.ts";
import { renameText } from "#src/workflows/editing/rename.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { mutation } from "../mutation.ts";
import { people } from "../store.ts";

const why = z.string().max(2_000).optional();
const change = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("paragraph"),
    slug: z.string(),
    side: z.string(),
    paragraph: z.string(),
    base: z.string().nullable(),
    text: z.string(),
    kind: z.enum(PARAGRAPH_KINDS),
    level: z.enum(["2", "3"]).optional(),
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
      const { do: _, why: reason, level, ...edit } = body;
      const more = {
        ...(level === undefined ? {} : { level: level === "3" ? (3 as const) : (2 as const) }),
        ...(reason?.trim() ? { why: reason.trim() } : {}),
      };
      return { hash: await editParagraph(library, actor, { ...edit, ...more }) };
    }
    case "preview":
      return { sentences: previewParagraph(actor, body.text, body.before, body.language) };
    case "front": {
      const { do: _, why: reason, ...edit } = body;
      return editFront(library, actor, { ...edit, ...(reason?.trim() ? { why: reason.trim() } : {}) });
    }
    case "rename":
      return renameText(library, actor, body.slug, body.to.trim());
    case "publish":
      return setPublished(library, actor, body.slug, body.published);
    case "take-down":
      return takeDown(library, actor, body.slug, { repeated: body.repeated, why: body.why });
  }
});
