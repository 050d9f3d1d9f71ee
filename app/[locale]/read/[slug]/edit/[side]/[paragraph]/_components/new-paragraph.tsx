"use client";

import { Choice } from "../../../../../../../_components/form/choice.tsx";
import form from "../../../../../../../_components/form/form.module.css";
import { SendForm } from "../../../../../../../_components/form/send-form.tsx";
import { type EditorWords, ParagraphFields } from "./paragraph-fields.tsx";
import { useDraft } from "./use-draft.ts";

export interface NewWords extends EditorWords {
  readonly joins: string;
  readonly joinsHint: string;
  /** None: there is no Dutch to share. */
  readonly joinsOptions: readonly { readonly value: string; readonly text: string }[];
}

interface NewPlace {
  readonly slug: string;
  readonly side: string;
  readonly beside: string;
  readonly where: "before" | "after";
  readonly kind: string;
  readonly level: number;
}

/** A paragraph that comes in beside another. What is typed is kept in the browser, like an edit. */
export function NewParagraph({
  place: { kind, level, ...place },
  words,
  list,
}: {
  readonly place: NewPlace;
  readonly words: NewWords;
  /** The page of all paragraphs. */
  readonly list: string;
}) {
  const { slug, side, beside, where } = place;
  const begun = { side, base: null, text: "", kind, level };
  const writing = useDraft(`${slug}.${side}.${beside}.${where}`, begun);
  return (
    <SendForm
      to="/api/texts"
      fixed={{ do: "add-paragraph", ...place }}
      submit={words.save}
      words={words}
      then={({ paragraph }) => {
        writing.discard();
        location.assign(`${list}#${paragraph}`);
      }}
    >
      {words.joinsOptions.length === 0 ? null : (
        <div className={form.field}>
          <Choice label={words.joins} name="joins" options={words.joinsOptions} chosen="no" />
          <p className={form.hint}>{words.joinsHint}</p>
        </div>
      )}
      <ParagraphFields begun={begun} writing={writing} words={words} />
    </SendForm>
  );
}
