import { keyedParagraphs } from "../../domain/text/detached.ts";
import { plainText } from "../../formats/inline.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { WaitingView } from "../view.ts";
import { minutesOf } from "./counts.ts";

/** The translations that wait for their source, by title. */
export function waitingViews(waiting: ReadonlyMap<string, StoredVersion>): WaitingView[] {
  return [...waiting.values()].map(waitingView).sort((a, b) => a.en.title.localeCompare(b.en.title, "en"));
}

export function waitingView({ text, front, paragraphs }: StoredVersion): WaitingView {
  const keyed = keyedParagraphs(paragraphs);
  const runs = keyed.flatMap((paragraph) => paragraph.words).reduce((sum, count) => sum + count, 0);
  const words = Math.round(runs / 10) * 10;
  const first = paragraphs.find(({ kind }) => kind === "paragraph");
  return {
    slug: text,
    en: front,
    words,
    minutes: minutesOf(words),
    paragraphs: keyed.length,
    headings: paragraphs.flatMap(({ kind, sentences }) =>
      kind === "heading" ? sentences.map(plainText).join(" ") : [],
    ),
    opening: plainText(first?.sentences[0] ?? ""),
  };
}
