import { useId } from "react";
import styles from "./desk.module.css";
import type { OneWords } from "./one-words.ts";

/** Why: in one's own words, or begun with a reason that is often given. */
export function ReasonField({
  value,
  change,
  words,
}: {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly words: Pick<
    OneWords,
    "reason" | "reasonHint" | "canned" | "reasons" | "reasonsPage" | "editReasons"
  >;
}) {
  const id = useId();
  return (
    <div className={styles.reason}>
      <label htmlFor={id}>{words.reason}</label>
      <textarea
        id={id}
        rows={2}
        data-key="r"
        value={value}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-hint`}>{words.reasonHint}</p>
      <select
        aria-label={words.canned}
        value=""
        onChange={(event) => change([value, event.target.value].filter((text) => text !== "").join(" "))}
      >
        <option value="">{words.canned} …</option>
        {words.reasons.map((reason) => (
          <option key={reason}>{reason}</option>
        ))}
      </select>
      <a className={styles.ownReasons} href={words.reasonsPage}>
        {words.editReasons}
      </a>
    </div>
  );
}
