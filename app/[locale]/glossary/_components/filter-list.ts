import { holdsWords } from "../../../_components/holds-words.ts";

/** Hides the items of a list that do not match the query, and the sections left without any. Gives what is left. */
export function showMatching(list: HTMLElement, query: string): number {
  let count = 0;
  for (const item of list.querySelectorAll<HTMLElement>("li")) {
    item.hidden = !holdsWords(`${item.textContent} ${item.dataset.also ?? ""}`, query);
    if (!item.hidden) count += 1;
  }
  for (const section of list.querySelectorAll("section")) {
    section.hidden = section.querySelector("li:not([hidden])") === null;
  }
  return count;
}
