import type { Translator } from "#src/i18n/translator.ts";
import type { DraftView } from "#src/workflows/view/adding.ts";
import form from "../../../_components/form/form.module.css";
import styles from "./add.module.css";
import { BringHelp } from "./bring-help.tsx";

const ACCEPTED = ".txt,.md,.markdown,.docx,.odt,.html,.htm,.xhtml,.epub,.csv,.tsv,.tab";

/** Where two texts are pasted or dropped. A plain form; scripts add dropping, keeping and a word beforehand. */
export function BringForm({
  draft,
  given,
  translator,
}: {
  readonly draft?: string;
  readonly given?: DraftView["bring"];
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const words = {
    kept: t("adding:bring.kept", { time: "{time}" }),
    tooLarge: t("adding:bring.tooLarge"),
    chosen: t("adding:bring.chosen", { file: "{file}" }),
    reading: t("adding:bring.reading"),
    pasted: t("adding:bring.pasted"),
    longPaste: t("adding:bring.longPaste", { file: "{file}" }),
  };
  return (
    <form id="bring" action={`/api/add?in=${locale}`} method="post" encType="multipart/form-data">
      <input type="hidden" name="draft" defaultValue={draft ?? ""} />
      <p className={styles.lead}>{t("adding:bring.both")}</p>
      <div className={styles.panels}>
        {(["nl", "en"] as const).map((side) => (
          <Side key={side} side={side} given={given?.[side]} translator={translator} />
        ))}
      </div>
      <div className={styles.actions}>
        <button type="submit" className={form.main}>
          {t("adding:bring.submit")}
        </button>
        <BringHelp form="bring" locale={locale} words={words} />
      </div>
    </form>
  );
}

function Side({
  side,
  given,
  translator: { locale, t },
}: {
  readonly side: "nl" | "en";
  readonly given: NonNullable<DraftView["bring"]>["nl"] | undefined;
  readonly translator: Translator;
}) {
  return (
    <fieldset className={styles.panel} data-side={side}>
      <legend>{t(`adding:bring.${side}`)}</legend>
      {given?.file === undefined ? null : (
        <p className={styles.field}>{t("adding:bring.given", { file: given.file })}</p>
      )}
      {given?.opening === undefined ? null : (
        <p className={styles.field}>
          <span>
            {t("adding:bring.givenPaste", {
              length: new Intl.NumberFormat(locale).format(given.length ?? 0),
            })}{" "}
            <q lang={side}>{given.opening}</q>
          </span>
          <input type="hidden" name={`${side}.kept`} value="1" />
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor={`${side}-text`}>{t("adding:bring.paste")}</label>
        <textarea
          id={`${side}-text`}
          name={`${side}.text`}
          lang={side}
          rows={10}
          defaultValue={given?.text ?? ""}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${side}-file`}>{t("adding:bring.file")}</label>
        <input
          id={`${side}-file`}
          name={`${side}.file`}
          type="file"
          accept={ACCEPTED}
          aria-describedby={`${side}-file-hint`}
        />
        <p id={`${side}-file-hint`} className={styles.hint}>
          {t("adding:bring.fileHint")}
        </p>
      </div>
    </fieldset>
  );
}
