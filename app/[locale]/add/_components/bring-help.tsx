"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import styles from "./add.module.css";
import { Keeper } from "./keeper.ts";
import { longPaste } from "./long-paste.ts";

interface Words {
  readonly kept: string;
  readonly tooLarge: string;
  readonly chosen: string;
  readonly reading: string;
  readonly pasted: string;
  readonly longPaste: string;
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
    const files = [...event.dataTransfer.files].slice(0, 2);
    for (const [index, file] of files.entries()) put(inputs[(own + index) % inputs.length], file);
    setSaid(files.map(({ name }) => words.chosen.replace("{file}", name)).join(" "));
  });

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const file = longPaste(event, words.pasted);
    const panel = (event.target as Element).closest("[data-side]");
    const input = panel?.querySelector<HTMLInputElement>("input[type=file]");
    if (!file || !input) return;
    event.preventDefault();
    const where = words.longPaste.replace("{file}", file.name);
    const field = event.target as HTMLTextAreaElement;
    field.value = "";
    field.placeholder = where;
    input.addEventListener("change", () => field.removeAttribute("placeholder"), { once: true });
    put(input, file);
    setSaid(where);
  });

  const start = useEffectEvent((form: HTMLFormElement, signal: AbortSignal) => {
    const keeper = new Keeper(form, locale, (time) => setSaid(words.kept.replace("{time}", time)));
    const over = (event: DragEvent) => {
      const panel = (event.target as Element).closest<HTMLElement>("[data-side]");
      if (!panel) return;
      event.preventDefault();
      panel.toggleAttribute("data-over", event.type === "dragover");
    };
    form.addEventListener("dragover", over, { signal });
    form.addEventListener("dragleave", over, { signal });
    form.addEventListener("drop", drop, { signal });
    form.addEventListener("paste", paste, { signal });
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

function put(input: HTMLInputElement | undefined, file: File): void {
  if (!input) return;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
}

function sizeOf(form: HTMLFormElement): number {
  let size = 0;
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement) for (const file of element.files ?? []) size += file.size;
    if (element instanceof HTMLTextAreaElement) size += element.value.length;
  }
  return size;
}
