"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import form from "../../../_components/form/form.module.css";
import { longPaste } from "./long-paste.ts";
import { putFile } from "./put-file.ts";
import styles from "./side.module.css";
import { named, partsOf, type UsedWords, usedSide, usedText, whereText } from "./used-side.ts";

/**
 * Says what of a side goes along where there is more than one thing: a file that is chosen, what was kept, what stands
 * in the field. A long paste becomes a file; the next one is added to it.
 */
export function SideHelp({
  id,
  locale,
  words,
}: {
  readonly id: string;
  readonly locale: Locale;
  readonly words: UsedWords & { readonly takeAway: string };
}) {
  const [said, setSaid] = useState("");
  const [chosen, setChosen] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const parts = () => partsOf(place.current?.closest("[data-side]") as Element);

  const look = useEffectEvent((isAdded = false) => {
    const used = usedSide(parts());
    const name = used.file?.name;
    parts().field.placeholder = name === words.pasted ? whereText(used, words, locale) : "";
    setSaid(usedText(used, words, { locale, before: chosen, isAdded }));
    setChosen(name);
  });

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { field, input } = parts();
    const sooner = input.files?.[0];
    const file = longPaste(event, words.pasted, sooner);
    if (!file) return;
    event.preventDefault();
    field.value = "";
    putFile(input, file);
    if (sooner?.name === file.name) look(true);
  });

  useEffect(() => {
    const panel = place.current?.closest("[data-side]");
    if (!panel) return;
    const stop = new AbortController();
    const { signal } = stop;
    panel.addEventListener("input", () => look(), { signal });
    panel.addEventListener("change", () => look(), { signal });
    partsOf(panel).field.addEventListener("paste", paste, { signal });
    look();
    return () => stop.abort();
  }, []);

  const takeAway = () => {
    const { field, input } = parts();
    (chosen === words.pasted ? field : input).focus();
    input.value = "";
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  return (
    <div className={styles.used}>
      <p id={id} role="status" ref={place}>
        {said}
      </p>
      {chosen === undefined ? null : (
        <button type="button" className={form.quiet} onClick={takeAway}>
          {named(words.takeAway, chosen)}
        </button>
      )}
    </div>
  );
}
