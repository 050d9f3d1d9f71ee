import type { Translator } from "#src/i18n/translator.ts";
import { CHOICES } from "./choice.ts";
import styles from "./menu.module.css";

/** Theme and size of the text. */
export function DisplayMenu({ translator: { t } }: { readonly translator: Translator }) {
  return (
    <details className={styles.menu} data-display="">
      <summary aria-label={t("tools.display")} title={t("tools.display")}>
        <span className={styles.letters} aria-hidden="true">
          Aa
        </span>
      </summary>
      <div className={styles.display}>
        <p id="tools-theme">{t("tools.theme")}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these act at once */}
        <div className={styles.choice} role="group" aria-labelledby="tools-theme">
          {CHOICES.theme.map((theme) => (
            <button key={theme} type="button" data-choice="theme" value={theme}>
              {t(`tools.${theme}`)}
            </button>
          ))}
        </div>
        <p id="tools-size">{t("tools.size")}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these act at once */}
        <div className={styles.choice} role="group" aria-labelledby="tools-size">
          {CHOICES.size.map((size) => (
            <button
              key={size}
              type="button"
              className={styles.size}
              data-choice="size"
              value={size}
              aria-label={t(`tools.size${size}`)}
              title={t(`tools.size${size}`)}
            >
              A
            </button>
          ))}
        </div>
      </div>
    </details>
  );
}
