import { keep, kept } from "./keeping.ts";
import type { ReadingPlace } from "./tool-words.ts";

/**
 * Tells whoever comes back that wordings have changed since they were here, and leads to what and why. Until they
 * have followed it, or waved it away, the news stays news.
 */
export function tellNews({ tools, text, signal }: ReadingPlace): void {
  const offer = tools.querySelector<HTMLElement>("[data-news]");
  const link = offer?.querySelector("a");
  const now = tools.dataset.change;
  if (!offer || !link || now === undefined) return;
  const name = `seen.${window.location.pathname.split("/")[3]}`;
  const seen = kept(name);
  if (seen === null) keep(name, now);
  // Ids of events are in the order of time.
  if (seen === null || seen >= now) return;
  link.search = `?since=${encodeURIComponent(seen)}`;
  offer.hidden = false;
  offer.addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button === null && target !== link) return;
      keep(name, now);
      if (button === null) return;
      offer.hidden = true;
      const next = tools.querySelector<HTMLElement>("[data-bar] summary") ?? text.querySelector("a");
      next?.focus();
    },
    { signal },
  );
}
