"use client";

import { useEffect, useRef } from "react";
import styles from "./add.module.css";

/** That fields of the form below need another look; the first of them has the focus. */
export function FaultyFields({ text }: { readonly text: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    box.current?.closest("form")?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, []);
  return (
    <p ref={box} className={styles.fault} role="alert">
      {text}
    </p>
  );
}
