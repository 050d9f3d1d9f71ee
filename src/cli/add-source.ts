import type { SourceOf } from "../workflows/source-of.ts";
import type { Session } from "./streams.ts";

/** Which translation has waited for an article, and what in the article is not as it was translated. */
export function sourceLines({ words: { t } }: Session, source: SourceOf): string[] {
  const { text, known, matching, differing, missing, unknown } = source;
  const list = (heading: string, those: SourceOf["differing"]) =>
    those.length === 0
      ? []
      : [`  ${heading}:`, ...those.map(({ id, opening }) => `    ${id}: ${cut(opening)}`)];
  return [
    t("command:add.sourceOf", { title: text.front.title, slug: text.slug }),
    `  ${t("command:add.matching", { matching, count: known })}`,
    ...list(t("command:add.differing"), differing),
    ...list(t("command:add.missing"), missing),
    ...list(t("command:add.unknown"), unknown),
    `  ${t("command:add.private")}`,
  ];
}

const LONGEST = 72;

function cut(opening: string): string {
  return opening.length > LONGEST ? `${opening.slice(0, LONGEST).trimEnd()}…` : opening;
}
