"use client";

import { useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import type { StaleView } from "#src/workflows/view/review.ts";
import { send } from "../../../_components/form/send.ts";
import styles from "./desk.module.css";
import { Fault } from "./fault.tsx";
import type { OneWords } from "./one-words.ts";
import { ReasonField } from "./reason-field.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";

interface Words extends OneWords {
  readonly confirm: string;
  readonly ask: string;
  readonly askHint: string;
  readonly suggest: string;
}

/** Minor and still right, a new wording, or back to whoever will. */
export function StaleDecision({
  view: { slug, side, place, pins, next },
  words,
  locale,
}: {
  readonly view: StaleView;
  readonly words: Words;
  readonly locale: Locale;
}) {
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  useDeskKeys(() => undefined);

  async function act(what: "confirm" | "ask") {
    setBusy(true);
    setFault("");
    const body = { act: what, text: slug, side, row: place.id, ...pins, reason };
    const sent = await send("/api/review/stale", body, words);
    if (sent.ok) {
      location.assign(next ? `/${locale}/review/stale/${next.slug}/${next.row}` : `/${locale}/review`);
    } else {
      setFault(sent.message);
      setBusy(false);
    }
  }

  return (
    <section className={styles.decide}>
      <ReasonField value={reason} change={setReason} words={words} />
      <Fault message={fault} locale={locale} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          data-key="a"
          disabled={isBusy}
          onClick={() => act("confirm")}
        >
          {words.confirm} <kbd>a</kbd>
        </button>
        <a data-key="e" href={`/${locale}/suggest/${slug}/${place.id}`}>
          {words.suggest} <kbd>e</kbd>
        </a>
        <button type="button" disabled={isBusy} title={words.askHint} onClick={() => act("ask")}>
          {words.ask}
        </button>
      </div>
    </section>
  );
}
