"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { formatHour, type Locale } from "#src/i18n/locale.ts";
import styles from "./add.module.css";
import { fieldKeeper } from "./field-keeper.ts";

/** What scripts add to a form of a draft: what is filled in is kept, also when the page is left by any link. */
export function KeepFields({
  form: id,
  api,
  locale,
  kept,
}: {
  readonly form: string;
  readonly api: string;
  readonly locale: Locale;
  /** `{time}` stands for when. */
  readonly kept: string;
}) {
  const [said, setSaid] = useState("");

  const start = useEffectEvent((form: HTMLFormElement, signal: AbortSignal) => {
    const tell = () => setSaid(kept.replace("{time}", formatHour(locale, new Date())));
    const keeper = fieldKeeper(form, api, tell);
    form.addEventListener("input", () => keeper.soon(), { signal });
    window.addEventListener("pagehide", () => keeper.now(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && keeper.now(), { signal });
    let goes = false;
    form.addEventListener(
      "submit",
      (event) => {
        if (goes || !keeper.isBusy) return keeper.stop();
        event.preventDefault();
        // What is just being kept comes first: the form knows then what is kept of it.
        void keeper.settled().then(() => {
          goes = true;
          form.requestSubmit(event.submitter);
        });
      },
      { signal },
    );
    signal.addEventListener("abort", () => keeper.stop());
  });

  useEffect(() => {
    const form = document.getElementById(id);
    const stop = new AbortController();
    if (form instanceof HTMLFormElement) start(form, stop.signal);
    return () => stop.abort();
  }, [id]);

  return (
    <p className={styles.said} role="status">
      {said}
    </p>
  );
}
