const MARKS = /\p{M}/gu;

/**
 * Hides the items of a list that do not hold every word of the query, and the sections left without any.
 * Case and accents do not count. Gives the number of items that are left.
 */
export function showMatching(list: HTMLElement, query: string): number {
  const words = plain(query).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const item of list.querySelectorAll<HTMLElement>("li")) {
    const content = plain(`${item.textContent} ${item.dataset.also ?? ""}`);
    item.hidden = !words.every((word) => content.includes(word));
    if (!item.hidden) count += 1;
  }
  for (const section of list.querySelectorAll("section")) {
    section.hidden = section.querySelector("li:not([hidden])") === null;
  }
  return count;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase();
}
