import styles from "./mark.module.css";

/** Two panels and a hinge. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 6.5 13.5 4v24L3 25.5z" />
      <path className={styles.right} d="M18.5 4 29 6.5v19L18.5 28z" />
      <path d="M15.25 7h1.5v3h-1.5zm0 7.5h1.5v3h-1.5zm0 7.5h1.5v3h-1.5z" />
    </svg>
  );
}
