import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView, RowState } from "#src/workflows/view.ts";
import { Sign } from "../../../../_components/sign.tsx";
import styles from "./state-key.module.css";

const STATES: readonly (RowState | "toConfirm")[] = [
  "reviewed",
  "stale",
  "draft",
  "untranslated",
  "added",
  "differs",
  "missing",
  "toConfirm",
];

/** The marks on the hinge in words, each with how often it stands in this text; only those that do. */
export function StateKey({
  view: { slug, states, en },
  translator: { locale, t },
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  if (en === undefined) return null;
  const counted = STATES.map((name) => ({ name, count: states[name] }));
  return (
    <ul className={styles.key} aria-label={t("reading.key")}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => (
          <li key={name}>
            <Sign name={name} />
            {name === "toConfirm" ? (
              <a href={`/${locale}/align/${slug}`}>{t("stateCount.toConfirm", { count })}</a>
            ) : (
              t(`stateCount.${name}`, { count })
            )}
          </li>
        ))}
    </ul>
  );
}
