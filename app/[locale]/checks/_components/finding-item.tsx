import type { Translator } from "#src/i18n/translator.ts";
import type { Excerpt, FoundHere } from "#src/workflows/view/checks.ts";
import styles from "./checks.module.css";

/** One finding: what it is, the words in both languages, what to do. `FindingTools` works on its attributes. */
export function FindingItem({
  finding,
  translator,
}: {
  readonly finding: FoundHere;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const { id, check, severity, slug, row, number, title, nl, en, replacement, values, dismissed, canMend } =
    finding;
  const place = number === undefined ? t("checks:page.placeUnnumbered") : t("checks:page.place", { number });
  return (
    <li
      className={styles.item}
      tabIndex={-1}
      data-finding={id}
      data-slug={slug}
      data-check={check}
      data-state={dismissed === undefined ? "open" : "dismissed"}
    >
      <h2>
        {t(`checks:check.${check}.name`)}{" "}
        <span className={styles[severity]}>{t(`checks:severity.${severity}`)}</span>
      </h2>
      <p className={styles.place}>
        <a href={`/${locale}/read/${slug}/row/${row}`}>
          <span lang="nl">{title}</span>, {place}
        </a>
      </p>
      <div className={styles.pair}>
        <Words language="nl" label={t("checks:page.nlHas")} excerpt={nl} />
        <Words language="en" label={t("checks:page.enHas")} excerpt={en} />
      </div>
      <p className={styles.advice}>
        {t(`checks:check.${check}.meaning`)} {t(`checks:check.${check}.advice`)}
        {typeof values.form === "string" ? ` (${t("checks:page.usual", { form: values.form })})` : ""}
        {values.ratio === undefined ? "" : ` (${t("checks:page.length", values)})`}
        {isUnpaired(check) ? (
          <span className={styles.editors}>
            {" "}
            <a href={`/${locale}/align/${slug}#${row}`}>{t("align:linkOfFinding")}</a>
          </span>
        ) : null}
      </p>
      {replacement === undefined ? null : (
        <p className={styles.mend}>
          {t("checks:page.mend")}: <Mended words={replacement} t={t} />
        </p>
      )}
      {dismissed === undefined ? (
        <p className={styles.answers}>
          {canMend ? (
            <button type="button" data-mend="" hidden>
              {t("checks:page.mendNow")}
            </button>
          ) : null}
          <button type="button" data-dismiss="" hidden>
            {t("checks:page.dismiss")}
          </button>
          {canMend ? (
            <span data-suggested="" hidden>
              {t("checks:page.suggested")} <a href={`/${locale}/review`}>{t("checks:page.seeSuggestion")}</a>{" "}
              <button type="button" data-take-back="">
                {t("checks:page.takeBack")}
              </button>
            </span>
          ) : null}
        </p>
      ) : (
        <p className={styles.reason}>{t("checks:page.reason", { why: dismissed })}</p>
      )}
    </li>
  );
}

/** Whether it may well be the alignment that is wrong, and no wording. */
function isUnpaired(check: string): boolean {
  return check === "omitted-sentence" || check === "added-sentence";
}

/** What comes instead; nothing and a space are told in words, since neither can be seen. */
function Mended({ words, t }: { readonly words: string; readonly t: Translator["t"] }) {
  if (words.trim() !== "") return <ins lang="en">{words}</ins>;
  return <ins>{t(words === "" ? "checks:page.mendNothing" : "checks:page.mendSpace")}</ins>;
}

function Words({
  language,
  label,
  excerpt,
}: {
  readonly language: "nl" | "en";
  readonly label: string;
  readonly excerpt: Excerpt | null;
}) {
  return (
    <p>
      <small>{label}</small>
      {excerpt ? (
        <span lang={language}>
          {excerpt.before}
          <mark>{excerpt.words}</mark>
          {excerpt.after}
        </span>
      ) : (
        "–"
      )}
    </p>
  );
}
