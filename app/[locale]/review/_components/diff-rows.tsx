import { asTaken } from "#src/domain/review/diff-lines.ts";
import type { RowDiff } from "#src/workflows/view/review.ts";
import styles from "./diff.module.css";
import { type DiffLook, DiffPieces, wordingOf } from "./diff-pieces.tsx";

export const DIFF_VIEWS = ["inline", "sides", "lines"] as const;
export type DiffView = (typeof DIFF_VIEWS)[number];

export interface RowsWords {
  readonly dutch: string;
  readonly english: string;
  readonly none: string;
  readonly before: string;
  readonly after: string;
}

/** The Dutch beside the diff of the English, sentences lined up as they render one another. */
export function DiffRows({
  rows,
  view,
  look,
  words,
}: {
  readonly rows: readonly RowDiff[];
  readonly view: DiffView;
  readonly look: DiffLook;
  readonly words: RowsWords;
}) {
  return (
    <div className={styles.rows}>
      {rows.map(({ place, groups }) => (
        <div key={place.id} className={styles.row}>
          <div className={styles.heads}>
            <span>{words.dutch}</span>
            <span>{words.english}</span>
          </div>
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups have no id, and stand in the order of the text
            <div key={index} className={styles.group}>
              <div lang="nl" className={styles.nl}>
                {group.nl.length === 0 ? (
                  <p className={styles.none} lang={look.locale}>
                    {words.none}
                  </p>
                ) : (
                  group.nl.map((sentence) => <p key={sentence}>{sentence}</p>)
                )}
              </div>
              <div lang="en" className={`${styles.diff} ${styles.en ?? ""}`}>
                <Lines lines={group.lines} view={view} look={look} words={words} />
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Lines({
  lines,
  view,
  look,
  words,
}: {
  readonly lines: RowDiff["groups"][number]["lines"];
  readonly view: DiffView;
  readonly look: DiffLook;
  readonly words: RowsWords;
}) {
  return lines.map(({ pieces: all, isNew }, index) => {
    const pieces = look.taken ? asTaken(all, look.taken) : all;
    const isChanged = pieces.some(({ change }) => change !== "kept");
    const key = `${index} ${isNew}`;
    if (view === "inline" || !isChanged) {
      return (
        <p key={key} className={isNew ? styles.new : undefined}>
          <DiffPieces pieces={pieces} look={look} />
        </p>
      );
    }
    if (view === "lines") {
      return (
        <div key={key} className={styles.plainLines}>
          <p>
            <span className={styles.tag} lang={look.locale}>
              {words.before}
            </span>{" "}
            {wordingOf(pieces, "before")}
          </p>
          <p>
            <span className={styles.tag} lang={look.locale}>
              {words.after}
            </span>{" "}
            {wordingOf(pieces, "after")}
          </p>
        </div>
      );
    }
    const { label, ...bare } = look;
    // A change stands on both sides; its letter stands once, on the right where it puts something in.
    const isRight = (hunk: number) =>
      pieces.some((piece) => piece.hunk === hunk && piece.change !== "removed");
    const left = label ? { ...bare, label: (hunk: number) => (isRight(hunk) ? null : label(hunk)) } : bare;
    return (
      <div key={key} className={styles.sides}>
        <p>
          <DiffPieces pieces={pieces.filter(({ change }) => change !== "added")} look={left} />
        </p>
        <p>
          <DiffPieces pieces={pieces.filter(({ change }) => change !== "removed")} look={look} />
        </p>
      </div>
    );
  });
}
