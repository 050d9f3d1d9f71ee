/** How far ahead of the reader the next part of a long text is fetched, in heights of the window. */
const AHEAD = "200%";

/**
 * Joins the parts of a long text as the reader comes near their ends: what the link to the next part (or the
 * one before) leads to is put in its place. Without JavaScript, or offline, it stays a link. A permalink into a part
 * that is not here leads to that part. Returns how to stop.
 */
export function joinParts(text: HTMLElement): () => void {
  const stop = new AbortController();
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLAnchorElement)) continue;
        watch.unobserve(target);
        fetchPart(target.href, stop.signal)
          .then((part) => putInPlace(target, part))
          .then(observe, () => undefined);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  const observe = () => {
    for (const link of text.querySelectorAll("a[data-join]")) watch.observe(link);
  };
  observe();
  const follow = () => leadToPart(text);
  window.addEventListener("hashchange", follow, { signal: stop.signal });
  follow();
  return () => {
    stop.abort();
    watch.disconnect();
  };
}

/** The rows of another part of this text, with its own links to what comes before and after. */
async function fetchPart(address: string, signal: AbortSignal): Promise<readonly Element[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const children = page.getElementById("text")?.children;
  if (children === undefined) throw new Error(`${address}: no text`);
  return [...children].map((child) => document.importNode(child, true));
}

/** What the reader sees stays where it is, also when rows come in above it. */
function putInPlace(link: HTMLAnchorElement, part: readonly Element[]): void {
  const line = link.parentElement;
  if (line === null) return;
  const isBefore = link.dataset.join === "before";
  const back = isBefore ? "after" : "before";
  const wanted = part.filter((child) => child.querySelector(`:scope > a[data-join="${back}"]`) === null);
  const mark = isBefore ? line.nextElementSibling : null;
  const top = mark?.getBoundingClientRect().top ?? 0;
  line.replaceWith(...wanted);
  const moved = (mark?.getBoundingClientRect().top ?? 0) - top;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
}

function leadToPart({ dataset }: HTMLElement): void {
  const fragment = window.location.hash.slice(1);
  if (fragment === "" || dataset.rows === undefined) return;
  if (document.getElementById(decodeURIComponent(fragment)) !== null) return;
  window.location.replace(`${dataset.rows}/${fragment}`);
}
