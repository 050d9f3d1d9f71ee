import type { WordChange } from "#src/domain/review/word-diff.ts";
import type { Translator } from "#src/i18n/translator.ts";
import styles from "./word-diff.module.css";

/** Two wordings laid over one another: what was taken out struck through, what was put in underlined, and both said. */
export function WordDiff({
  changes,
  lang,
  translator,
}: {
  readonly changes: readonly WordChange[];
  readonly lang: "nl" | "en";
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <p className={styles.diff} lang={lang}>
      {changes.map(({ change, text }, index) => {
        if (change === "kept") return text;
        const Mark = change === "added" ? "ins" : "del";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id, and their order never changes here
          <Mark key={index}>
            <span className={styles.said} lang={locale}>
              {t(change === "added" ? "wording.added" : "wording.removed")}{" "}
            </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
