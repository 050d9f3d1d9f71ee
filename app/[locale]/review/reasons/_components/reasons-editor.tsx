"use client";

import { useState } from "react";
import { type FormWords, SendForm } from "../../../../_components/form/send-form.tsx";
import styles from "./reasons.module.css";

interface Reason {
  readonly nl: string;
  readonly en: string;
}

const LANGUAGES = ["nl", "en"] as const;

interface Words extends FormWords {
  readonly nl: string;
  readonly en: string;
  readonly add: string;
  /** `{number}` is filled in by the browser. */
  readonly remove: string;
  readonly save: string;
}

/** Every reason in two fields, one for each language; what was filled in stays when it is refused. */
export function ReasonsEditor({
  base,
  reasons,
  words,
  here,
}: {
  readonly base: string | null;
  readonly reasons: readonly Reason[];
  readonly words: Words;
  readonly here: string;
}) {
  const [rows, setRows] = useState(() => reasons.map((reason, key) => ({ key, ...reason })));
  const change = (key: number, next: Partial<Reason>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...next } : row)));
  const shape = () => ({ base, reasons: rows.map(({ nl, en }) => ({ nl, en })) });
  return (
    <SendForm to="/api/review/reasons" shape={shape} submit={words.save} words={words} then={{ go: here }}>
      <ol className={styles.list}>
        {rows.map(({ key, ...reason }, index) => (
          <li key={key} className={styles.reason}>
            {LANGUAGES.map((language) => (
              <label key={language}>
                {words[language]}
                <input
                  lang={language}
                  value={reason[language]}
                  maxLength={300}
                  required
                  onChange={(event) => change(key, { [language]: event.target.value })}
                />
              </label>
            ))}
            <button
              type="button"
              aria-label={words.remove.replace("{number}", String(index + 1))}
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={styles.add}
        onClick={() =>
          setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, nl: "", en: "" }])
        }
      >
        {words.add}
      </button>
    </SendForm>
  );
}
