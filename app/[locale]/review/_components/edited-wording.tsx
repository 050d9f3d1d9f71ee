import { diffLines } from "#src/domain/review/diff-lines.ts";
import { diffWordings } from "#src/domain/review/diff-wordings.ts";
import { sentencesIn } from "#src/domain/review/hunk.ts";
import type { Locale } from "#src/i18n/locale.ts";
import type { EditedParagraph } from "#src/workflows/view/review.ts";
import styles from "./desk.module.css";
import diff from "./diff.module.css";
import { DiffPieces } from "./diff-pieces.tsx";
import type { OneWords } from "./one-words.ts";

/** The wording to be edited, a sentence a line, with what that changes of the suggestion under it. */
export function EditedWording({
  paragraphs,
  values,
  change,
  words,
  locale,
}: {
  readonly paragraphs: readonly EditedParagraph[];
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Record<string, string>) => void;
  readonly words: OneWords;
  readonly locale: Locale;
}) {
  return paragraphs.map(({ paragraph, sentences }) => {
    const lines = diffLines(diffWordings(sentences, sentencesIn(values[paragraph] ?? "")));
    return (
      <div key={paragraph} className={styles.edited}>
        <label>
          {words.sentences}
          <textarea
            lang="en"
            spellCheck
            rows={Math.max(3, sentences.length * 2)}
            value={values[paragraph] ?? ""}
            onChange={(event) => change({ ...values, [paragraph]: event.target.value })}
          />
        </label>
        {lines.every(({ pieces }) => pieces.every(({ change: kind }) => kind === "kept")) ? null : (
          <div className={diff.diff} lang="en">
            {lines.map(({ pieces }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id
              <p key={index}>
                <DiffPieces pieces={pieces} look={{ locale, words }} />
              </p>
            ))}
          </div>
        )}
      </div>
    );
  });
}
