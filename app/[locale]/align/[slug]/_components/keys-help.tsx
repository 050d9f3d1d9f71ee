"use client";

import type { RefObject } from "react";
import { KeyList } from "../../../../_components/keys/key-list.tsx";
import styles from "../../../../_components/keys/keys.module.css";
import { DEEDS } from "./actions.ts";
import type { AlignWords } from "./align-words.ts";

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
        <KeyList uses={keys.map(([what, ...shown]) => ({ what, keys: shown }))} />
        <button type="submit" className={styles.close}>
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
