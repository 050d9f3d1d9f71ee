import type { Translator } from "#src/i18n/translator.ts";
import type { QueueView } from "#src/workflows/view/review.ts";
import styles from "./queue.module.css";

export interface Chosen {
  readonly text?: string | undefined;
  readonly by?: string | undefined;
  readonly days?: string | undefined;
  readonly findings?: string | undefined;
  readonly kind?: string | undefined;
}

const DAYS = [1, 7, 30] as const;
const KINDS = ["wording", "note", "report", "request"] as const;

/** A plain form that asks the server: it works without JavaScript, and its address can be kept. */
export function QueueFilter({
  view,
  chosen,
  translator,
}: {
  readonly view: QueueView;
  readonly chosen: Chosen;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <form className={styles.filter} action={`/${locale}/review`} aria-label={t("desk:queue.filter")}>
      <Select name="text" label={t("desk:queue.text")} all={t("desk:queue.allTexts")} chosen={chosen.text}>
        {view.texts.map(({ slug, title, count }) => ({ value: slug, text: `${title} (${count})` }))}
      </Select>
      <Select name="by" label={t("desk:queue.by")} all={t("desk:queue.everybody")} chosen={chosen.by}>
        {view.people.map(({ id, name, count }) => ({
          value: id,
          text: `${name || t("desk:queue.reader")} (${count})`,
        }))}
      </Select>
      <Select name="days" label={t("desk:queue.age")} all={t("desk:queue.anyAge")} chosen={chosen.days}>
        {DAYS.map((count) => ({ value: String(count), text: t("desk:queue.days", { count }) }))}
      </Select>
      <Select
        name="findings"
        label={t("desk:queue.findings")}
        all={t("desk:queue.anyFindings")}
        chosen={chosen.findings}
      >
        {(["added", "solved"] as const).map((value) => ({ value, text: t(`desk:queue.${value}`) }))}
      </Select>
      <Select name="kind" label={t("desk:queue.kind")} all={t("desk:queue.anyKind")} chosen={chosen.kind}>
        {KINDS.map((value) => ({ value, text: t(`desk:kinds.${value}`) }))}
      </Select>
      <button type="submit">{t("desk:queue.show")}</button>
    </form>
  );
}

function Select({
  name,
  label,
  all,
  chosen,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly children: readonly { readonly value: string; readonly text: string }[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {children.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
