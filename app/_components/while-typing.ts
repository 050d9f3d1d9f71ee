/** What there is to say while somebody types. */
type State = { readonly kind: "busy" | "failed" } | { readonly kind: "found"; readonly summary: string };

/** Milliseconds without a key before a question is sent. */
const PAUSE = 140;
/** After that long a screen reader hears that it takes a while. */
const LONG = 600;

/**
 * Asks for the page of a form as it is filled in and puts its answer in place of the one before; the address keeps it.
 * An answer that comes late is let go of: only the newest question may change the page. Returns how to stop.
 */
export function answerWhileTyping(form: HTMLFormElement, say: (state: State) => void): () => void {
  const stop = new AbortController();
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const slow = setTimeout(() => say({ kind: "busy" }), LONG);
    fetchAnswer(addressOf(form), signal)
      .then((answer) => {
        if (!signal.aborted) say({ kind: "found", summary: show(answer) });
      })
      .catch(() => {
        if (!signal.aborted) say({ kind: "failed" });
      })
      .finally(() => clearTimeout(slow));
  };
  form.addEventListener(
    "input",
    () => {
      // What is on its way is an answer to something else now.
      asking.abort();
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    },
    { signal: stop.signal },
  );
  return () => {
    stop.abort();
    asking.abort();
    clearTimeout(timer);
  };
}

/** What the form would lead to, without the fields that are empty. */
function addressOf(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value]] : [],
  );
  const path = new URL(form.action).pathname;
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`;
}

/** @throws Error where there is no answer */
async function fetchAnswer(address: string, signal: AbortSignal): Promise<Document> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Takes from the other page what it found, its title and its way to the other language. */
function show(page: Document): string {
  const [old, found] = [document.getElementById("found"), page.getElementById("found")];
  if (old === null || found === null) throw new Error("no answer on the page");
  old.replaceWith(document.importNode(found, true));
  document.title = page.title;
  const [language, other] = [document, page].map((each) =>
    each.querySelector<HTMLAnchorElement>("a[hreflang]"),
  );
  const address = other?.getAttribute("href");
  if (language && address) language.href = address;
  const locale = window.location.pathname.split("/")[1];
  window.history.replaceState(window.history.state, "", `/${locale}${found.dataset.path}`);
  return found.querySelector("[data-summary]")?.textContent ?? "";
}
