"use client";

import type { RefObject } from "react";
import { DEEDS } from "./actions.ts";
import type { AlignWords } from "./align-words.ts";
import styles from "./keys-help.module.css";

interface Help {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly words: AlignWords;
}

/** All keys. The browser minds the focus and Escape. */
export function KeysHelp({ dialog, words }: Help) {
  const keys = [
    [words.keyRows, "J", "K", "↓", "↑"],
    [words.keySentences, "L", "H", "→", "←"],
    [words.nextDoubtful, "N"],
    ...DEEDS.map(({ name, shown }) => [words[name], shown] as const),
    [words.cut, "X"],
    [words.keyEscape, "Esc"],
    [words.again, "R"],
    [words.undo, "Ctrl Z"],
    [words.redo, "Ctrl ⇧Z"],
    [words.save, "Ctrl S"],
    [words.keys, "?"],
  ] as const;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="align-keys">
      <form method="dialog">
        <h2 id="align-keys">{words.keys}</h2>
        <dl>
          {keys.map(([what, ...shown]) => (
            <div key={what}>
              <dt>
                {shown.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
