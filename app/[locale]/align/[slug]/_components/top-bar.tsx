"use client";

import { type AlignWords, filled } from "./align-words.ts";
import styles from "./top-bar.module.css";

export type Order = "text" | "doubt";

interface Top {
  readonly words: AlignWords;
  readonly order: Order;
  readonly doubtful: number;
  /** How many rows of the library differ from what it has. */
  readonly unsaved: number;
  /** How many edits did not fit any more, and nobody has looked at yet. */
  readonly setAside: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly busy: boolean;
  readonly mayEdit: boolean;
  readonly onOrder: (order: Order) => void;
  readonly onDo: (what: "undo" | "redo" | "save" | "keys" | "nextDoubtful") => void;
}

/** Order, doubts, undo and save. */
export function TopBar(top: Top) {
  const { words, order, doubtful, unsaved, busy, mayEdit, onOrder, onDo } = top;
  return (
    <div className={styles.bar}>
      <fieldset className={styles.order}>
        <legend className="aside">{words.order}</legend>
        {(["text", "doubt"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={order === each} onClick={() => onOrder(each)}>
            {each === "text" ? words.orderText : words.orderDoubt}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        disabled={doubtful === 0}
        onClick={() => onDo("nextDoubtful")}
        title={words.nextDoubtful}
      >
        {doubtful === 0 ? (
          words.noneDoubtful
        ) : (
          <>
            {filled(words.doubtful, { number: doubtful })} <kbd>N</kbd>
          </>
        )}
      </button>
      {mayEdit ? (
        <span className={styles.right}>
          <button
            type="button"
            disabled={!top.canUndo || busy}
            onClick={() => onDo("undo")}
            title={words.undo}
            aria-keyshortcuts="Control+Z"
          >
            <TurnSign />
            <span className={styles.word}>{words.undo}</span>
          </button>
          <button
            type="button"
            disabled={!top.canRedo || busy}
            onClick={() => onDo("redo")}
            title={words.redo}
            aria-keyshortcuts="Control+Shift+Z"
          >
            <TurnSign isForth />
            <span className={styles.word}>{words.redo}</span>
          </button>
          <span className={styles.state}>{stateOf(top)}</span>
          <button
            type="button"
            className={styles.save}
            disabled={unsaved === 0 || busy}
            onClick={() => onDo("save")}
            aria-keyshortcuts="Control+S"
          >
            {words.save}
          </button>
        </span>
      ) : null}
      <button type="button" className={styles.help} aria-label={words.keys} onClick={() => onDo("keys")}>
        <kbd>?</kbd>
      </button>
    </div>
  );
}

function stateOf({ words, unsaved, setAside }: Top): string {
  const parts = [
    ...(setAside === 0 ? [] : [filled(words.setAside, { number: setAside })]),
    ...(unsaved === 0 ? [] : [filled(words.unsaved, { number: unsaved })]),
  ];
  return parts.length === 0 ? words.nothingToSave : parts.join("; ");
}

/** An arrow that turns back, or forth: on a phone it stands for the word. */
function TurnSign({ isForth = false }: { readonly isForth?: boolean }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true" data-forth={isForth || undefined}>
      <path d="M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8.5" />
    </svg>
  );
}
