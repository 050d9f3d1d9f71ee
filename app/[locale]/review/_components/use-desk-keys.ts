import { useEffect } from "react";

/**
 * Single keys for judging: 1 to 9 take or leave a change, the others press what is marked with their letter. They can
 * be turned off with those of the reading page (WCAG 2.1.4), and mean nothing where somebody writes.
 */
export function useDeskKeys(toggle: (index: number) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      const number = Number(event.key);
      if (number >= 1 && number <= 9) {
        event.preventDefault();
        toggle(number - 1);
        return;
      }
      const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
      if (!target || (target instanceof HTMLButtonElement && target.disabled)) return;
      event.preventDefault();
      if (target instanceof HTMLTextAreaElement) target.focus();
      else target.click();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
}

function isMeant({
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  defaultPrevented,
  target,
}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  if (document.documentElement.dataset.keys === "off") return false;
  return !(target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select"));
}
