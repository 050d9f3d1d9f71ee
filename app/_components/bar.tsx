import styles from "./bar.module.css";

/** A count as a length beside its number, which stands next to it in words. `share` is 0 to 1. */
export function Bar({ share, odd }: { readonly share: number; readonly odd: boolean }) {
  return (
    <svg
      className={odd ? styles.odd : styles.bar}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={Math.max(2, Math.round(share * 100))} height="6" />
    </svg>
  );
}
