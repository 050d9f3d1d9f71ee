import type { Side } from "../../domain/review/event.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";

/** A paragraph by its place: the version it is in, and its id. */
export interface ParagraphPlace {
  readonly side: Side;
  readonly paragraph: string;
}

export function paragraphAt(
  versions: readonly StoredVersion[],
  { side, paragraph }: ParagraphPlace,
): StoredParagraph | undefined {
  return versions.find((version) => version.side === side)?.paragraphs.find(({ id }) => id === paragraph);
}
