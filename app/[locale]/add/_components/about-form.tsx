import type { Translator } from "#src/i18n/translator.ts";
import type { AboutFault, DraftView } from "#src/workflows/view/adding.ts";
import { Field } from "../../../_components/form/field.tsx";
import form from "../../../_components/form/form.module.css";
import styles from "./add.module.css";
import { FaultyFields } from "./faulty-fields.tsx";
import { KeepFields } from "./keep-fields.tsx";

const FIELDS = {
  nl: ["title", "author", "source", "url", "date", "rights"],
  en: ["title", "translator", "source", "url", "date", "rights"],
} as const;
const LICENCES = ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0"];

/** Title, source, licence and the rest of both sides, and the address. */
export function AboutForm({
  draft: { id, about, aboutFaults: faults },
  action,
  translator,
}: {
  readonly draft: Pick<DraftView, "id" | "about" | "aboutFaults">;
  readonly action: string;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const count = Object.keys(faults).length;
  const hints = { date: t("adding:about.dateHint"), rights: t("adding:about.rightsHint") };
  return (
    <form id="about" action={action} method="post">
      <input type="hidden" name="was" defaultValue={JSON.stringify(about)} />
      {count === 0 ? null : <FaultyFields text={t("adding:about.faulty", { count })} />}
      <p className={styles.lead}>{t("adding:about.lead")}</p>
      <div className={styles.panels}>
        {(["nl", "en"] as const).map((side) => (
          <fieldset key={side} className={styles.panel}>
            <legend>{t(`adding:about.${side}`)}</legend>
            <div className={styles.fields}>
              {FIELDS[side].map((name) => (
                <Field
                  key={name}
                  name={`${side}.${name}`}
                  label={t(`adding:about.${name}`)}
                  defaultValue={about[`${side}.${name}`] ?? ""}
                  fault={faultText(faults[`${side}.${name}`], translator)}
                  {...(name === "date" || name === "rights" ? { hint: hints[name] } : {})}
                  {...(name === "rights" ? { list: "licences" } : {})}
                  {...(name === "title" ? { required: true, lang: side } : {})}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <datalist id="licences">
        {LICENCES.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      <div className={styles.fields}>
        <Field
          name="slug"
          label={t("adding:about.slug")}
          hint={t("adding:about.slugHint")}
          defaultValue={about.slug ?? ""}
          fault={faultText(faults.slug, translator)}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className={styles.actions}>
        <button type="submit" name="do" value="publish" className={form.main}>
          {t("adding:about.submit")}
        </button>
        <button type="submit" name="do" value="rows" className={form.quiet} formNoValidate>
          {t("adding:about.back")}
        </button>
        <KeepFields
          form="about"
          api={`/api/add/${id}/kept`}
          locale={locale}
          kept={t("adding:bring.kept", { time: "{time}" })}
        />
      </div>
    </form>
  );
}

function faultText(fault: AboutFault | undefined, { t }: Translator): string | undefined {
  if (!fault) return undefined;
  const { kind, value = "", suggestion = "" } = fault;
  if (kind === "elsewhere" && value === "") return t("adding:about.fault.emptied");
  return t(`adding:about.fault.${kind}`, { value, suggestion });
}
