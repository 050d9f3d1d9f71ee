"use client";

import { memo, useEffect, useState } from "react";
import type { Chunk } from "#src/domain/alignment/edit/chunks.ts";
import { beadKey } from "#src/domain/alignment/edit/draft.ts";
import type { AlignWords } from "./align-words.ts";
import { BeadRow, type Cutting, type TextOf } from "./bead-row.tsx";
import styles from "./workbench.module.css";

interface Part {
  readonly chunk: Chunk;
  readonly textOf: TextOf;
  readonly words: AlignWords;
  readonly cutting: Cutting | null;
}

/** A part of the list: only those that an edit touches are drawn anew, and only those in sight are laid out. */
const ChunkOfRows = memo(function ChunkOfRows({ chunk, textOf, words, cutting }: Part) {
  return (
    <div className={styles.chunk} style={{ containIntrinsicSize: `auto ${heightOf(chunk)}px` }} data-chunk="">
      {chunk.beads.map((bead) => (
        <BeadRow
          key={beadKey(bead)}
          bead={bead}
          textOf={textOf}
          words={words}
          cutting={cutting && bead[cutting.side].includes(cutting.key) ? cutting : null}
        />
      ))}
    </div>
  );
});

interface List {
  readonly chunks: readonly Chunk[];
  /** So many parts from the top are drawn at least. */
  readonly wanted: number;
  readonly textOf: TextOf;
  readonly words: AlignWords;
  readonly cutting: Cutting | null;
}

/** All parts, in the order in which they are to stand; the later ones are drawn when the browser has time. */
export function ChunkList({ chunks, wanted, textOf, words, cutting }: List) {
  const ready = Math.max(wanted, useGrowing(chunks.length));
  return chunks.map((chunk, index) =>
    index < ready ? (
      <ChunkOfRows
        key={chunk.id}
        chunk={chunk}
        textOf={textOf}
        words={words}
        cutting={cutting && holds(chunk, cutting) ? cutting : null}
      />
    ) : (
      <div key={chunk.id} style={{ height: heightOf(chunk) }} data-waiting="" />
    ),
  );
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
