import type { ReactNode } from "react";
import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type {
  AlignStep,
  BindingStep,
  ReviewStep,
  RevisionStep,
  WordingStep,
} from "#src/workflows/view/wording.ts";
import { Sign } from "../../../../../../_components/sign.tsx";
import { pairingText } from "./pairing-text.ts";
import { WordDiff } from "./word-diff.tsx";
import styles from "./wording.module.css";

interface Part<Kind extends WordingStep> {
  readonly step: Kind;
  readonly translator: Translator;
}

/**
 * One thing that happened to a row: when and by whom, what, and why.
 * `isAlone`: the wording is the only one there ever was, and need not be shown once more.
 */
export function StepItem({ step, isAlone, translator }: Part<WordingStep> & { readonly isAlone: boolean }) {
  return (
    <li className={styles.step}>
      <p className={styles.who}>
        <time dateTime={step.at}>{formatDate(translator.locale, step.at.slice(0, 10))}</time>
        <bdi>{step.by}</bdi>
      </p>
      <div className={styles.what}>
        {titled(step, translator)}
        {step.why === undefined ? null : (
          <blockquote className={styles.why}>
            <p>{step.why}</p>
          </blockquote>
        )}
        {step.kind === "revision" && !isAlone ? <Wording step={step} translator={translator} /> : null}
      </div>
    </li>
  );
}

function titled(step: WordingStep, translator: Translator): ReactNode {
  switch (step.kind) {
    case "revision":
      return <RevisionTitle step={step} translator={translator} />;
    case "review":
      return <ReviewTitle step={step} translator={translator} />;
    case "align":
      return <AlignTitle step={step} translator={translator} />;
    case "binding":
      return <BindingTitle step={step} translator={translator} />;
  }
}

function RevisionTitle({ step: { side, place, number, present }, translator: { t } }: Part<RevisionStep>) {
  const name = t(`wording.${side}`);
  return (
    <h3>
      {place === undefined
        ? t("wording.revision", { side: name, number })
        : t("wording.revisionAt", { side: name, number, place })}
      {present ? <span className={styles.tag}>{t("wording.present")}</span> : null}
    </h3>
  );
}

function Wording({ step: { side, change, diff }, translator }: Part<RevisionStep>) {
  return (
    <>
      {change === "words" ? null : (
        <p className={styles.change}>{translator.t(`wording.change.${change}`)}</p>
      )}
      {change === "division" || change === "marks" ? null : (
        <WordDiff changes={diff} lang={side} translator={translator} />
      )}
    </>
  );
}

function ReviewTitle({ step: { scope, present }, translator: { t } }: Part<ReviewStep>) {
  return (
    <h3>
      <Sign name={present ? "reviewed" : "stale"} /> {t(`wording.review.${scope}`)}
      {present ? null : <span className={styles.tag}>{t("wording.past")}</span>}
    </h3>
  );
}

function AlignTitle({ step, translator }: Part<AlignStep>) {
  const { t } = translator;
  return (
    <>
      <h3>
        {t(step.locked ? "wording.alignLocked" : "wording.align")}
        {step.present ? null : <span className={styles.tag}>{t("wording.past")}</span>}
      </h3>
      {step.beads === undefined ? null : (
        <p className={styles.change}>{pairingText(step.beads, translator)}</p>
      )}
    </>
  );
}

function BindingTitle({
  step: { term, lemma, quote, rendering, leftOut },
  translator: { locale, t },
}: Part<BindingStep>) {
  return (
    <>
      <h3>
        {t("wording.term")}{" "}
        <a href={`/${locale}/glossary/${term}`} lang="nl">
          {lemma}
        </a>
      </h3>
      <p className={styles.change}>
        <q lang="nl">{quote}</q>{" "}
        {leftOut || rendering === undefined ? (
          t(leftOut ? "wording.leftOut" : "wording.looked")
        ) : (
          <>
            {t("wording.rendered")} <q lang="en">{rendering}</q>
          </>
        )}
      </p>
    </>
  );
}
