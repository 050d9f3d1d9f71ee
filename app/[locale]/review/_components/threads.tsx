"use client";

import { useRef, useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import type { Thread } from "#src/workflows/view/review.ts";
import { send } from "../../../_components/form/send.ts";
import styles from "./desk.module.css";
import { Fault } from "./fault.tsx";
import type { OneWords } from "./one-words.ts";

interface ThreadsParts {
  readonly suggestion: string;
  readonly threads: readonly (Thread & { readonly dates: readonly string[] })[];
  readonly mayComment: boolean;
  readonly words: OneWords;
  readonly locale: Locale;
}

/** What people say of a suggestion, or of words of it, with answers. */
export function Threads({ suggestion, threads, mayComment, words, locale }: ThreadsParts) {
  const [fault, setFault] = useState("");
  async function act(body: object): Promise<void> {
    setFault("");
    const sent = await send(`/api/review/one/${suggestion}`, body, words);
    if (sent.ok) location.reload();
    else setFault(sent.message);
  }
  return (
    <>
      {threads.map((thread) => (
        <article key={thread.id} className={styles.thread} data-settled={thread.resolvedBy !== undefined}>
          {thread.quote === undefined ? null : (
            <p className={styles.quote}>
              {words.about} <q lang="en">{thread.quote}</q>
            </p>
          )}
          {thread.said.map(({ id, by, body }, index) => (
            <div key={id} className={styles.said}>
              <p className={styles.who}>
                <bdi>{by}</bdi> <span>{thread.dates[index]}</span>
              </p>
              <p>{body}</p>
            </div>
          ))}
          {thread.resolvedBy === undefined ? null : (
            <p className={styles.settled}>✓ {words.resolvedBy.replace("{name}", thread.resolvedBy)}</p>
          )}
          {mayComment ? (
            <div className={styles.answer}>
              {thread.resolvedBy === undefined ? (
                <Say
                  label={words.answer}
                  words={words}
                  said={(body) => act({ act: "comment", body, parent: thread.id, quote: null })}
                />
              ) : null}
              <button
                type="button"
                className={styles.quiet}
                onClick={() =>
                  act({ act: "resolve", comment: thread.id, resolved: thread.resolvedBy === undefined })
                }
              >
                {thread.resolvedBy === undefined ? words.resolve : words.reopen}
              </button>
            </div>
          ) : null}
        </article>
      ))}
      <Fault message={fault} locale={locale} />
      {mayComment ? (
        <Say
          label={words.comment}
          hint={words.commentHint}
          words={words}
          said={(body, quote) => act({ act: "comment", body, parent: null, quote })}
        />
      ) : null}
    </>
  );
}

/** A box for a comment. Words of the diff that were selected before it got the focus are what it is about. */
function Say({
  label,
  hint,
  words,
  said,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly words: OneWords;
  readonly said: (body: string, quote: string | null) => void;
}) {
  const [body, setBody] = useState("");
  const [quote, setQuote] = useState<string | null>(null);
  const selected = useRef<string | null>(null);
  return (
    <form
      className={styles.say}
      onSubmit={(event) => {
        event.preventDefault();
        said(body, quote);
      }}
    >
      <label
        onPointerDown={() => {
          selected.current = selectedWords();
        }}
      >
        {label}
        <textarea
          rows={2}
          value={body}
          maxLength={2_000}
          onFocus={() => {
            if (hint !== undefined) setQuote(selected.current ?? selectedWords() ?? quote);
            selected.current = null;
          }}
          onChange={(event) => setBody(event.target.value)}
        />
      </label>
      {hint === undefined ? null : (
        <p>
          {quote === null ? (
            hint
          ) : (
            <>
              {words.about} <q lang="en">{quote}</q>
            </>
          )}
        </p>
      )}
      <button type="submit" disabled={body.trim() === ""}>
        {words.send}
      </button>
    </form>
  );
}

function selectedWords(): string | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!selection || selection.isCollapsed || !element?.closest("[data-judged]")) return null;
  return selection.toString().trim().slice(0, 300) || null;
}
