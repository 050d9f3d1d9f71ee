import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import styles from "../../_components/plain.module.css";
import { routeLocale } from "../../_components/route-locale.ts";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const { t } = createTranslator(await routeLocale(params));
  return { title: `${t("offline.heading")} · ${t("site.name")}`, robots: { index: false } };
}

/** What `public/offline.js` shows in place of a page that cannot be had without a connection. */
export default async function Offline({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  return (
    <PageFrame translator={translator} path="/offline">
      <div className={styles.plain}>
        <h1>{t("offline.heading")}</h1>
        <p>{t("offline.text")}</p>
        <p>{t("offline.kept")}</p>
        <p className={styles.ways}>
          {/* The address is still that of the page that was wanted. */}
          <a href="?">{t("offline.again")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
