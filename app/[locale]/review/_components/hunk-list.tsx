import type { SuggestionView } from "#src/workflows/view/review.ts";
import styles from "./desk.module.css";
import { hunkLetter } from "./hunk-letter.ts";
import type { OneWords } from "./one-words.ts";

/** Every change by its letter, to be taken or left. */
export function HunkList({
  hunks,
  taken,
  toggle,
  words,
}: {
  readonly hunks: SuggestionView["hunks"];
  readonly taken: ReadonlySet<number>;
  readonly toggle: (index: number) => void;
  readonly words: OneWords;
}) {
  return (
    <fieldset className={styles.hunks}>
      <legend>{words.changesLabel}</legend>
      {hunks.map(({ name, kind }, index) => (
        <label key={name}>
          <input type="checkbox" checked={taken.has(index)} onChange={() => toggle(index)} />
          {hunkLetter(index)}
          {kind === "words" ? null : <small>{words[kind]}</small>}
        </label>
      ))}
    </fieldset>
  );
}
