import type { Translator } from "#src/i18n/translator.ts";
import type { SuggestionView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import styles from "./desk.module.css";

/** What whoever looks has decided on the page before, and where it is to be seen. */
export function JustDone({
  view,
  translator,
}: {
  readonly view: SuggestionView | null;
  readonly translator: Translator;
}) {
  if (!view || view.item.state === "open") return null;
  const { item, titles } = view;
  const { locale, t } = translator;
  return (
    <p className={styles.done} role="status">
      <a href={`/${locale}/review/${item.id}`}>{placeName(item.place, translator)}</a>{" "}
      <span lang="nl">{titles.nl}</span> <b className={styles.state}>{t(`desk:states.${item.state}`)}</b>
    </p>
  );
}
