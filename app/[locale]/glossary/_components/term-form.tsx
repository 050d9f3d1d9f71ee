"use client";

import { type FormEvent, useEffect, useState } from "react";
import type { SentencePlace } from "#src/workflows/view/glossary.ts";
import { isAtLeast, myRole } from "../../../_components/my-role.ts";
import { postJson } from "../../../_components/post-json.ts";
import { type DraftField, draftFrom, EMPTY_DRAFT, type TermDraft, termOf } from "./term-draft.ts";
import { TermForesight } from "./term-foresight.tsx";
import styles from "./term-form.module.css";
import type { TermFormWords } from "./term-form-words.ts";
import { placePath, TermOrigin } from "./term-origin.tsx";
import { useOrigin } from "./use-origin.ts";

interface Given {
  readonly words: TermFormWords;
  /** The term as it is; absent: a new one, begun with what the address says. */
  readonly draft?: TermDraft;
  /** The name of the state that is edited. */
  readonly base?: string;
  /** The subject fields that other terms have. */
  readonly fields: readonly string[];
}

/** The form for a new or changed term, with what it clashes with and where it would be found, as it is typed. */
export function TermForm({ words, draft: given, base, fields }: Given) {
  const [draft, setDraft] = useState<TermDraft>(given ?? EMPTY_DRAFT);
  const [offered, setOffered] = useState("");
  const [why, setWhy] = useState("");
  const [refused, setRefused] = useState("");
  const [busy, setBusy] = useState(false);
  const [mayEdit, setMayEdit] = useState<boolean>();
  useEffect(() => {
    if (!given) setDraft(draftFrom(window.location.search));
    myRole().then((role) => setMayEdit(isAtLeast(role, "editor")));
  }, [given]);
  const { place, given: lang } = useOrigin(given === undefined);
  const from = place === "gone" ? undefined : place;
  useEffect(() => {
    if (from) setWhy((now) => now || whyFrom(from, words));
  }, [from, words]);
  const change = (field: DraftField) => (value: string) => setDraft((now) => ({ ...now, [field]: value }));
  const send = async (path: string, body: unknown, next: (id: string) => string) => {
    setBusy(true);
    const answer = await postJson<{ id?: string }>(path, body, words.unreachable);
    setBusy(false);
    if ("refused" in answer) setRefused(answer.refused);
    else window.location.assign(next(answer.result.id ?? ""));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said = {
      ...(base === undefined ? {} : { base }),
      ...(why.trim() === "" ? {} : { why: why.trim() }),
    };
    send("/api/terms/save", { term: termOf(draft), ...said }, (id) =>
      from ? placePath(words, from) : `/${words.locale}/glossary/${id}`,
    );
  };
  const remove = () => {
    if (why.trim() === "") return setRefused(words.removeWhy);
    send("/api/terms/remove", { id: draft.id, base, why: why.trim() }, () => `/${words.locale}/glossary`);
  };
  const field = (name: DraftField, options: FieldOptions = {}) => (
    <Field
      name={name}
      label={words.labels[name]}
      hint={words.hints[name]}
      value={draft[name]}
      change={change(name)}
      {...options}
    />
  );
  return (
    <div className={styles.columns}>
      <form className={styles.form} onSubmit={save}>
        {place === "gone" ? <p className={styles.hint}>{words.origin.gone}</p> : null}
        {from ? (
          <TermOrigin place={from} given={lang} take={(name, chosen) => change(name)(chosen)} words={words} />
        ) : null}
        <fieldset>
          <legend>{words.groups.dutch}</legend>
          {field("lemma", { required: true, lang: "nl" })}
          <p className={styles.field}>
            <label htmlFor="term-pos">{words.labels.pos}</label>
            <select id="term-pos" value={draft.pos} onChange={({ target }) => change("pos")(target.value)}>
              {Object.entries(words.kinds).map(([pos, name]) => (
                <option key={pos} value={pos}>
                  {name}
                </option>
              ))}
            </select>
          </p>
          {field("variants", { rows: 2, lang: "nl" })}
          {field("forms", { rows: 2, lang: "nl" })}
        </fieldset>
        <fieldset>
          <legend>{words.groups.english}</legend>
          {field("preferred", { required: true, lang: "en" })}
          {field("admitted", { rows: 2, lang: "en" })}
          {field("deprecated", { rows: 2, lang: "en" })}
        </fieldset>
        <fieldset>
          <legend>{words.groups.meaning}</legend>
          {field("definitionNl", { rows: 3, required: true, lang: "nl" })}
          {field("definitionEn", { rows: 3, required: true, lang: "en" })}
          {field("field", { required: true, list: "term-fields" })}
          <datalist id="term-fields">
            {fields.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </fieldset>
        <details className={styles.rest}>
          <summary>{words.groups.rest}</summary>
          {field("noteNl", { rows: 3, lang: "nl" })}
          {field("noteEn", { rows: 3, lang: "en" })}
          {field("spellingNl", { rows: 2, lang: "nl" })}
          {field("spellingEn", { rows: 2, lang: "en" })}
          {field("related", { rows: 2 })}
          {field("dated")}
          {base === undefined ? field("id", { placeholder: offered }) : null}
        </details>
        <fieldset>
          <legend>{words.groups.saving}</legend>
          <Field name="why" label={words.labels.why} hint={undefined} value={why} change={setWhy} rows={2} />
          <p role="alert" className={styles.refused}>
            {mayEdit === false ? words.onlyEditors : refused}
          </p>
          <p className={styles.buttons}>
            <button type="submit" className={styles.save} disabled={busy || mayEdit !== true}>
              {words.save}
            </button>
            {base === undefined ? null : (
              <button type="button" disabled={busy || mayEdit !== true} onClick={remove}>
                {words.remove}
              </button>
            )}
          </p>
        </fieldset>
      </form>
      {mayEdit ? (
        <TermForesight draft={draft} isNew={base === undefined} offer={setOffered} words={words} />
      ) : null}
    </div>
  );
}

/** The reason that a term which was met in a text begins with. */
function whyFrom({ title, number, nl, en }: SentencePlace, { origin }: TermFormWords): string {
  const said = number === undefined ? origin.whyUnnumbered : origin.why.replace("{number}", String(number));
  return said
    .replace("{title}", () => title)
    .replace("{sentence}", () => nl || en)
    .slice(0, LONGEST_WHY);
}

/** Characters, as the reason is checked where it is saved. */
const LONGEST_WHY = 2_000;

interface FieldOptions {
  readonly rows?: number;
  readonly required?: boolean;
  readonly lang?: string;
  readonly list?: string;
  readonly placeholder?: string;
}

function Field({
  name,
  label,
  hint,
  value,
  change,
  rows,
  ...rest
}: FieldOptions & {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  const id = `term-${name}`;
  const own = {
    id,
    value,
    spellCheck: rows !== undefined,
    autoComplete: "off",
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    ...rest,
  };
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...own} onChange={({ target }) => change(target.value)} />
      ) : (
        <textarea {...own} rows={rows} onChange={({ target }) => change(target.value)} />
      )}
      {hint === undefined ? null : (
        <small id={`${id}-hint`} className={styles.hint}>
          {hint}
        </small>
      )}
    </p>
  );
}
