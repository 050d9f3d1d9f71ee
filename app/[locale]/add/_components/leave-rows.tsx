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
      if (reason !== null) return setFault(`${unsaved} ${reason}`.trimEnd());
      isSaved.current = true;
      form.requestSubmit(submitter);
      isSaved.current = false;
    };
    // A form that is asked to go while it still tells of going does nothing at all.
    const goAfterwards = (reason: string | null) => setTimeout(() => go(reason));
    void saveRows().then(goAfterwards, () => goAfterwards(""));
  });

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("submit", leave, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  return <div role="alert">{fault === "" ? null : <p className={styles.fault}>{fault}</p>}</div>;
}
