import type { ReadingPlace } from "./tool-words.ts";

/** The open menu of the bar closes with Escape, with a press elsewhere, and when it has led to a place. */
export function closeMenus({ tools, signal }: ReadingPlace): void {
  const close = (except?: Element | null) => {
    for (const menu of tools.querySelectorAll<HTMLDetailsElement>("details[open]")) {
      if (menu !== except) menu.open = false;
    }
  };
  document.addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element)) return;
      close(target.closest("a") ? null : target.closest("details"));
      const dialog = tools.querySelector("dialog");
      if (target.closest("[data-open-keys]")) dialog?.showModal();
      if (target === dialog) dialog.close();
    },
    { signal },
  );
  tools.addEventListener(
    "keydown",
    (event) => {
      const open = tools.querySelector<HTMLDetailsElement>("details[open]");
      if (event.key !== "Escape" || open === null) return;
      close();
      open.querySelector("summary")?.focus();
    },
    { signal },
  );
}
