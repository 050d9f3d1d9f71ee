import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import { CHOICES } from "./choice.ts";
import { ContentsMenu } from "./contents-menu.tsx";
import copying from "./copying.module.css";
import { DisplayMenu } from "./display-menu.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { RemarkDialog } from "./remark-dialog.tsx";
import "./modes.css";
import "./lines.css";
import styles from "./reading-tools.module.css";
import { StartTools } from "./start-tools.tsx";
import type { ToolWords } from "./tool-words.ts";

/** The quiet bar over a text. It is server HTML; `StartTools` sets it to work. */
export function ReadingTools({
  view,
  translator,
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const { t } = translator;
  return (
    <section id="tools" className={styles.tools} aria-label={t("tools.label")} data-change={view.lastChange}>
      <div className={styles.bar} data-bar="">
        {view.en === undefined ? null : <Modes translator={translator} />}
        <ContentsMenu view={view} translator={translator} />
        <span className={styles.left} data-minutes={view.minutes}>
          {t("tools.left", { minutes: view.minutes })}
        </span>
        <span className={styles.continue} data-continue="" hidden>
          <a href="#text">{t("tools.continue", { number: "" })}</a>
          <Dismiss label={t("tools.dismiss")} />
        </span>
        <DisplayMenu translator={translator} />
        <button
          type="button"
          className={styles.help}
          data-open-keys=""
          aria-haspopup="dialog"
          aria-label={t("tools.keys")}
          title={t("tools.keys")}
        >
          <kbd>?</kbd>
        </button>
        <progress className={styles.progress} max="1" value="0" aria-hidden="true" />
      </div>
      <p className={styles.news} data-news="" hidden>
        <a href={`/${translator.locale}/read/${view.slug}/history`}>{t("history:offer")}</a>
        <Dismiss label={t("tools.dismiss")} />
      </p>
      <button
        type="button"
        className={copying.copy}
        data-copy=""
        hidden
        aria-label={t("tools.copy")}
        title={t("tools.copy")}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />
        </svg>
      </button>
      <p className={copying.status} role="status" />
      <KeysDialog translator={translator} />
      {view.en === undefined ? null : <RemarkDialog slug={view.slug} translator={translator} />}
      <StartTools words={wordsFor(translator)} />
    </section>
  );
}

function Dismiss({ label }: { readonly label: string }) {
  return (
    <button type="button" aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}

/** Buttons where there is room, a list of the browser's own on a phone. */
function Modes({ translator: { t } }: { readonly translator: Translator }) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these act at once */}
      <div className={styles.modes} role="group" aria-label={t("tools.mode")}>
        {CHOICES.mode.slice(0, 4).map((mode) => (
          <button key={mode} type="button" data-choice="mode" value={mode}>
            {t(`tools.${mode}`)}
          </button>
        ))}
      </div>
      <select className={styles.select} aria-label={t("tools.mode")} autoComplete="off">
        {CHOICES.mode.map((mode) => (
          <option key={mode} value={mode}>
            {t(mode === "side" ? "tools.stacked" : `tools.${mode}`)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.swap} data-swap="">
        <span className="aside">{t("tools.swap")}</span>
        <span aria-hidden="true">NL ⇄ EN</span>
      </button>
    </>
  );
}

function wordsFor({ t }: Translator): ToolWords {
  return {
    left: t("tools.left", { minutes: "{n}" }),
    continue: t("tools.continue", { number: "{n}" }),
    show: { nl: t("tools.showDutch"), en: t("tools.showEnglish") },
    copied: t("tools.copied"),
    copyFailed: t("tools.copyFailed"),
    reference: t("tools.reference", {
      title: "{title}",
      slug: "{slug}",
      place: "{place}",
      revision: "{revision}",
    }),
    noNotes: t("tools.noNotes"),
    noTerms: t("tools.noTerms"),
  };
}
