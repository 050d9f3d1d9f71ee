import { createElement } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import styles from "./account-link.module.css";

/**
 * “Sign in”, or the name of whoever is signed in: the page has both, and `public/display.js` says before anything is
 * painted which of them is seen. So the page stays the same for everybody, and nothing jumps.
 */
export function AccountLink({
  locale,
  signIn,
  account,
}: {
  readonly locale: Locale;
  readonly signIn: string;
  readonly account: string;
}) {
  return (
    <>
      <a className={styles.out} href={`/${locale}/sign-in`}>
        {signIn}
      </a>
      <a className={styles.in} href={`/${locale}/account`}>
        <span className="aside">{account}</span> {createElement("tweeluik-me")}
      </a>
    </>
  );
}
