import type { ReactNode } from "react";
import { otherLocale } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import { AccountLink } from "./account-link.tsx";
import { Mark } from "./mark.tsx";
import styles from "./page-frame.module.css";
import { SearchBox } from "./search-box.tsx";
import { SignSheet } from "./sign.tsx";

interface Frame {
  readonly translator: Translator;
  /** Without the language, so that the language switch keeps the page. */
  readonly path: string;
  /** What the search box holds: on the page of its answer, what was asked. */
  readonly query?: string;
  readonly section?: "texts" | "glossary" | "review" | "about";
  readonly children: ReactNode;
}

/** Header, the page itself, footer. */
export function PageFrame({ translator, path, section, query = "", children }: Frame) {
  return (
    <>
      <a className={styles.skip} href="#main">
        {translator.t(path.startsWith("/read/") ? "nav.skipToText" : "nav.skip")}
      </a>
      <SignSheet />
      <Header translator={translator} path={path} section={section} query={query} />
      <p className={styles.offline} role="status">
        {translator.t("offline.banner")}
      </p>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer translator={translator} />
    </>
  );
}

function Header({
  translator,
  path,
  section,
  query,
}: Pick<Frame, "translator" | "path"> & { section: Frame["section"] | undefined; query: string }) {
  const { locale, t } = translator;
  const other = otherLocale(locale);
  const links = [
    { name: "texts", href: `/${locale}`, text: t("nav.texts") },
    { name: "glossary", href: `/${locale}/glossary`, text: t("nav.glossary") },
    { name: "review", href: `/${locale}/review`, text: t("desk:nav") },
    { name: "about", href: `/${locale}/about`, text: t("nav.about") },
  ] as const;
  return (
    <header className={styles.header}>
      <a className={styles.home} href={`/${locale}`} aria-label={t("nav.home")}>
        <Mark /> Twee<b>luik</b>
      </a>
      <nav className={styles.nav} aria-label={t("nav.label")}>
        {links.map(({ name, href, text }) => (
          <a key={name} href={href} aria-current={section === name ? "page" : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <SearchBox translator={translator} query={query} />
      <a className={styles.language} href={`/${other}${path}`} hrefLang={other} lang={other}>
        {t("nav.otherLanguage")}
      </a>
      <AccountLink locale={locale} signIn={t("accounts:bar.signIn")} account={t("accounts:bar.account")} />
    </header>
  );
}

function Footer({ translator: { locale, t } }: Pick<Frame, "translator">) {
  return (
    <footer className={styles.footer}>
      <p>{t("footer.what")}</p>
      <p>{t("footer.rights")}</p>
      <p className={styles.links}>
        <a href={`/${locale}/about`}>{t("footer.about")}</a>
        <a href={`/${locale}/changes`}>{t("footer.changes")}</a>
        <a href={`/${locale}/checks`}>{t("checks:page.title")}</a>
        <a href={`/${locale}/notes`}>{t("footer.notes")}</a>
      </p>
    </footer>
  );
}
