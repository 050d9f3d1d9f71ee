import { sentencesIn } from "#src/domain/review/hunk.ts";
import { mergedWording, mergeWordings } from "#src/domain/review/merge-wordings.ts";
import type { Locale } from "#src/i18n/locale.ts";
import type { EditedParagraph } from "#src/workflows/view/review.ts";
import desk from "../../review/_components/desk.module.css";
import type { DraftParagraph } from "./drafts.ts";
import styles from "./suggest.module.css";
import type { SuggestWords } from "./suggest-words.ts";

/** Somebody was faster: what stands, what was written, and the two put together. Nothing is chosen for anybody. */
export function Overtaken({
  draft,
  standing,
  goOn,
  words,
  locale,
}: {
  readonly draft: DraftParagraph;
  readonly standing: EditedParagraph;
  readonly goOn: (text: string) => void;
  readonly words: SuggestWords;
  readonly locale: Locale;
}) {
  const merge = mergeWordings(draft.from, standing.sentences, sentencesIn(draft.text));
  const together = mergedWording(merge, "suggested");
  return (
    <div role="alert" className={styles.overtaken}>
      <p className={desk.notice}>{words.overtaken}</p>
      <Wording name={words.theirs} text={standing.sentences.join(" ")} locale={locale} />
      <Wording name={words.yours} text={draft.text} locale={locale} />
      <Wording name={words.together} text={together.join(" ")} locale={locale} />
      {merge.clashes > 0 ? <p>{words.clash}</p> : null}
      <div className={desk.buttons}>
        <button type="button" className={desk.main} onClick={() => goOn(together.join("\n"))}>
          {words.takeTogether}
        </button>
        <button type="button" onClick={() => goOn(standing.sentences.join("\n"))}>
          {words.takeTheirs}
        </button>
      </div>
    </div>
  );
}

function Wording({
  name,
  text,
  locale,
}: {
  readonly name: string;
  readonly text: string;
  readonly locale: Locale;
}) {
  return (
    <>
      <p className={styles.head} lang={locale}>
        {name}
      </p>
      <p lang="en" className={styles.wording}>
        {text}
      </p>
    </>
  );
}
