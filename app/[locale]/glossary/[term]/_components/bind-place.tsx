"use client";

import { useEffect, useState } from "react";
import { wordSpans } from "#src/domain/text/words.ts";
import type { Concordance } from "#src/workflows/view.ts";
import { isAtLeast, myRole } from "../../../../_components/my-role.ts";
import { postJson } from "../../../../_components/post-json.ts";
import styles from "./deviations.module.css";

export interface BindWords {
  readonly open: string;
  readonly pick: string;
  readonly chosen: string;
  readonly nothing: string;
  readonly save: string;
  readonly leftOut: string;
  readonly why: string;
  readonly saveLeftOut: string;
  readonly rivals: string;
  readonly thisOne: string;
  readonly unreachable: string;
}

interface Place {
  readonly term: string;
  readonly slug: string;
  readonly anchor: Concordance["anchor"];
  readonly english: string;
  readonly rivals: Concordance["rivals"];
  readonly words: BindWords;
}

/** For reviewers: which English words render the term here, or that it was left out on purpose, or which term is meant. */
export function BindPlace({ term, slug, anchor, english, rivals, words }: Place) {
  const [mayBind, setMayBind] = useState(false);
  const [refused, setRefused] = useState("");
  const [why, setWhy] = useState("");
  useEffect(() => {
    myRole().then((role) => setMayBind(isAtLeast(role, "reviewer")));
  }, []);
  if (!mayBind) return null;
  const send = async (said: Readonly<Record<string, unknown>>) => {
    const answer = await postJson("/api/terms/bind", { term, slug, ...anchor, ...said }, words.unreachable);
    if ("refused" in answer) setRefused(answer.refused);
    else window.location.reload();
  };
  return (
    <details className={styles.bind}>
      <summary>{words.open}</summary>
      {rivals.length === 0 ? null : (
        <p>
          {words.rivals} <i>{rivals.map(({ lemma, preferred }) => `${lemma} (${preferred})`).join(", ")}</i>.{" "}
          <button type="button" onClick={() => send({})}>
            {words.thisOne}
          </button>
        </p>
      )}
      {english === "" ? null : (
        <WordPicker english={english} words={words} choose={(rendering) => send({ rendering })} />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ leftOut: true, why });
        }}
      >
        <label>
          {words.leftOut} <span className={styles.why}>{words.why}</span>
          <input required value={why} onChange={({ target }) => setWhy(target.value)} />
        </label>
        <button type="submit">{words.saveLeftOut}</button>
      </form>
      <p role="alert" className={styles.refused}>
        {refused}
      </p>
    </details>
  );
}

/** The words of the sentence as buttons: the first press begins a choice, the second ends it. */
function WordPicker({
  english,
  words,
  choose,
}: {
  readonly english: string;
  readonly words: BindWords;
  readonly choose: (rendering: string) => void;
}) {
  const [range, setRange] = useState<readonly [number, number]>();
  const spans = wordSpans(english);
  const isChosen = (at: number): boolean => range !== undefined && range[0] <= at && at <= range[1];
  const press = (at: number) => {
    setRange((now) =>
      now && now[0] === now[1] && now[0] !== at ? [Math.min(now[0], at), Math.max(now[0], at)] : [at, at],
    );
  };
  const chosen = range && english.slice(spans[range[0]]?.start, spans[range[1]]?.end);
  return (
    <fieldset className={styles.picker}>
      <legend>{words.pick}</legend>
      <div lang="en">
        {spans.map(({ start, end }, at) => (
          <button key={start} type="button" aria-pressed={isChosen(at)} onClick={() => press(at)}>
            {english.slice(start, end)}
          </button>
        ))}
      </div>
      <p role="status">
        {chosen === undefined ? (
          words.nothing
        ) : (
          <>
            {words.chosen} <i lang="en">{chosen}</i>
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
