import { holdsWords } from "../../_components/holds-words.ts";
import { type Arrangement, ORDERS, PLAIN, STATES } from "./arrangement.ts";

/** Puts the texts of the shelf in order and hides those that were not asked for. Gives how many are left. */
export function arrangeShelf(shelf: HTMLElement, { find, order, state }: Arrangement): number {
  const items = [...shelf.querySelectorAll<HTMLElement>(":scope > li")];
  // Moving the element that holds the focus would lose it: nothing moves that stands where it should.
  const wanted = items.toSorted(COMPARE[order]);
  for (const [index, item] of wanted.entries()) {
    if (shelf.children[index] !== item) shelf.insertBefore(item, shelf.children[index] ?? null);
    item.hidden = !holdsWords(item.textContent, find) || (state !== "all" && item.dataset.state !== state);
  }
  return wanted.filter((item) => !item.hidden).length;
}

type Compare = (a: HTMLElement, b: HTMLElement) => number;

const wordsOf = (item: HTMLElement) => Number(item.dataset.words);
const dateOf = (item: HTMLElement) => item.dataset.date ?? "";
const titleOf = (item: HTMLElement) => item.querySelector("h2")?.textContent.trim() ?? "";

/** What has no date stands last, whichever end of time comes first. */
const byDate =
  (sign: 1 | -1): Compare =>
  (a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    return sign * first.localeCompare(second);
  };

const COMPARE: Readonly<Record<Arrangement["order"], Compare>> = {
  newest: byDate(-1),
  oldest: byDate(1),
  title: (a, b) => titleOf(a).localeCompare(titleOf(b), "nl"),
  shortest: (a, b) => wordsOf(a) - wordsOf(b),
  longest: (a, b) => wordsOf(b) - wordsOf(a),
};

/** From the query of an address; what it does not know is as on the plain shelf. */
export function arrangementFrom(search: string): Arrangement {
  const asked = new URLSearchParams(search);
  return {
    find: asked.get("find") ?? PLAIN.find,
    order: ORDERS.find((order) => order === asked.get("order")) ?? PLAIN.order,
    state: STATES.find((state) => state === asked.get("state")) ?? PLAIN.state,
  };
}

/** The query of an address that shows this; what is as on the plain shelf is left out. */
export function queryOf(arrangement: Arrangement): string {
  const names = ["find", "order", "state"] as const;
  const told = names.filter((name) => arrangement[name].trim() !== PLAIN[name]);
  const query = new URLSearchParams(told.map((name) => [name, arrangement[name]])).toString();
  return query === "" ? "" : `?${query}`;
}
