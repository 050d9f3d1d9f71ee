"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { saveRows } from "../../align/[slug]/_components/save-rows.ts";
import styles from "./add.module.css";

/** Every way on or back from the rows first saves what was changed in them; where that fails, one stays. */
export function LeaveRows({ action, unsaved }: { readonly action: string; readonly unsaved: string }) {
  const [fault, setFault] = useState("");
  const isSaved = useRef(false);

  const leave = useEffectEvent((event: SubmitEvent) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.getAttribute("action") !== action) return;
    if (!(submitter instanceof HTMLButtonElement) || submitter.value === "discard") return;
    if (isSaved.current) return;
    event.preventDefault();
    setFault("");
    const go = (reason: string | null) => {
      isSaved.current = reason === null;
      if (reason === null) form.requestSubmit(submitter);
      else setFault(`${unsaved} ${reason}`.trimEnd());
      isSaved.current = false;
    };
    void saveRows().then(go, () => go(""));
  });

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("submit", leave, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  return <div role="alert">{fault === "" ? null : <p className={styles.fault}>{fault}</p>}</div>;
}
