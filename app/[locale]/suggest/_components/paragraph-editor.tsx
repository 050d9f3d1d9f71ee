import { useDeferredValue, useMemo } from "react";
import { diffLines } from "#src/domain/review/diff-lines.ts";
import { compareWordings } from "#src/domain/review/diff-wordings.ts";
import { sentencesIn } from "#src/domain/review/hunk.ts";
import type { Locale } from "#src/i18n/locale.ts";
import diff from "../../review/_components/diff.module.css";
import { DiffPieces } from "../../review/_components/diff-pieces.tsx";
import type { DraftParagraph } from "./drafts.ts";
import styles from "./suggest.module.css";
import type { SuggestWords } from "./suggest-words.ts";

/** One paragraph, a sentence a line, and under it, as one types, what would change. */
export function ParagraphEditor({
  draft: { from, text },
  label,
  typed,
  words,
  locale,
}: {
  readonly draft: DraftParagraph;
  readonly label: string;
  readonly typed: (text: string) => void;
  readonly words: SuggestWords;
  readonly locale: Locale;
}) {
  const deferred = useDeferredValue(text);
  const lines = useMemo(() => diffLines(compareWordings(from, sentencesIn(deferred))), [from, deferred]);
  const isChanged = lines.some(({ pieces }) => pieces.some(({ change }) => change !== "kept"));
  return (
    <>
      {from.length === 0 ? <p className={styles.nothing}>{words.first}</p> : null}
      <label className={styles.head}>
        {label}
        <textarea
          lang="en"
          spellCheck
          className={styles.box}
          rows={Math.min(14, Math.max(4, from.length * 2 + 1))}
          value={text}
          onChange={(event) => typed(event.target.value)}
        />
      </label>
      <p className={styles.head}>{words.wouldChange}</p>
      {isChanged ? (
        <div className={`${diff.diff} ${styles.live}`} lang="en">
          {lines.map(({ pieces }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id
            <p key={index}>
              <DiffPieces pieces={pieces} look={{ locale, words }} />
            </p>
          ))}
        </div>
      ) : (
        <p className={styles.nothing}>{words.nothing}</p>
      )}
    </>
  );
}
