import { useEffect, useRef } from "react";
import styles from "./checks.module.css";
import type { ToolWords } from "./tool-words.ts";

/** Asks why a finding is none here. */
export function ReasonDialog({
  words,
  onCancel,
  onSend,
}: {
  readonly words: ToolWords;
  readonly onCancel: () => void;
  readonly onSend: (why: string) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} onCancel={onCancel} aria-label={words.dismiss}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend(String(new FormData(event.currentTarget).get("why")));
        }}
      >
        <label>
          {words.why}
          <textarea name="why" required maxLength={2000} rows={3} />
        </label>
        <p>
          <button type="submit">{words.send}</button>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
