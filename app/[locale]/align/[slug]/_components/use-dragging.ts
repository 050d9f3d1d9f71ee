"use client";

import { type RefObject, useEffect } from "react";
import { type Choice, choiceIn } from "./places.ts";

/** How far the mouse goes before a press becomes a drag, in pixels. */
const THRESHOLD = 6;

/**
 * Lets the mouse carry a sentence to another bead: the one under it is marked while it is carried. Escape puts it back.
 *
 * @param onDrop gets the sentence and any sentence of the bead it was put in
 */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: Choice, to: Choice) => void,
): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    let held: { choice: Choice; x: number; y: number; carried: boolean } | null = null;
    let target: HTMLElement | null = null;
    const mark = (row: HTMLElement | null) => {
      if (target === row) return;
      target?.removeAttribute("data-target");
      target = row;
      target?.setAttribute("data-target", "");
    };
    const end = () => {
      held = null;
      mark(null);
      element.removeAttribute("data-carrying");
    };
    element.addEventListener(
      "pointerdown",
      ({ target: pressed, clientX: x, clientY: y, pointerType, button }) => {
        const choice = pointerType === "mouse" && button === 0 ? choiceIn(pressed) : null;
        if (choice !== null) held = { choice, x, y, carried: false };
      },
      { signal },
    );
    window.addEventListener(
      "pointermove",
      ({ clientX: x, clientY: y }) => {
        if (held === null) return;
        if (!held.carried && Math.hypot(x - held.x, y - held.y) < THRESHOLD) return;
        held.carried = true;
        element.setAttribute("data-carrying", "");
        mark(document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-bead]") ?? null);
      },
      { signal },
    );
    window.addEventListener(
      "pointerup",
      () => {
        const to = target && choiceIn(target.querySelector("[data-key]"));
        if (held?.carried && to) onDrop(held.choice, to);
        end();
      },
      { signal },
    );
    window.addEventListener("keydown", ({ key }) => key === "Escape" && end(), { signal });
    return () => stop.abort();
  }, [list, onDrop]);
}
