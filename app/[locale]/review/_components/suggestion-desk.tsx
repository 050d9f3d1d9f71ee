"use client";

import { type ReactNode, useMemo, useState } from "react";
import { Decide } from "./decide.tsx";
import styles from "./desk.module.css";
import type { DeskParts } from "./desk-parts.ts";
import diff from "./diff.module.css";
import { DIFF_VIEWS, DiffRows, type DiffView } from "./diff-rows.tsx";
import { hunkLetter } from "./hunk-letter.ts";
import { HunkList } from "./hunk-list.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";

/** What would change, hunk by hunk, and the decision on it; `children` stand between the two. */
export function SuggestionDesk({
  view,
  words,
  locale,
  children,
}: DeskParts & { readonly children: ReactNode }) {
  const { hunks, rows, may } = view;
  const [shown, setShown] = useState<DiffView>("inline");
  const [letters, setLetters] = useState(false);
  const [isFolded, setFolded] = useState(false);
  const [taken, setTaken] = useState<ReadonlySet<number>>(() => new Set(hunks.keys()));
  const typography = useMemo(
    () =>
      new Set([...hunks.entries()].flatMap(([index, { kind }]) => (kind === "typography" ? [index] : []))),
    [hunks],
  );
  const canChoose = may.decide && hunks.length > 1;
  const toggle = (index: number) => {
    if (!canChoose || !hunks[index]) return;
    const next = new Set(taken);
    if (!next.delete(index)) next.add(index);
    setTaken(next);
  };
  useDeskKeys(toggle);

  const label = (index: number) =>
    canChoose ? (
      <button
        type="button"
        className={diff.hunk}
        aria-pressed={taken.has(index)}
        aria-label={words.change.replace("{letter}", hunkLetter(index))}
        onClick={() => toggle(index)}
      >
        {hunkLetter(index)}
      </button>
    ) : null;

  const look = {
    locale,
    words,
    letters,
    ...(canChoose ? { taken, label } : {}),
    ...(isFolded ? { folded: typography } : {}),
  };
  return (
    <div>
      {hunks.length === 0 ? null : (
        <div className={styles.tools} role="toolbar" aria-label={words.view}>
          <div className={styles.segments}>
            {DIFF_VIEWS.map((each) => (
              <button key={each} type="button" aria-pressed={shown === each} onClick={() => setShown(each)}>
                {words[each]}
              </button>
            ))}
          </div>
          <label title={words.lettersHint}>
            <input type="checkbox" checked={letters} onChange={() => setLetters(!letters)} /> {words.letters}
          </label>
          {typography.size === 0 ? null : (
            <label title={words.foldHint}>
              <input type="checkbox" checked={isFolded} onChange={() => setFolded(!isFolded)} /> {words.fold}
            </label>
          )}
        </div>
      )}
      <DiffRows rows={rows} view={shown} look={look} words={words} />
      {canChoose ? <HunkList hunks={hunks} taken={taken} toggle={toggle} words={words} /> : null}
      {children}
      <Decide view={view} taken={taken} words={words} locale={locale} />
    </div>
  );
}
