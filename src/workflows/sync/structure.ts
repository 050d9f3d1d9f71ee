import { shortHash } from "../../domain/text/hash.ts";
import type { FrontMatter, TranslatedParagraph } from "../../domain/text/model.ts";

/** A version without its wording: front matter, and the ids, kinds, rows and beads of its paragraphs. */
interface Structured {
  readonly front: FrontMatter;
  readonly paragraphs: readonly TranslatedParagraph[];
}

/** The hash of everything in a version's file that is not wording. */
export function structureHash({ front, paragraphs }: Structured): string {
  const facts = Object.entries(front).sort(([a], [b]) => (a < b ? -1 : 1));
  const frames = paragraphs.map(({ id, kind, level, ordinal, of, beads, source, words }) => [
    id,
    kind,
    level ?? null,
    ordinal ?? null,
    of ?? null,
    beads ?? null,
    source ?? null,
    words ?? null,
  ]);
  return shortHash(JSON.stringify([facts, frames]));
}
