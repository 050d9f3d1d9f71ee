import { InputError } from "../../domain/errors/error.ts";
import type { Paragraph } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";

/**
 * The version with that paragraph in place of its earlier wording. A new English one goes beside the Dutch one of the
 * same id: after the last English paragraph that renders something before it.
 * @throws InputError `paragraph-unknown` where there is no Dutch paragraph of that id either
 */
export async function withParagraph(
  writer: Writer,
  version: StoredVersion,
  paragraph: StoredParagraph,
): Promise<StoredVersion> {
  const { paragraphs } = version;
  if (paragraphs.some(({ id }) => id === paragraph.id)) {
    const next = paragraphs.map((each) => (each.id === paragraph.id ? paragraph : each));
    return { ...version, paragraphs: next };
  }
  const dutch = version.side === "nl" ? undefined : await writer.version(version.text, "nl");
  if (!dutch?.paragraphs.some(({ id }) => id === paragraph.id))
    throw new InputError("paragraph-unknown", {}, { value: paragraph.id });
  return { ...version, paragraphs: insertBeside(dutch.paragraphs, paragraphs, paragraph) };
}

/** The English with a paragraph that renders the Dutch one of its id, after the last that renders something before. */
export function insertBeside(
  dutch: readonly Paragraph[],
  english: readonly StoredParagraph[],
  paragraph: StoredParagraph,
): readonly StoredParagraph[] {
  const order = new Map(dutch.map(({ id }, index) => [id, index]));
  const own = order.get(paragraph.id) ?? dutch.length;
  const lastBefore = english.findLastIndex(({ id, of }) =>
    (of ?? [id]).some((rendered) => (order.get(rendered) ?? Number.POSITIVE_INFINITY) < own),
  );
  return english.toSpliced(lastBefore + 1, 0, paragraph);
}
