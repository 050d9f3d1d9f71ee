"use client";

import { type FormEvent, useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import { type SendWords, send } from "../../../_components/form/send.ts";
import desk from "../../review/_components/desk.module.css";
import { Fault } from "../../review/_components/fault.tsx";
import styles from "./suggest.module.css";

interface Words extends SendWords {
  readonly where: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly shift: string;
  readonly nl: string;
  readonly en: string;
  readonly send: string;
  readonly sent: string;
  readonly open: string;
}

/** A note in both languages; what was filled in stays when it is refused. */
export function NoteForm({
  place,
  sentences,
  shifts,
  words,
  locale,
}: {
  readonly place: { readonly text: string; readonly row: string };
  readonly sentences: readonly { readonly side: string; readonly paragraph: string; readonly text: string }[];
  readonly shifts: readonly { readonly name: string; readonly text: string }[];
  readonly words: Words;
  readonly locale: Locale;
}) {
  const [fault, setFault] = useState("");
  const [sentId, setSentId] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setFault("");
    const fields = new FormData(event.currentTarget);
    const chosen = sentences[Number(fields.get("sentence"))];
    if (!chosen) return;
    const { side, paragraph, text } = chosen;
    const quote = String(fields.get("words")).trim() || text;
    const [shift, nl, en] = ["shift", "nl", "en"].map((name) => String(fields.get(name)));
    const body = { ...place, side, paragraph, quote, shift, nl, en };
    const sent = await send("/api/review/note", body, words);
    if (sent.ok) setSentId(String(sent.value.id));
    else setFault(sent.message);
  }

  if (sentId !== undefined) {
    return (
      <p role="status" className={styles.sent}>
        {words.sent} <a href={`/${locale}/review/${sentId}`}>{words.open}</a>
      </p>
    );
  }
  return (
    <form className={styles.note} onSubmit={submit}>
      <label>
        {words.where}
        <select name="sentence">
          {sentences.map(({ side, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences are chosen by their number
            <option key={index} value={index} lang={side === "nl" ? "nl" : "en"}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.words}
        <small>{words.wordsHint}</small>
        <input name="words" maxLength={300} />
      </label>
      <label>
        {words.shift}
        <select name="shift">
          {shifts.map(({ name, text }) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {(["nl", "en"] as const).map((lang) => (
        <label key={lang}>
          {words[lang]}
          <textarea name={lang} lang={lang} rows={3} maxLength={2_000} required />
        </label>
      ))}
      <Fault message={fault} locale={locale} />
      <div className={desk.buttons}>
        <button type="submit" className={desk.main}>
          {words.send}
        </button>
      </div>
    </form>
  );
}
