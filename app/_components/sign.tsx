import styles from "./sign.module.css";

export type SignName =
  | "reviewed"
  | "stale"
  | "draft"
  | "untranslated"
  | "added"
  | "differs"
  | "missing"
  | "toConfirm"
  | "note";

/** A small shape that goes with a word: the word stands beside it, in sight or for screen readers. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className={TONES[name]} aria-hidden="true">
      <use href={`#sign-${name}`} />
    </svg>
  );
}

const TONES: Readonly<Record<SignName, string | undefined>> = {
  reviewed: styles.calm,
  stale: styles.odd,
  draft: styles.quiet,
  untranslated: styles.odd,
  added: styles.odd,
  differs: styles.odd,
  missing: styles.odd,
  toConfirm: styles.odd,
  note: styles.calm,
};

/** The shapes themselves, once a page. */
export function SignSheet() {
  return (
    <svg className={styles.sheet} aria-hidden="true">
      <symbol id="sign-reviewed" viewBox="0 0 16 16">
        <path d="m3 8.6 3.3 3.4L13 4.6" />
      </symbol>
      <symbol id="sign-stale" viewBox="0 0 16 16">
        <path d="M13.2 8a5.2 5.2 0 1 1-1.6-3.75M13.4 1.8v3h-3" />
      </symbol>
      <symbol id="sign-draft" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="4.4" />
      </symbol>
      <symbol id="sign-untranslated" viewBox="0 0 16 16">
        <path d="M2 3h4.5v10H2z" fill="currentColor" />
        <path d="M9.5 3H14v10H9.5z" strokeDasharray="2 2" />
      </symbol>
      <symbol id="sign-added" viewBox="0 0 16 16">
        <path d="M2 3h4.5v10H2z" strokeDasharray="2 2" />
        <path d="M9.5 3H14v10H9.5z" fill="currentColor" />
      </symbol>
      <symbol id="sign-differs" viewBox="0 0 16 16">
        <path d="M2.5 6h11M2.5 10.2h11M10.8 2 5.2 14" />
      </symbol>
      <symbol id="sign-missing" viewBox="0 0 16 16">
        <path d="M9.5 3H14v10H9.5z" fill="currentColor" />
        <path d="m2 6.2 3.8 3.8M5.8 6.2 2 10" />
      </symbol>
      <symbol id="sign-toConfirm" viewBox="0 0 16 16">
        <path d="M2 4.5c5 0 7 7 12 7M2 11.5c5 0 7-7 12-7" />
      </symbol>
      <symbol id="sign-note" viewBox="0 0 16 16">
        <path d="M2.5 3h11v7.6H8l-3 2.9v-2.9H2.5z" />
      </symbol>
    </svg>
  );
}
