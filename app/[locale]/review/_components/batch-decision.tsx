"use client";

import { useState } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import { send } from "../../../_components/form/send.ts";
import styles from "./desk.module.css";
import { Fault } from "./fault.tsx";
import type { OneWords } from "./one-words.ts";
import { ReasonField } from "./reason-field.tsx";

interface Words extends OneWords {
  readonly accept: string;
  readonly rejectAll: string;
  readonly outcome: string;
  readonly refused: string;
}

interface Outcome {
  readonly id: string;
  readonly refused?: string;
}

/** One decision for all that is shown; afterwards it says of how many it was made, and of which it was not. */
export function BatchDecision({
  items,
  words,
  locale,
}: {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly words: Words;
  readonly locale: Locale;
}) {
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();

  async function decide(outcome: "accept" | "reject") {
    setBusy(true);
    setFault("");
    const sent = await send("/api/review/batch", { ids: items.map(({ id }) => id), outcome, reason }, words);
    if (sent.ok) setOutcomes(sent.value.outcomes as readonly Outcome[]);
    else setFault(sent.message);
    setBusy(false);
  }

  const refused = outcomes?.filter((each) => each.refused !== undefined) ?? [];
  return (
    <section className={styles.decide}>
      <div role="status">
        {outcomes === undefined ? null : (
          <div className={styles.notice}>
            <p>
              {words.outcome
                .replace("{done}", String(outcomes.length - refused.length))
                .replace("{refused}", String(refused.length))}
            </p>
            <ul>
              {refused.map(({ id }) => (
                <li key={id}>
                  {words.refused}{" "}
                  <a href={`/${locale}/review/${id}`}>{items.find((item) => item.id === id)?.name}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {outcomes === undefined ? (
        <>
          <ReasonField value={reason} change={setReason} words={words} />
          <Fault message={fault} locale={locale} />
          <div className={styles.buttons}>
            <button type="button" className={styles.main} disabled={isBusy} onClick={() => decide("accept")}>
              {words.accept}
            </button>
            <button type="button" disabled={isBusy} onClick={() => decide("reject")}>
              {words.rejectAll}
            </button>
          </div>
        </>
      ) : null}
    </section>
  );
}
