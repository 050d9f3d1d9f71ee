import type { Translator } from "#src/i18n/translator.ts";
import type { DraftView } from "#src/workflows/view/adding.ts";
import form from "../../../_components/form/form.module.css";
import styles from "./add.module.css";
import { BringHelp } from "./bring-help.tsx";
import beside from "./side.module.css";
import { SideHelp } from "./side-help.tsx";

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
    tooMany: t("adding:bring.tooMany", { files: "{files}" }),
    reading: t("adding:bring.reading"),
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

interface SideParts {
  readonly side: "nl" | "en";
  readonly given: NonNullable<DraftView["bring"]>["nl"] | undefined;
  readonly translator: Translator;
}

function Side({ side, given, translator }: SideParts) {
  const { locale, t } = translator;
  const file = "{file}";
  const words = {
    chosen: t("adding:bring.chosen", { file }),
    pasted: t("adding:bring.pasted"),
    longPaste: t("adding:bring.longPaste", { file }),
    added: t("adding:bring.added"),
    instead: t("adding:bring.instead", { file }),
    keptUsed: t("adding:bring.keptUsed", { file }),
    unused: t("adding:bring.unused"),
    takeAway: t("adding:bring.takeAway", { file }),
  };
  return (
    <fieldset className={styles.panel} data-side={side}>
      <legend>{t(`adding:bring.${side}`)}</legend>
      <Kept side={side} given={given} translator={translator} />
      <div className={styles.field}>
        <label htmlFor={`${side}-text`}>{t("adding:bring.paste")}</label>
        <textarea
          id={`${side}-text`}
          name={`${side}.text`}
          lang={side}
          rows={10}
          aria-describedby={`${side}-used`}
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
      <SideHelp id={`${side}-used`} locale={locale} words={words} />
    </fieldset>
  );
}

/** A file, or a paste too long for the field, that is with the draft: it stays until its tick is taken away. */
function Kept({ side, given, translator: { locale, t } }: SideParts) {
  const { file, length, opening } = given ?? {};
  if (file === undefined && opening === undefined) return null;
  const number = new Intl.NumberFormat(locale).format(length ?? 0);
  return (
    <div className={`${form.check} ${beside.kept}`}>
      <input
        id={`${side}-kept`}
        type="checkbox"
        name={`${side}.kept`}
        value="1"
        defaultChecked
        data-name={file ?? t("adding:bring.earlierPaste")}
        aria-describedby={`${side}-kept-hint`}
      />
      <label htmlFor={`${side}-kept`}>
        {file === undefined
          ? t("adding:bring.givenPaste", { length: number })
          : t("adding:bring.given", { file, length: number })}
      </label>
      <div id={`${side}-kept-hint`} className={form.hint}>
        {opening === undefined ? null : (
          <p>
            {t("adding:bring.begins")} <q lang={side}>{opening}</q>
          </p>
        )}
        <p>{t("adding:bring.keptHint")}</p>
      </div>
    </div>
  );
}
