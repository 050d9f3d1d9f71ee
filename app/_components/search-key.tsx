"use client";

import { useEffect } from "react";

const LONGEST_SELECTION = 120;

/** The key `/` goes to the search box, and takes words that are selected in a text along. */
export function SearchKey() {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "/" || event.defaultPrevented || !isMeant(event)) return;
        const box = document.querySelector<HTMLInputElement>("input#search");
        if (box === null) return;
        event.preventDefault();
        const selected = selectedWords();
        if (selected !== "") box.value = selected;
        box.focus();
        box.select();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  return null;
}

/** Single keys can be turned off (WCAG 2.1.4), and mean nothing where somebody writes. */
function isMeant({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || document.documentElement.dataset.keys === "off")
    return false;
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")) return false;
  return document.querySelector("dialog[open]") === null;
}

function selectedWords(): string {
  const words = document.getSelection()?.toString().replace(/\s+/g, " ").trim() ?? "";
  return words.length > LONGEST_SELECTION ? "" : words;
}
