import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import { textPath } from "../../../../_components/paths.ts";
import styles from "./part-link.module.css";

/** Where a part of a long text ends: the way to its neighbour, which comes by itself while one scrolls. */
export function PartLink({
  view: { slug, part, parts },
  direction,
  translator: { locale, t },
}: {
  readonly view: ReadingView;
  readonly direction: "before" | "after";
  readonly translator: Translator;
}) {
  const [other, rel, words] =
    direction === "before"
      ? ([part - 1, "prev", "reading.partBefore"] as const)
      : ([part + 1, "next", "reading.partAfter"] as const);
  if (other < 1 || other > parts) return null;
  return (
    <p className={styles.line}>
      <a href={textPath(locale, slug, other)} rel={rel} data-join={direction}>
        {t(words, { part: other, parts })}
      </a>
    </p>
  );
}
