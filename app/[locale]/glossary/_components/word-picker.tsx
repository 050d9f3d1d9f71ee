"use client";

import { useState } from "react";
import { wordSpans } from "#src/domain/text/words.ts";
import styles from "./word-picker.module.css";

export interface PickWords {
  readonly pick: string;
  readonly chosen: string;
  readonly nothing: string;
  readonly save: string;
}

/** The words of a sentence as buttons: the first press begins a choice, the second ends it. */
export function WordPicker({
  sentence,
  lang,
  words,
  choose,
}: {
  readonly sentence: string;
  readonly lang: "nl" | "en";
  readonly words: PickWords;
  readonly choose: (chosen: string) => void;
}) {
  const [range, setRange] = useState<readonly [number, number]>();
  const spans = wordSpans(sentence);
  const isChosen = (at: number): boolean => range !== undefined && range[0] <= at && at <= range[1];
  const press = (at: number) => {
    setRange((now) =>
      now && now[0] === now[1] && now[0] !== at ? [Math.min(now[0], at), Math.max(now[0], at)] : [at, at],
    );
  };
  const chosen = range && sentence.slice(spans[range[0]]?.start, spans[range[1]]?.end);
  return (
    <fieldset className={styles.picker}>
      <legend>{words.pick}</legend>
      <div lang={lang}>
        {spans.map(({ start, end }, at) => (
          <button key={start} type="button" aria-pressed={isChosen(at)} onClick={() => press(at)}>
            {sentence.slice(start, end)}
          </button>
        ))}
      </div>
      <p role="status">
        {chosen === undefined ? (
          words.nothing
        ) : (
          <>
            {words.chosen} <i lang={lang}>{chosen}</i>
          </>
        )}
      </p>
      <button
        type="button"
        disabled={chosen === undefined}
        onClick={() => chosen !== undefined && choose(chosen)}
      >
        {words.save}
      </button>
    </fieldset>
  );
}
