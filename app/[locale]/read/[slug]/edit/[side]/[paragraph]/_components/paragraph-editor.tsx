"use client";

import { SendForm } from "../../../../../../../_components/form/send-form.tsx";
import { type Begun, type EditorWords, ParagraphFields } from "./paragraph-fields.tsx";
import { useDraft } from "./use-draft.ts";

interface Edited extends Begun {
  readonly slug: string;
  readonly paragraph: string;
}

/** One paragraph that stands, or whose place is there: its wording and kind. */
export function ParagraphEditor({
  edited,
  words,
  back,
}: {
  edited: Edited;
  words: EditorWords;
  back: string;
}) {
  const { slug, side, paragraph, base } = edited;
  const writing = useDraft(`${slug}.${side}.${paragraph}`, edited);
  return (
    <SendForm
      to="/api/texts"
      fixed={{ do: "paragraph", slug, side, paragraph, base }}
      submit={words.save}
      words={words}
      then={() => {
        writing.discard();
        location.assign(back);
      }}
    >
      <ParagraphFields begun={edited} writing={writing} words={words} />
    </SendForm>
  );
}
