"use client";

import { Choice } from "../../../../../../../_components/form/choice.tsx";
import { Field } from "../../../../../../../_components/form/field.tsx";
import form from "../../../../../../../_components/form/form.module.css";
import type { FormWords } from "../../../../../../../_components/form/send-form.tsx";
import styles from "./paragraph-editor.module.css";
import { Preview } from "./preview.tsx";
import type { EditDraft, useDraft } from "./use-draft.ts";

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
  /** `{when}` is filled in by the browser. */
  readonly draft: string;
  readonly draftOld: string;
  readonly discard: string;
  readonly kept: string;
}

/** What a paragraph is when the page comes: what stands, or, of a new one, what it begins with. */
export interface Begun {
  readonly side: string;
  readonly base: string | null;
  readonly text: string;
  readonly kind: string;
  readonly level: number;
}

/** The wording in a field, its sentences on lines of their own, with what readers will see below it; kind, and why. */
export function ParagraphFields({
  begun,
  writing: { text, why, found, change, discard },
  words,
}: {
  readonly begun: Begun;
  readonly writing: ReturnType<typeof useDraft>;
  readonly words: EditorWords;
}) {
  const language = begun.side === "nl" ? "nl" : "en";
  return (
    <>
      {found === undefined ? null : (
        <DraftNotice draft={found} standing={begun} discard={discard} words={words} />
      )}
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
          onChange={(event) => change({ text: event.target.value })}
          required
        />
        {text === begun.text ? null : <p className={form.hint}>{words.kept}</p>}
      </div>
      <Preview text={text} before={begun.text} language={language} heading={words.preview} words={words} />
      <Choice label={words.kind} name="kind" options={words.kinds} chosen={begun.kind} />
      <div className={styles.level}>
        <Choice label={words.level} name="level" options={words.levels} chosen={String(begun.level)} />
      </div>
      <Field
        label={words.why}
        hint={words.whyHint}
        name="why"
        value={why}
        onChange={(event) => change({ why: event.target.value })}
      />
    </>
  );
}

/** The draft is in the field again; where the paragraph has changed since, what stands is shown beside it. */
function DraftNotice({
  draft,
  standing: { base, text, side },
  discard,
  words,
}: {
  readonly draft: EditDraft;
  readonly standing: Begun;
  readonly discard: () => void;
  readonly words: EditorWords;
}) {
  return (
    <div role="status" className={styles.draft}>
      <p>
        {words.draft.replace("{when}", new Date(draft.at).toLocaleString(document.documentElement.lang))}{" "}
        <button type="button" onClick={discard}>
          {words.discard}
        </button>
      </p>
      {draft.base === base ? null : (
        <>
          <p>{words.draftOld}</p>
          <blockquote lang={side === "nl" ? "nl" : "en"}>{text}</blockquote>
        </>
      )}
    </div>
  );
}
