"use client";

import { useState } from "react";
import styles from "./add.module.css";

/** The way on from the editor: it does not leave behind what was changed and not saved. */
export function GoOn({
  className,
  name,
  text,
  unsaved,
}: {
  readonly className: string | undefined;
  readonly name: string;
  readonly text: string;
  readonly unsaved: string;
}) {
  const [fault, setFault] = useState("");
  return (
    <>
      <button
        type="submit"
        name="do"
        value={name}
        className={className}
        onClick={(event) => {
          const isUnsaved = document.querySelector('[data-unsaved]:not([data-unsaved="0"])') !== null;
          setFault(isUnsaved ? unsaved : "");
          if (isUnsaved) event.preventDefault();
        }}
      >
        {text}
      </button>
      <div role="alert">{fault === "" ? null : <p className={styles.fault}>{fault}</p>}</div>
    </>
  );
}
