import { InputError } from "../../domain/errors/error.ts";
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
  const order = new Map(dutch?.paragraphs.map(({ id }, index) => [id, index]));
  const own = order.get(paragraph.id);
  if (own === undefined) throw new InputError("paragraph-unknown", {}, { value: paragraph.id });
  const lastBefore = paragraphs.findLastIndex(({ id, of }) =>
    (of ?? [id]).some((rendered) => (order.get(rendered) ?? Number.POSITIVE_INFINITY) < own),
  );
  return { ...version, paragraphs: paragraphs.toSpliced(lastBefore + 1, 0, paragraph) };
}
