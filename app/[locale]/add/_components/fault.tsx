"use client";

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./add.module.css";

/** What is wrong, and what to do. It takes the focus when the page comes, so that nobody goes past it unheard. */
export function FaultBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.fault} role="alert" tabIndex={-1}>
      {children}
    </div>
  );
}
