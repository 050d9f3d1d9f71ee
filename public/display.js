/*
 * How the page is to be shown, put on <html> before anything is painted: the mode of reading from the address,
 * the rest from what the reader chose earlier. It sets attributes, and the style sheets do the rest.
 */
{
  const known = {
    mode: ["lines", "reveal-en", "reveal-nl", "nl", "en"],
    theme: ["light", "dark"],
    size: ["1", "3", "4", "5"],
    keys: ["off"],
  };
  const show = (name, value) => {
    if (known[name].includes(value)) document.documentElement.dataset[name] = value;
  };
  show("mode", new URLSearchParams(location.search).get("mode"));
  try {
    for (const name of ["theme", "size", "keys"]) show(name, localStorage.getItem(`tweeluik.${name}`));
  } catch {
    // A browser that keeps nothing shows the page as it comes.
  }
  // Without a connection the page says so: what is shown may be a copy from before (public/offline.js).
  const tell = () => document.documentElement.toggleAttribute("data-offline", navigator.onLine === false);
  for (const change of ["online", "offline"]) addEventListener(change, tell);
  tell();
  // What keeps texts for later can wait: it must not take time from the page that is wanted now.
  const keepTexts = () => navigator.serviceWorker?.register("/offline.js").catch(() => undefined);
  addEventListener("load", () => setTimeout(keepTexts, 5_000));

  // Whose name the bar shows: from a cookie that opens nothing. The page itself is the same for everybody.
  const me = /(?:^|; )tweeluik-me=(\w+)%20([^;]+)/.exec(document.cookie);
  if (me !== null) {
    document.documentElement.dataset.role = me[1];
    customElements.define(
      "tweeluik-me",
      class extends HTMLElement {
        connectedCallback() {
          if (!this.shadowRoot) this.attachShadow({ mode: "open" }).textContent = decodeURIComponent(me[2]);
        }
      },
    );
  }
}
