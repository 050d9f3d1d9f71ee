"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { formatHour, type Locale } from "#src/i18n/locale.ts";
import styles from "./add.module.css";
import { putFile } from "./put-file.ts";
import { textKeeper } from "./text-keeper.ts";

interface Words {
  readonly kept: string;
  readonly tooLarge: string;
  readonly tooMany: string;
  readonly reading: string;
}

const MOST_SENT = 100 * 2 ** 20;

/** What scripts add to the form: files may be dropped, what is typed is kept, what is too large is refused at once. */
export function BringHelp({
  form: id,
  locale,
  words,
}: {
  readonly form: string;
  readonly locale: Locale;
  readonly words: Words;
}) {
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");

  const drop = useEffectEvent((event: DragEvent) => {
    const panel = (event.target as Element).closest<HTMLElement>("[data-side]");
    const form = panel?.closest("form");
    if (!panel || !form || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    for (const each of form.querySelectorAll("[data-over]")) each.removeAttribute("data-over");
    const inputs = [...form.querySelectorAll<HTMLInputElement>("input[type=file]")];
    const own = inputs.findIndex((input) => panel.contains(input));
    const [first, second, ...rest] = event.dataTransfer.files;
    for (const [index, file] of [first, second].entries())
      if (file) putFile(inputs[(own + index) % inputs.length], file);
    setSaid(
      rest.length === 0 ? "" : words.tooMany.replace("{files}", rest.map(({ name }) => name).join(", ")),
    );
  });

  const start = useEffectEvent((form: HTMLFormElement, signal: AbortSignal) => {
    const tell = () => setSaid(words.kept.replace("{time}", formatHour(locale, new Date())));
    const keeper = textKeeper(form, locale, tell);
    const over = (event: DragEvent) => {
      const panel = (event.target as Element).closest<HTMLElement>("[data-side]");
      if (!panel) return;
      event.preventDefault();
      panel.toggleAttribute("data-over", event.type === "dragover");
    };
    form.addEventListener("dragover", over, { signal });
    form.addEventListener("dragleave", over, { signal });
    form.addEventListener("drop", drop, { signal });
    form.addEventListener("input", () => keeper.soon(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && keeper.now(), { signal });
    form.addEventListener(
      "submit",
      (event) => {
        const tooLarge = sizeOf(form) > MOST_SENT;
        setFault(tooLarge ? words.tooLarge : "");
        if (tooLarge) return event.preventDefault();
        setSaid(words.reading);
        // What is just being kept is waited for, lest there are two drafts of one text.
        if (!keeper.isBusy) return keeper.stop();
        event.preventDefault();
        void keeper.settled().then(() => form.submit());
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
    <>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div role="alert">{fault === "" ? null : <p className={styles.fault}>{fault}</p>}</div>
    </>
  );
}

function sizeOf(form: HTMLFormElement): number {
  let size = 0;
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement) for (const file of element.files ?? []) size += file.size;
    if (element instanceof HTMLTextAreaElement) size += element.value.length;
  }
  return size;
}
