"use client";

import { useEffect, useState } from "react";
import { arrangementFrom, arrangeShelf, queryOf } from "./arrange-shelf.ts";
import { type Arrangement, ORDERS, PLAIN, STATES } from "./arrangement.ts";
import styles from "./shelf-tools.module.css";

export interface ShelfWords {
  readonly find: string;
  readonly order: string;
  readonly orders: Readonly<Record<Arrangement["order"], string>>;
  readonly state: string;
  readonly states: Readonly<Record<Arrangement["state"], string>>;
  readonly nothing: string;
  readonly all: string;
  readonly one: string;
  /** With `#` where the number goes. */
  readonly other: string;
}

/** Narrows and orders the list with the id `shelf`; the address keeps it. Without a script the list is whole. */
export function ShelfTools({ words }: { readonly words: ShelfWords }) {
  const [arrangement, setArrangement] = useState(PLAIN);
  const [found, setFound] = useState("");
  const show = (next: Arrangement) => {
    setArrangement(next);
    const shelf = document.getElementById("shelf");
    if (shelf === null) return;
    const count = arrangeShelf(shelf, next);
    const isWhole = next.find.trim() === "" && next.state === "all";
    setFound(isWhole ? "" : countIn(words, count));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, from the address the page came with
  useEffect(() => {
    if (window.location.search !== "") show(arrangementFrom(window.location.search));
  }, []);
  const change = (part: Partial<Arrangement>) => {
    const next = { ...arrangement, ...part };
    show(next);
    window.history.replaceState(window.history.state, "", window.location.pathname + queryOf(next));
  };
  return (
    <search className={styles.tools}>
      <label className={styles.find}>
        <span>{words.find}</span>
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={arrangement.find}
          onChange={({ target }) => change({ find: target.value })}
        />
      </label>
      <Choice
        label={words.state}
        values={STATES}
        names={words.states}
        value={arrangement.state}
        choose={(state) => change({ state })}
      />
      <Choice
        label={words.order}
        values={ORDERS}
        names={words.orders}
        value={arrangement.order}
        choose={(order) => change({ order })}
      />
      <output className={styles.found}>
        {found}
        {found === "" ? null : (
          <button type="button" onClick={() => change({ find: "", state: "all" })}>
            {words.all}
          </button>
        )}
      </output>
    </search>
  );
}

function countIn(words: ShelfWords, count: number): string {
  if (count === 0) return words.nothing;
  return count === 1 ? words.one : words.other.replace("#", String(count));
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ label, values, names, value, choose }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value as T)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
