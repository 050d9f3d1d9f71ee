import type { Metadata } from "next";
import { SHIFTS } from "#src/domain/review/event.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import plain from "../../_components/plain.module.css";
import { routeLocale } from "../../_components/route-locale.ts";
import { EXAMPLES } from "./_components/examples.ts";
import styles from "./_components/notes.module.css";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  return pageMetadata(translator, {
    path: "/notes",
    title: t("notes.heading"),
    description: t("notes.lead"),
  });
}

/** The kinds of notes, each with a line and an example. */
export default async function Notes({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { locale, t } = translator;
  const kinds = SHIFTS.map((shift) => ({ shift, name: t(`shifts:${shift}.name`) })).sort((one, other) =>
    one.name.localeCompare(other.name, locale),
  );
  return (
    <PageFrame translator={translator} path="/notes">
      <article className={plain.plain}>
        <h1>{t("notes.heading")}</h1>
        <p>{t("notes.lead")}</p>
        <dl className={styles.kinds}>
          {kinds.map(({ shift, name }) => (
            <div key={shift} id={shift}>
              <dt>{name}</dt>
              <dd>{t(`shifts:${shift}.about`)}</dd>
              <dd className={styles.example}>
                <span className="aside">{t("notes.example")}: </span>
                <i lang="nl">{EXAMPLES[shift].nl}</i>
                <i lang="en">{EXAMPLES[shift].en}</i>
              </dd>
            </div>
          ))}
        </dl>
      </article>
    </PageFrame>
  );
}
