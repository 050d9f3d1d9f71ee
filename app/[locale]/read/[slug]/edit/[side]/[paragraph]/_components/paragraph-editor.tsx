"use client";

import { useEffect, useState } from "react";
import { Choice } from "../../../../../../../_components/form/choice.tsx";
import { Field } from "../../../../../../../_components/form/field.tsx";
import form from "../../../../../../../_components/form/form.module.css";
import { type FormWords, SendForm } from "../../../../../../../_components/form/send-form.tsx";
import styles from "./paragraph-editor.module.css";
import { Preview } from "./preview.tsx";

export interface EditorWords extends FormWords {
  readonly text: string;
  readonly textHint: string;
  readonly preview: string;
  readonly kind: string;
  readonly kinds: readonly { readonly value: string; readonly text: string }[];
  readonly level: string;
  readonly levels: readonly { readonly value: string; readonly text: string }[];
  readonly why: string;
  readonly whyHint: string;
  readonly save: string;
}

interface Edited {
  readonly slug: string;
  readonly side: string;
  readonly paragraph: string;
  readonly base: string | null;
  readonly text: string;
  readonly kind: string;
  readonly level: number;
}

/** One paragraph in a field, its sentences on lines of their own, with what readers will see below it. */
export function ParagraphEditor({
  edited,
  words,
  back,
}: {
  edited: Edited;
  words: EditorWords;
  back: string;
}) {
  const { slug, side, paragraph, base, kind, level } = edited;
  const [text, setText] = useState(edited.text);
  const language = side === "nl" ? "nl" : "en";
  useLeaveWarning(text !== edited.text);
  return (
    <SendForm
      to="/api/texts"
      fixed={{ do: "paragraph", slug, side, paragraph, base }}
      submit={words.save}
      words={words}
      then={() => {
        // What was typed is saved: leaving loses nothing now.
        setText(edited.text);
        setTimeout(() => location.assign(back));
      }}
    >
      <div className={styles.field}>
        <label htmlFor="edited-text">{words.text}</label>
        <p id="edited-hint" className={form.hint}>
          {words.textHint}
        </p>
        <textarea
          id="edited-text"
          name="text"
          lang={language}
          aria-describedby="edited-hint"
          rows={Math.min(24, Math.max(6, Math.ceil(text.length / 45)))}
          value={text}
          onChange={(event) => setText(event.target.value)}
          required
        />
      </div>
      <Preview text={text} before={edited.text} language={language} heading={words.preview} words={words} />
      <Choice label={words.kind} name="kind" options={words.kinds} chosen={kind} />
      <Choice label={words.level} name="level" options={words.levels} chosen={String(level)} />
      <Field label={words.why} hint={words.whyHint} name="why" />
    </SendForm>
  );
}

/** The browser asks before it lets go of what was typed and not saved. */
function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isChanged]);
}
