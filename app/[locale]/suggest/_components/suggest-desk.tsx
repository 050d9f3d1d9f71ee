"use client";

import { useId, useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import type { EditedParagraph, SuggestingView } from "#src/workflows/view/review.ts";
import { type Sent, send } from "../../../_components/form/send.ts";
import desk from "../../review/_components/desk.module.css";
import { Fault } from "../../review/_components/fault.tsx";
import type { CheckNames } from "../../review/_components/finding-list.tsx";
import { LiveFindings } from "./live-findings.tsx";
import { Overtaken } from "./overtaken.tsx";
import { ParagraphEditor } from "./paragraph-editor.tsx";
import styles from "./suggest.module.css";
import type { SuggestWords } from "./suggest-words.ts";
import { TermList } from "./term-list.tsx";
import { changesOf, readingOf, useSuggesting } from "./use-suggesting.ts";

interface Parts {
  readonly view: SuggestingView;
  /** What each row is called. */
  readonly names: readonly string[];
  /** What each quality check is called. */
  readonly checks: CheckNames;
  readonly words: SuggestWords;
  readonly locale: Locale;
}

/** Editing beside the Dutch, with what would change under each paragraph, and why. */
export function SuggestDesk({ view, names, checks, words, locale }: Parts) {
  const { state, change, typed, discard } = useSuggesting(view);
  const [failure, setFailure] = useState<Extract<Sent, { ok: false }>>();
  const [isBusy, setBusy] = useState(false);
  const [sentId, setSentId] = useState<string>();
  const id = useId();
  const { slug, side, rows, own, terms } = view;
  const changes = changesOf(state);

  async function submit() {
    setBusy(true);
    setFailure(undefined);
    const beads = state.beads.trim() === "" ? null : state.beads.trim();
    const body = { own: own?.id ?? null, text: slug, side, changes, beads, why: state.why };
    const sent = await send("/api/review/suggest", body, words);
    setBusy(false);
    if (sent.ok) {
      discard();
      setSentId(String(sent.value.id));
    } else {
      setFailure(sent);
      if (sent.code === "suggestion-overtaken") await look();
    }
  }

  /** Somebody was faster: what stands now comes onto the page, beside what was written. */
  async function look() {
    const answer = await fetch(`/api/review/row/${slug}/${rows[0]?.place.id}?rows=${rows.length}`).catch(
      () => undefined,
    );
    if (!answer?.ok) return;
    const now: Pick<SuggestingView, "rows"> = await answer.json();
    const all = now.rows.flatMap(({ en }) => en);
    change({ standing: Object.fromEntries(all.map((each) => [each.paragraph, each])) });
  }

  if (sentId !== undefined) {
    return (
      <p role="status" className={styles.sent}>
        {words.sent} <a href={`/${locale}/review/${sentId}`}>{words.open}</a>{" "}
        <a href={`/${locale}/read/${slug}/row/${rows[0]?.place.id}`}>{words.back}</a>
      </p>
    );
  }
  return (
    <form
      className={styles.desk}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div>
        {state.draftAt === undefined ? null : (
          <p role="status" className={desk.notice}>
            {words.draft.replace("{when}", new Date(state.draftAt).toLocaleString(locale))}
          </p>
        )}
        {rows.map((row, index) => (
          <section key={row.place.id} className={styles.row} aria-label={names[index]}>
            <div lang="nl" className={styles.nl}>
              <p className={styles.head} lang={locale}>
                {words.dutch}
              </p>
              {row.nl.map((paragraph) => (
                <p key={paragraph.id}>
                  {paragraph.sentences.map((sentence) => (
                    <span key={sentence}>{sentence} </span>
                  ))}
                </p>
              ))}
            </div>
            <div className={styles.en}>
              {row.en.map(({ paragraph }) => {
                const draft = state.paragraphs[paragraph];
                const standing = state.standing[paragraph];
                if (!draft || !standing) return null;
                return draft.base === standing.hash ? (
                  <ParagraphEditor
                    key={paragraph}
                    draft={draft}
                    label={`${words.english} (${names[index]})`}
                    typed={(text) => typed(paragraph, text)}
                    words={words}
                    locale={locale}
                  />
                ) : (
                  <Overtaken
                    key={paragraph}
                    draft={draft}
                    standing={standing}
                    goOn={(text) =>
                      change({ paragraphs: { ...state.paragraphs, [paragraph]: begun(standing, text) } })
                    }
                    words={words}
                    locale={locale}
                  />
                );
              })}
              {rows.length === 1 ? (
                <details className={styles.beads}>
                  <summary>{words.beads}</summary>
                  <label>
                    <input
                      value={state.beads}
                      placeholder={row.beads || "1-1"}
                      aria-label={words.beads}
                      aria-describedby={`${id}-beads`}
                      onChange={(event) => change({ beads: event.target.value })}
                    />
                  </label>
                  <p id={`${id}-beads`}>{words.beadsHint}</p>
                </details>
              ) : null}
            </div>
          </section>
        ))}
        <div className={`${desk.decide} ${styles.why}`}>
          <LiveFindings
            text={slug}
            paragraphs={readingOf(state)}
            names={checks}
            words={words}
            typed={typed}
          />
          <div className={desk.reason}>
            <label htmlFor={id}>{words.why}</label>
            <textarea
              id={id}
              rows={2}
              maxLength={2_000}
              value={state.why}
              aria-describedby={`${id}-why`}
              onChange={(event) => change({ why: event.target.value })}
            />
            <p id={`${id}-why`}>{words.whyHint}</p>
          </div>
          <Fault message={failure?.message ?? ""} locale={locale} />
          {failure?.code === "not-signed-in" ? (
            <p>
              <a href={`/${locale}/sign-in`} target="_blank" rel="noopener">
                {words.signIn}
              </a>{" "}
              {words.signInThere}
            </p>
          ) : null}
          <div className={desk.buttons}>
            <button type="submit" className={desk.main} disabled={isBusy || changes.length === 0}>
              {isBusy ? words.busy : own ? words.sendAgain : words.send}
            </button>
            <button type="button" disabled={changes.length === 0} onClick={discard}>
              {words.discard}
            </button>
            <span className={styles.kept}>{words.kept}</span>
          </div>
        </div>
      </div>
      <TermList terms={terms} words={words} locale={locale} />
    </form>
  );
}

/** The same text, from now on against what stands. */
function begun({ hash, sentences }: EditedParagraph, text: string) {
  return { base: hash, from: sentences, text };
}
