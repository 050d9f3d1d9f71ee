import type { Metadata } from "next";
import { RichText } from "#src/i18n/rich-text.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import styles from "../../_components/plain.module.css";
import { routeLocale } from "../../_components/route-locale.ts";
import { Sign } from "../../_components/sign.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

const MARKS = [
  { state: "reviewed", meaning: "stateReviewed" },
  { state: "stale", meaning: "stateStale" },
  { state: "draft", meaning: "stateDraft" },
  { state: "untranslated", meaning: "stateUntranslated" },
  { state: "added", meaning: "stateAdded" },
  { state: "differs", meaning: "stateDiffers" },
  { state: "missing", meaning: "stateMissing" },
  { state: "toConfirm", meaning: "stateToConfirm" },
] as const;

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/about", title: translator.t("about.heading") });
}

export default async function About({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path="/about" section="about">
      <article className={styles.plain}>
        <h1>{t("about.heading")}</h1>
        <h2>{t("about.whatHeading")}</h2>
        <p>{t("about.what")}</p>
        <h2>{t("about.readHeading")}</h2>
        <ul>
          <li>{t("about.readPoint")}</li>
          <li>{t("about.readTerm")}</li>
          <li>{t("about.readNumber")}</li>
          <li>
            <RichText translator={translator} of="about.readNotes" links={[`/${locale}/notes`]} />
          </li>
        </ul>
        <h2 id="marks">{t("about.statesHeading")}</h2>
        <dl className={styles.marks}>
          {MARKS.map(({ state, meaning }) => (
            <div key={state} className={styles.markRow}>
              <dt>
                <Sign name={state} /> {t(`state.${state}`)}
              </dt>
              <dd>{t(`about.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
        <h2>{t("about.madeHeading")}</h2>
        <p>{t("about.made")}</p>
        <h2>{t("about.rightsHeading")}</h2>
        <p>{t("about.rights")}</p>
      </article>
    </PageFrame>
  );
}
