"use client";

import { useEffect, useState } from "react";
import type { TermPreview } from "#src/workflows/view/term.ts";
import { textPath } from "../../../_components/paths.ts";
import { postJson } from "../../../_components/post-json.ts";
import { type TermDraft, termOf } from "./term-draft.ts";
import styles from "./term-form.module.css";
import type { TermFormWords } from "./term-form-words.ts";

const PAUSE = 500;
const FILLER = "…";

/** What the term would clash with and where it would be found, worked out anew at each pause in typing. */
export function TermForesight({
  draft,
  isNew,
  offer,
  words,
}: {
  readonly draft: TermDraft;
  readonly isNew: boolean;
  /** Told the id that the term would get: of a new one without an id, one that is free. */
  readonly offer: (id: string) => void;
  readonly words: TermFormWords;
}) {
  const [preview, setPreview] = useState<TermPreview>();
  const [refused, setRefused] = useState("");
  const { lemma, variants, forms, preferred, pos, id, dated, related } = draft;
  const asked = JSON.stringify({ lemma, variants, forms, preferred, pos, id, dated, related });
  useEffect(() => {
    const said = JSON.parse(asked) as Partial<TermDraft>;
    if (said.lemma?.trim() === "") return setPreview(undefined);
    let late = false;
    const timer = setTimeout(async () => {
      const term = termOf({ ...FILLED, ...said, preferred: said.preferred?.trim() || FILLER });
      const answer = await postJson<TermPreview>("/api/terms/preview", { term, isNew }, words.unreachable);
      if (late) return;
      setRefused("refused" in answer ? answer.refused : "");
      if (!("result" in answer)) return;
      setPreview(answer.result);
      offer(answer.result.id);
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [asked, isNew, offer, words.unreachable]);
  return (
    <section className={styles.foresight} aria-labelledby="foresight">
      <h2 id="foresight">{words.places}</h2>
      <div role="status">
        {refused === "" ? null : <p className={styles.refused}>{refused}</p>}
        {preview === undefined ? (
          <p className={styles.hint}>{words.waiting}</p>
        ) : (
          <Clashes {...{ preview, words }} />
        )}
        {preview === undefined ? null : <Counts {...{ preview, words }} />}
      </div>
      {preview === undefined ? null : <Places {...{ preview, words }} />}
    </section>
  );
}

interface Shown {
  readonly preview: TermPreview;
  readonly words: TermFormWords;
}

/** What a term must have and the places do not depend on. */
const FILLED: TermDraft = {
  id: "",
  field: FILLER,
  pos: "noun",
  lemma: "",
  forms: "",
  variants: "",
  preferred: "",
  admitted: "",
  deprecated: "",
  definitionNl: FILLER,
  definitionEn: FILLER,
  noteNl: "",
  noteEn: "",
  spellingNl: "",
  spellingEn: "",
  related: "",
  dated: "",
};

function Clashes({ preview: { clashes }, words }: Shown) {
  return clashes.length === 0 ? null : (
    <div className={styles.clashes}>
      <h3>{words.clashes}</h3>
      <ul>
        {clashes.map(({ id, lemma, preferred, kind, form }) => (
          <li key={id}>
            {words.clash[kind].replace("#", form)}{" "}
            <a href={`/${words.locale}/glossary/${id}`}>
              <span lang="nl">{lemma}</span>: <span lang="en">{preferred}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Counts({ preview: { counts }, words }: Shown) {
  const kinds = (["added", "kept", "gone"] as const).filter((kind) => kind === "added" || counts[kind] > 0);
  return (
    <p className={styles.hint}>
      {kinds.map((kind) => words.counts[kind].replace("#", String(counts[kind]))).join(" · ")}
    </p>
  );
}

function Places({ preview: { places, counts }, words }: Shown) {
  const all = counts.added + counts.kept + counts.gone;
  return (
    <>
      <ol className={styles.places}>
        {places.map(({ change, slug, title, row, part, number, nl }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places have no id, and are all made anew
          <li key={index} data-change={change}>
            <p className={styles.hint}>
              <b>{words.change[change]}</b>{" "}
              <a href={`${textPath(words.locale, slug, part)}#${row}`}>
                <span lang="nl">{title}</span>
                {number === undefined ? null : `, ${number}`}
              </a>
            </p>
            <p lang="nl" className={styles.line}>
              {nl.map(({ text, hit }, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence
                hit ? <mark key={at}>{text}</mark> : text,
              )}
            </p>
          </li>
        ))}
      </ol>
      {places.length < all ? (
        <p className={styles.hint}>{words.more.replace("#", String(all - places.length))}</p>
      ) : null}
    </>
  );
}
