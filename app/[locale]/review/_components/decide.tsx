"use client";

import { useState } from "react";
import type { SuggestionView } from "#src/workflows/view/review.ts";
import { send } from "../../../_components/form/send.ts";
import styles from "./desk.module.css";
import type { DeskParts } from "./desk-parts.ts";
import { EditedWording } from "./edited-wording.tsx";
import { Fault } from "./fault.tsx";
import { hunkLetter } from "./hunk-letter.ts";
import { ReasonField } from "./reason-field.tsx";

type Deciding = DeskParts & { readonly taken: ReadonlySet<number> };

/** The decision on a suggestion, as far as whoever looks may make one; what was typed stays when it is refused. */
export function Decide({ view, taken, words, locale }: Deciding) {
  const { item, may, next } = view;
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState<{ readonly of: ReadonlySet<number>; readonly reviewed: boolean }>();
  const [edited, setEdited] = useState<Record<string, string>>();
  const [isBlocked, setBlocked] = useState(view.findings.added.some(({ severity }) => severity === "error"));
  const [overrule, setOverrule] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");

  async function act(body: Record<string, unknown>, goOn = true) {
    setBusy(true);
    setFault("");
    const sent = await send(`/api/review/one/${item.id}`, body, words);
    if (sent.ok) {
      const after = next === undefined ? `/${locale}/review` : `/${locale}/review/${next}`;
      location.assign(goOn ? `${after}?done=${item.id}` : `/${locale}/review/${item.id}`);
    } else {
      setFault(sent.message);
      if (sent.code === "errors-block") setBlocked(true);
      setBusy(false);
    }
  }

  // What was said of other changes than those that are chosen now was said of another wording.
  const reviewed = said?.of === taken ? said.reviewed : isRightAsFarAsKnown(view, taken);
  const accept = (taking: object) => act({ act: "accept", taking, reason, reviewed, overrule });
  if (!may.decide) {
    return <Elsewise view={view} act={act} isBusy={isBusy} fault={fault} words={words} locale={locale} />;
  }
  const isWording = item.kind === "wording";
  return (
    <section className={styles.decide}>
      {edited && (
        <EditedWording
          paragraphs={view.editing}
          values={edited}
          change={setEdited}
          words={words}
          locale={locale}
        />
      )}
      <ReasonField value={reason} change={setReason} words={words} />
      {isWording ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={reviewed}
            onChange={() => setSaid({ of: taken, reviewed: !reviewed })}
          />{" "}
          {words.reviewed}
        </label>
      ) : null}
      {isWording && isBlocked ? (
        <label className={styles.check}>
          <input type="checkbox" checked={overrule} onChange={() => setOverrule(!overrule)} />{" "}
          {words.overrule}
        </label>
      ) : null}
      <Fault message={fault} locale={locale} />
      <div className={styles.buttons}>
        {edited ? (
          <>
            <button
              type="button"
              className={styles.main}
              disabled={isBusy}
              onClick={() => accept({ what: "edited", wordings: wordingsFrom(view, edited) })}
            >
              {words.acceptEdited}
            </button>
            <button type="button" onClick={() => setEdited(undefined)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <>
            <AcceptButton view={view} taken={taken} words={words} isBusy={isBusy} accept={accept} />
            {isWording ? (
              <button type="button" data-key="e" onClick={() => setEdited(textsOf(view.editing))}>
                {words.edit} <kbd>e</kbd>
              </button>
            ) : null}
            <button type="button" disabled={isBusy} onClick={() => act({ act: "reject", reason })}>
              {words.reject}
            </button>
            {isWording || item.kind === "note" ? (
              <button type="button" disabled={isBusy} onClick={() => act({ act: "send-back", reason })}>
                {words.sendBack}
              </button>
            ) : null}
          </>
        )}
      </div>
    </section>
  );
}

/** All of it would be taken, and the checks find nothing in what would stand. */
function isRightAsFarAsKnown(
  { hunks, clashes, findings }: SuggestionView,
  taken: ReadonlySet<number>,
): boolean {
  const isWhole = taken.size === hunks.length && clashes.length === 0;
  return isWhole && findings.added.length + findings.left.length === 0;
}

function AcceptButton({
  view: { item, hunks, clashes },
  taken,
  words,
  isBusy,
  accept,
}: Pick<Deciding, "view" | "taken" | "words"> & {
  readonly isBusy: boolean;
  readonly accept: (taking: object) => void;
}) {
  if (item.kind !== "wording") {
    return (
      <button
        type="button"
        className={styles.main}
        data-key="a"
        disabled={isBusy}
        onClick={() => accept({ what: "all" })}
      >
        {item.kind === "note" ? words.acceptNote : words.done} <kbd>a</kbd>
      </button>
    );
  }
  const names = hunks.flatMap(({ name }, index) => (taken.has(index) ? [name] : []));
  const isAll = names.length === hunks.length && clashes.length === 0;
  const letters = [...taken].sort((a, b) => a - b).map(hunkLetter);
  return (
    <button
      type="button"
      className={styles.main}
      data-key="a"
      disabled={isBusy || names.length === 0}
      onClick={() => accept(isAll ? { what: "all" } : { what: "hunks", hunks: names })}
    >
      {isAll ? words.acceptAll : words.acceptSome.replace("{letters}", letters.join(" "))} <kbd>a</kbd>
    </button>
  );
}

/** What an author may do with their own, and a reviewer with what has been decided. */
function Elsewise({
  view: { item, may },
  act,
  isBusy,
  fault,
  words,
  locale,
}: DeskParts & {
  readonly act: (body: Record<string, unknown>, goOn?: boolean) => void;
  readonly isBusy: boolean;
  readonly fault: string;
}) {
  const [reason, setReason] = useState("");
  if (!may.change && !may.undo) return null;
  return (
    <section className={styles.decide}>
      {may.undo ? <ReasonField value={reason} change={setReason} words={words} /> : null}
      <Fault message={fault} locale={locale} />
      <div className={styles.buttons}>
        {may.change ? (
          <>
            <a
              className={styles.main}
              href={`/${locale}/suggest/${item.slug}/${item.place.id}?own=${item.id}`}
            >
              {words.again}
            </a>
            <button type="button" disabled={isBusy} onClick={() => act({ act: "withdraw" }, false)}>
              {words.withdraw}
            </button>
          </>
        ) : null}
        {may.undo ? (
          <button type="button" disabled={isBusy} onClick={() => act({ act: "undo", reason }, false)}>
            {words.undo}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function textsOf(paragraphs: SuggestionView["editing"]): Record<string, string> {
  return Object.fromEntries(paragraphs.map(({ paragraph, sentences }) => [paragraph, sentences.join("\n")]));
}

function wordingsFrom({ editing }: SuggestionView, edited: Readonly<Record<string, string>>) {
  return editing.map(({ paragraph, hash }) => ({
    paragraph,
    hash,
    sentences: (edited[paragraph] ?? "").split("\n"),
  }));
}
