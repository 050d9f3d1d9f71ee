import { type InputHTMLAttributes, useId } from "react";
import styles from "./form.module.css";

interface FieldParts extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what stands in it. */
  readonly fault?: string | undefined;
}

/** A labelled field of a form. */
export function Field({ label, hint, fault, ...input }: FieldParts) {
  const id = useId();
  const described = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        aria-invalid={fault ? true : undefined}
        {...input}
      />
      {fault && (
        <p id={`${id}-fault`} className={styles.wrong}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** A field that is either on or off. */
export function Check({ label, hint, ...input }: Omit<FieldParts, "fault">) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input id={id} type="checkbox" aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
