"use client";

import { useEffect } from "react";

/** Goes through the queue by single keys: j and k to the next and the one before, x to choose. Shows nothing. */
export function QueueKeys() {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, target, key } = event;
      if (ctrlKey || metaKey || altKey || document.documentElement.dataset.keys === "off") return;
      if (target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select")) return;
      const items = [...document.querySelectorAll<HTMLElement>("[data-item]")];
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const to = key === "j" ? items[at + 1] : key === "k" ? items[at < 0 ? 0 : at - 1] : undefined;
      if (to) {
        event.preventDefault();
        to.querySelector<HTMLElement>("a")?.focus();
        to.scrollIntoView({ block: "nearest" });
      } else if (key === "x" && at >= 0) {
        items[at]?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
      }
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  return null;
}
