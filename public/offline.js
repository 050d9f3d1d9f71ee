/*
 * What a reader sees without a connection: a text that was read before is shown as it was then, and elsewhere a page
 * says what is the matter. The network always goes first; what is kept here is looked at only when it fails.
 * Nothing personal is kept: texts, their cards, and files of the build.
 */
const KEPT = "tweeluik-1";
/** Entries beyond this are dropped, oldest first: some dozens of texts with what they need. */
const MOST = 400;
const LANGUAGES = ["nl", "en"];
const offlinePage = (path) => `/${path.startsWith("/nl") ? "nl" : "en"}/offline`;

const isKept = ({ pathname }) =>
  pathname.startsWith("/_next/static/") ||
  pathname === "/display.js" ||
  /^\/(?:nl|en)\/(?:read\/[^/]+(?:\/(?:part|cards)\/.*)?|offline)$/.test(pathname);

addEventListener("install", (event) => {
  event.waitUntil(Promise.all(LANGUAGES.map((language) => keepWithStyles(`/${language}/offline`))));
  skipWaiting();
});

addEventListener("activate", (event) => {
  event.waitUntil(dropOlderKeeps().then(() => registration.navigationPreload?.enable()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode !== "navigate" && !isKept(url)) return;
  event.respondWith(fromNetworkFirst(event, url));
});

async function fromNetworkFirst(event, url) {
  const { request } = event;
  // The mode of reading is the browser's business: one copy serves them all.
  const name = url.pathname;
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(request));
    // Read the copy off before anybody reads the answer itself.
    if (isKept(url)) event.waitUntil(keepOrDrop(name, answer.clone()));
    return answer;
  } catch (error) {
    const copy = await caches.match(name);
    if (copy) return copy;
    if (request.mode !== "navigate") throw error;
    return (await caches.match(offlinePage(name))) ?? Response.error();
  }
}

/** A text that was taken down is not kept any longer than the reader's next look. */
async function keepOrDrop(name, answer) {
  const kept = await caches.open(KEPT);
  if (answer.ok && !answer.redirected) await kept.put(name, answer);
  else if (answer.status === 404 || answer.status === 410) await kept.delete(name);
  const names = await kept.keys();
  for (const old of names.slice(0, Math.max(0, names.length - MOST))) {
    if (!LANGUAGES.some((language) => old.url.endsWith(`/${language}/offline`))) await kept.delete(old);
  }
}

async function keepWithStyles(page) {
  const kept = await caches.open(KEPT);
  const answer = await fetch(page);
  if (!answer.ok) return;
  const html = await answer.clone().text();
  const styles = html.match(/\/_next\/static\/[^"']+\.css/g) ?? [];
  await Promise.all([
    kept.put(page, answer),
    ...[...new Set(styles), "/display.js"].map((file) => kept.add(file)),
  ]);
}

async function dropOlderKeeps() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
}
