import type { Translator } from "#src/i18n/translator.ts";
import { ORDERS, STATES } from "./arrangement.ts";
import type { ShelfWords } from "./shelf-tools.tsx";

/** The words of the shelf's tools: ready strings, since the browser has no translator. */
export function shelfWords({ t }: Translator): ShelfWords {
  return {
    find: t("shelf.find"),
    order: t("shelf.order"),
    orders: wordsFor(ORDERS, (order) => t(`shelf.orders.${order}`)),
    state: t("shelf.state"),
    states: wordsFor(STATES, (state) => t(`shelf.states.${state}`)),
    nothing: t("shelf.found", { count: 0 }),
    all: t("shelf.showAll"),
    one: t("shelf.found", { count: 1 }),
    other: t("shelf.foundMany"),
  };
}

function wordsFor<T extends string>(names: readonly T[], word: (name: T) => string): Record<T, string> {
  return Object.fromEntries(names.map((name) => [name, word(name)])) as Record<T, string>;
}
