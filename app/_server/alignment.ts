import "server-only";
import { z } from "zod";
import { readAlignedTitle } from "#src/workflows/alignment/read-alignment.ts";
import { library } from "./store.ts";

const sentenceKey = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}:\d{1,8}-\d{1,8}$/);
const draftBead = z.strictObject({
  nl: z.array(sentenceKey).max(10_000),
  en: z.array(sentenceKey).max(10_000),
  sure: z.int().min(0).max(100),
  locked: z.boolean(),
});

/** A text is never so long that it has more. */
const MOST_BEADS = 100_000;

export const alignmentChange = z.strictObject({
  marks: z.array(z.string().max(64)).max(MOST_BEADS),
  beads: z.array(draftBead).max(MOST_BEADS),
});

export const beadsToRealign = z.strictObject({ beads: z.array(draftBead).min(1).max(MOST_BEADS) });

/** The Dutch title; `null` where there is no such text, or no English beside it. */
export async function loadAlignedTitle(slug: string): Promise<string | null> {
  return readAlignedTitle(await library(), slug);
}
