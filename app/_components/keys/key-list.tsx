import styles from "./keys.module.css";

interface KeyUse {
  readonly what: string;
  readonly keys: readonly string[];
}

/** Which keys do what. */
export function KeyList({ uses }: { readonly uses: readonly KeyUse[] }) {
  return (
    <dl className={styles.keys}>
      {uses.map(({ what, keys }) => (
        <div key={what}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
