"use client";

import { type PointerEvent, useEffect, useRef } from "react";
import { beadsIn, type Chunk } from "#src/domain/alignment/edit/chunks.ts";
import { isDoubtful } from "#src/domain/alignment/edit/doubt.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import styles from "./workbench.module.css";

interface Strip {
  readonly chunks: readonly Chunk[];
  readonly label: string;
  readonly onJump: (index: number) => void;
}

/** The whole text from top to bottom beside the scroll bar: the longer a bar, the greater the doubt. A click goes there. */
export function ConfidenceStrip({ chunks, label, onJump }: Strip) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = () => canvas.current && drawStrip(canvas.current, beadsIn(chunks));
    const frame = requestAnimationFrame(draw);
    window.addEventListener("resize", draw);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("resize", draw);
    };
  }, [chunks]);
  const jump = ({ clientY, currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const count = beadsIn(chunks).length;
    onJump(Math.max(0, Math.min(count - 1, Math.floor(((clientY - top) / height) * count))));
  };
  return (
    <canvas
      ref={canvas}
      className={styles.strip}
      role="img"
      aria-label={label}
      title={label}
      onPointerDown={jump}
      // The sentence that is gone to keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    />
  );
}

const LEAST_BAR = 2;

function drawStrip(canvas: HTMLCanvasElement, beads: readonly DraftBead[]): void {
  const scale = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth * scale, canvas.clientHeight * scale];
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null || beads.length === 0) return;
  const style = getComputedStyle(canvas);
  const tone = { doubt: style.getPropertyValue("--doubt"), calm: style.getPropertyValue("--calm") };
  const bar = Math.max(LEAST_BAR * scale, height / beads.length - scale);
  // Doubts last, so that none is hidden under its neighbours.
  for (const wanted of [false, true]) {
    beads.forEach((bead, index) => {
      if (isDoubtful(bead) !== wanted || bead.sure === 100) return;
      pen.fillStyle = wanted ? tone.doubt : tone.calm;
      const length = wanted ? 0.4 + 0.6 * (1 - bead.sure / 100) : 0.15 + (1 - bead.sure / 100);
      pen.fillRect(width * (1 - length), (index / beads.length) * height, width * length, bar);
    });
  }
}
