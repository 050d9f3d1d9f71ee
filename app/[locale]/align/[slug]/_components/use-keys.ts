"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/** What keys do; each tells whether that key does anything. */
interface Keys {
  readonly press: (key: string) => boolean;
  /** Together with Ctrl, or Command. */
  readonly pressWithControl: (key: string, isShifted: boolean) => boolean;
}

/** Keys of the whole editor, wherever the focus is, unless what has the focus uses them itself. */
export function useKeys(list: RefObject<HTMLElement | null>, { press, pressWithControl }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (defaultPrevented || !isMeant(event, list.current)) return;
    if (ctrlKey || metaKey ? pressWithControl(key, shiftKey) : press(key)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

/**
 * Outside the list, where no sentence has the focus, single keys can be turned off (WCAG 2.1.4), and Enter and the
 * arrows belong to the link or the button that has it.
 */
function isMeant(event: KeyboardEvent, list: HTMLElement | null): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
  if (altKey || isComposing || document.querySelector("dialog[open]") !== null) return false;
  const focused = target instanceof Element ? target : null;
  if (focused?.closest("input, textarea, select, [contenteditable]")) return false;
  if (ctrlKey || metaKey || list?.contains(focused)) return true;
  if (document.documentElement.dataset.keys === "off") return false;
  return key.length === 1 || !focused?.closest("a, button, summary");
}
