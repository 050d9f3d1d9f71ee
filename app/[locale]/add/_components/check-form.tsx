import { Fragment } from "react";
import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { CheckView, ParagraphView, RecognisedView } from "#src/workflows/view/adding.ts";
import form from "../../../_components/form/form.module.css";
import styles from "./add.module.css";
import { KeepFields } from "./keep-fields.tsx";

interface Check {
  readonly id: string;
  readonly action: string;
  readonly check: CheckView;
  readonly translator: Translator;
}

/** What was recognised on both sides, and what of it is to stay out. */
export function CheckForm({ id, action, check, translator }: Check) {
  const { locale, t } = translator;
  return (
    <>
      <Swap action={action} swap={check.swap} translator={translator} />
      <form id="check" action={action} method="post">
        <input type="hidden" name="was" defaultValue={JSON.stringify(ticksOf(check))} />
        <input type="hidden" name="read" defaultValue={check.read} />
        <div className={styles.panels}>
          {(["nl", "en"] as const).map((side) => (
            <Side key={side} side={side} found={check[side]} translator={translator} />
          ))}
        </div>
        <div className={styles.actions}>
          <button type="submit" name="do" value="align" className={form.main}>
            {t("adding:check.submit")}
          </button>
          <button type="submit" name="do" value="bring" className={form.quiet}>
            {t("adding:check.back")}
          </button>
          <KeepFields
            form="check"
            api={`/api/add/${id}/kept`}
            locale={locale}
            kept={t("adding:bring.kept", { time: "{time}" })}
          />
        </div>
      </form>
    </>
  );
}

/** The ticks as the form shows them, by the names of its fields. */
function ticksOf(check: CheckView): Record<string, string> {
  const names = (["nl", "en"] as const).flatMap((side) =>
    [...check[side].suspects, ...check[side].others].flatMap(({ at, isOut }) =>
      isOut ? [tickName(side, at)] : [],
    ),
  );
  return Object.fromEntries(names.map((name) => [name, "1"]));
}

function tickName(side: "nl" | "en", at: number): string {
  return `${side}.out.${at}`;
}

/** A form of its own: the first button of a form is the one that Enter presses, and that must be the one that goes on. */
function Swap({
  action,
  swap,
  translator: { t },
}: Pick<Check, "action" | "translator"> & { readonly swap: CheckView["swap"] }) {
  if (swap === undefined) return null;
  const isDone = swap === "done";
  return (
    <div className={styles.note} role="status">
      <form action={action} method="post">
        <p>{t(isDone ? "adding:check.swapped" : "adding:check.unswapped")}</p>
        <div className={styles.actions}>
          <button type="submit" name="do" value={isDone ? "unswap" : "swap"} className={form.quiet}>
            {t(isDone ? "adding:check.unswap" : "adding:check.swap")}
          </button>
        </div>
      </form>
    </div>
  );
}

interface SideParts {
  readonly side: "nl" | "en";
  readonly found: RecognisedView;
  readonly translator: Translator;
}

/** More paragraphs than this are gone through in a box of their own. */
const MANY = 40;

const COUNTED = ["paragraphs", "headings", "items", "captions", "quotes", "sentences"] as const;

function Side({ side, found, translator }: SideParts) {
  const { locale, t } = translator;
  const counts = COUNTED.filter((name) => found.counts[name] > 0);
  return (
    <section className={styles.panel} aria-labelledby={`${side}-heading`}>
      <h2 id={`${side}-heading`}>{t(`adding:bring.${side}`)}</h2>
      <dl className={styles.facts}>
        <dt>{t("adding:check.titleLabel")}</dt>
        <dd lang={side}>{found.title}</dd>
        <dt>{t("adding:check.date")}</dt>
        <dd>{found.date === undefined ? t("adding:check.none") : formatDate(locale, found.date)}</dd>
        <dt>{t("adding:check.source")}</dt>
        <dd>{found.sourceLine ?? t("adding:check.none")}</dd>
        <dt>{t("adding:check.holds")}</dt>
        <dd>
          {counts.map((name, index) => (
            <Fragment key={name}>
              {index > 0 ? ", " : null}
              <span className={styles.count}>{t(`adding:check.${name}`, { count: found.counts[name] })}</span>
            </Fragment>
          ))}
        </dd>
      </dl>
      {found.hasUnused ? <p className={styles.note}>{t("adding:check.unused")}</p> : null}
      {found.suspects.length === 0 ? null : (
        <fieldset className={styles.group}>
          <legend>{t("adding:check.suspects")}</legend>
          <p className={styles.hint}>{t("adding:check.suspectsHint")}</p>
          <Paragraphs side={side} paragraphs={found.suspects} translator={translator} />
        </fieldset>
      )}
      <details className={styles.fold} open>
        <summary>{t(found.suspects.length === 0 ? "adding:check.all" : "adding:check.others")}</summary>
        <p className={styles.hint}>{t("adding:check.othersHint")}</p>
        <div className={found.others.length > MANY ? styles.through : undefined}>
          <Paragraphs side={side} paragraphs={found.others} translator={translator} />
        </div>
        {found.more > 0 ? (
          <p className={styles.hint}>{t("adding:check.more", { count: found.more })}</p>
        ) : null}
      </details>
      {found.leftOut.length === 0 ? null : (
        <details className={styles.fold}>
          <summary>{t("adding:check.leftOut")}</summary>
          <ul className={styles.list}>
            {found.leftOut.map(({ text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={index} lang={side}>
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Paragraphs({
  side,
  paragraphs,
  translator: { t },
}: Omit<SideParts, "found"> & { readonly paragraphs: readonly ParagraphView[] }) {
  return (
    <ul className={styles.list}>
      {paragraphs.map(({ at, kind, text, end, sentences, isOut }) => (
        <li key={at}>
          <input
            id={`${side}-${at}`}
            type="checkbox"
            name={tickName(side, at)}
            value="1"
            defaultChecked={isOut}
          />
          <label htmlFor={`${side}-${at}`}>
            <span lang={side}>
              {text}
              {end === undefined ? null : (
                <>
                  {" "}
                  <span className={styles.gap}>…</span> {end}
                </>
              )}
            </span>{" "}
            <small>
              {t(`adding:check.kind.${kind}`)}
              {kind === "heading" ? null : `, ${t("adding:check.sentences", { count: sentences })}`}
            </small>
          </label>
        </li>
      ))}
    </ul>
  );
}
