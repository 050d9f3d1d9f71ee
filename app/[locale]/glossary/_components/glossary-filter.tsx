"use client";

import { useState } from "react";
import { showMatching } from "./filter-list.ts";
import styles from "./glossary.module.css";

interface FilterWords {
  readonly label: string;
  readonly hint: string;
  readonly nothing: string;
  readonly one: string;
  /** With `#` where the number goes. */
  readonly other: string;
}

/** Narrows the list while typing, in both languages; without a script it is not shown and the list is whole. */
export function GlossaryFilter({ words }: { readonly words: FilterWords }) {
  const [found, setFound] = useState("");
  const narrow = (query: string) => {
    const list = document.getElementById("terms");
    if (list === null) return;
    const count = showMatching(list, query);
    const message =
      count === 0 ? words.nothing : count === 1 ? words.one : words.other.replace("#", String(count));
    setFound(query.trim() === "" ? "" : message);
  };
  return (
    <search className={styles.filter}>
      <label htmlFor="filter">{words.label}</label>
      <input
        id="filter"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="filter-hint"
        onChange={({ target }) => narrow(target.value)}
      />
      <span id="filter-hint" className={styles.hint} hidden={found !== ""}>
        {words.hint}
      </span>
      <output htmlFor="filter" className={styles.hint}>
        {found}
      </output>
    </search>
  );
}
