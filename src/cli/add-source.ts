import type { Paragraph } from "../domain/text/model.ts";
import { plainText } from "../formats/inline.ts";
import type { SourceOf } from "../workflows/source-of.ts";
import type { Session } from "./streams.ts";

/** Which translation has waited for an article, and what in the article is not as it was translated. */
export function sourceLines({ words: { t } }: Session, source: SourceOf): string[] {
  const { text, known, matching, differing, missing, unknown } = source;
  const list = (heading: string, paragraphs: readonly Paragraph[]) =>
    paragraphs.length === 0 ? [] : [`  ${heading}:`, ...paragraphs.map((each) => `    ${openingOf(each)}`)];
  return [
    t("command:add.sourceOf", { title: text.front.title, slug: text.slug }),
    `  ${t("command:add.matching", { matching, count: known })}`,
    ...list(t("command:add.differing"), differing),
    ...list(t("command:add.missing"), missing),
    ...list(t("command:add.unknown"), unknown),
    `  ${t("command:add.private")}`,
  ];
}

const OPENING = 72;

function openingOf({ id, sentences }: Paragraph): string {
  const text = plainText(sentences[0] ?? "");
  return `${id}: ${text.length > OPENING ? `${text.slice(0, OPENING).trimEnd()}…` : text}`;
}
