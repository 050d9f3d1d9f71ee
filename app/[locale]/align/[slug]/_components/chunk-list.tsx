"use client";

import { Fragment, memo, useEffect, useState } from "react";
import type { Chunk } from "#src/domain/alignment/edit/chunks.ts";
import type { Level } from "#src/domain/alignment/edit/doubt.ts";
import { beadKey, type DraftBead } from "#src/domain/alignment/edit/draft.ts";
import type { AlignWords } from "./align-words.ts";
import { BeadRow, type Cutting, type TextOf } from "./bead-row.tsx";
import type { Shown } from "./use-session.ts";
import styles from "./workbench.module.css";

interface Part {
  readonly chunk: Chunk;
  /** Whether what stands around it in the list is not what does so in the text. */
  readonly isApart: boolean;
  readonly context: ReadonlySet<DraftBead>;
  readonly textOf: TextOf;
  readonly words: AlignWords;
  readonly cutting: Cutting | null;
}

/** A part of the list: only those that an edit touches are drawn anew, and only those in sight are laid out. */
const ChunkOfRows = memo(function ChunkOfRows({ chunk, isApart, context, textOf, words, cutting }: Part) {
  return (
    <div
      className={styles.chunk}
      style={{ containIntrinsicSize: `auto ${heightOf(chunk)}px` }}
      data-chunk=""
      data-apart={isApart || undefined}
    >
      {chunk.beads.map((bead) => (
        <BeadRow
          key={beadKey(bead)}
          bead={bead}
          isContext={context.has(bead)}
          textOf={textOf}
          words={words}
          cutting={cutting && bead[cutting.side].includes(cutting.key) ? cutting : null}
        />
      ))}
    </div>
  );
});

interface List {
  readonly shown: Shown;
  /** So many parts from the top are drawn at least. */
  readonly wanted: number;
  readonly textOf: TextOf;
  readonly words: AlignWords;
  readonly cutting: Cutting | null;
}

const GROUPS: Readonly<Record<Level, keyof AlignWords>> = {
  doubtful: "groupDoubtful",
  unsure: "groupUnsure",
  rest: "groupRest",
};

/** All parts, in the order in which they are to stand; the later ones are drawn when the browser has time. */
export function ChunkList({ shown, wanted, textOf, words, cutting }: List) {
  const { chunks, apart, begins, context } = shown;
  const ready = Math.max(wanted, useGrowing(chunks.length));
  return chunks.map((chunk, index) => {
    const level = begins.get(chunk.id);
    return (
      <Fragment key={chunk.id}>
        {level === undefined ? null : (
          <h2 className={styles.group} data-group={level}>
            {words[GROUPS[level]]}
          </h2>
        )}
        {index < ready ? (
          <ChunkOfRows
            chunk={chunk}
            isApart={apart.has(chunk.id)}
            context={context}
            textOf={textOf}
            words={words}
            cutting={cutting && holds(chunk, cutting) ? cutting : null}
          />
        ) : (
          <div style={{ height: heightOf(chunk) }} data-waiting="" />
        )}
      </Fragment>
    );
  });
}

/** From a few to `most`, one at a time, whenever the browser has nothing else to do. */
function useGrowing(most: number): number {
  const [count, setCount] = useState(2);
  useEffect(() => {
    if (count >= most) return;
    const idle = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 16));
    const cancel = window.cancelIdleCallback ?? window.clearTimeout;
    const handle = idle(() => setCount(count + 1));
    return () => cancel(handle);
  }, [count, most]);
  return count;
}

function holds(chunk: Chunk, { side, key }: Cutting): boolean {
  return chunk.beads.some((bead) => bead[side].includes(key));
}

/** Roughly, in pixels: a line holds some sixty characters. */
function heightOf({ beads }: Chunk): number {
  return beads.length * 88;
}
