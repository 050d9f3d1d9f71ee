"use client";

import { useEffect, useState } from "react";
import type { Concordance } from "#src/workflows/view/term.ts";
import { isAtLeast, myRole } from "../../../../_components/my-role.ts";
import { postJson } from "../../../../_components/post-json.ts";
import { type PickWords, WordPicker } from "../../_components/word-picker.tsx";
import styles from "./deviations.module.css";

export interface BindWords extends PickWords {
  readonly open: string;
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
        <WordPicker sentence={english} lang="en" words={words} choose={(rendering) => send({ rendering })} />
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
