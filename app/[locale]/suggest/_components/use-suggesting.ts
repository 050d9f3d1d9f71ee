import { useEffect, useRef, useState } from "react";
import { sentencesIn } from "#src/domain/review/hunk.ts";
import type { EditedParagraph, SuggestingView } from "#src/workflows/view/review.ts";
import { type DraftParagraph, dropDraft, keepDraft, readDraft } from "./drafts.ts";

export interface Suggesting {
  /** What stands now, by paragraph. */
  readonly standing: Readonly<Record<string, EditedParagraph>>;
  readonly paragraphs: Readonly<Record<string, DraftParagraph>>;
  readonly why: string;
  readonly beads: string;
  /** When the draft that was found was last typed at; absent where the page began afresh. */
  readonly draftAt?: string;
}

/** What is being written on this page. Every change is kept in the browser until it is sent or thrown away. */
export function useSuggesting(view: SuggestingView) {
  const { slug } = view;
  const row = view.rows[0]?.place.id ?? "";
  const [state, setState] = useState<Suggesting>(() => afresh(view));
  const isTouched = useRef(false);

  useEffect(() => {
    const draft = readDraft(slug, row);
    if (draft === null) return;
    setState((now) => {
      const known = Object.entries(draft.paragraphs).filter(([id]) => now.paragraphs[id] !== undefined);
      if (known.length === 0) return now;
      const paragraphs = { ...now.paragraphs, ...Object.fromEntries(known) };
      return { ...now, paragraphs, why: draft.why, beads: draft.beads, draftAt: draft.at };
    });
  }, [slug, row]);

  useEffect(() => {
    if (!isTouched.current) return;
    const { paragraphs, why, beads } = state;
    // What was typed at rows that are not on this page now stays in the draft.
    const earlier = readDraft(slug, row)?.paragraphs ?? {};
    const at = new Date().toISOString();
    keepDraft(slug, row, { paragraphs: { ...earlier, ...paragraphs }, why, beads, at });
  }, [slug, row, state]);

  const change = (next: Partial<Suggesting>) => {
    isTouched.current = true;
    setState((now) => ({ ...now, ...next }));
  };
  const typed = (id: string, text: string) => {
    const own = state.paragraphs[id];
    if (own) change({ paragraphs: { ...state.paragraphs, [id]: { ...own, text } } });
  };
  const discard = () => {
    isTouched.current = false;
    dropDraft(slug, row);
    setState({ ...afresh(view), standing: state.standing });
  };
  return { state, change, typed, discard };
}

function afresh({ rows, own }: SuggestingView): Suggesting {
  const all = rows.flatMap(({ en }) => en);
  const mine = new Map(own?.changes.map((each) => [each.paragraph, each.sentences]));
  return {
    standing: Object.fromEntries(all.map((each) => [each.paragraph, each])),
    paragraphs: Object.fromEntries(
      all.map(({ paragraph, hash, sentences }) => [
        paragraph,
        { base: hash, from: sentences, text: (mine.get(paragraph) ?? sentences).join("\n") },
      ]),
    ),
    why: own?.why ?? "",
    beads: "",
  };
}

/** The paragraphs of the page as they would read, changed or not. */
export function readingOf({ paragraphs }: Suggesting) {
  return Object.entries(paragraphs).map(([paragraph, { text }]) => ({
    paragraph,
    sentences: sentencesIn(text),
  }));
}

/** What would be sent: the paragraphs that read otherwise than what they were begun from. */
export function changesOf({ paragraphs }: Suggesting) {
  return Object.entries(paragraphs).flatMap(([paragraph, { base, from, text }]) => {
    const sentences = sentencesIn(text);
    return sentences.join("\n") === from.join("\n") ? [] : [{ paragraph, base, sentences }];
  });
}
