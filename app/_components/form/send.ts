/** What came of sending a change: its answer, or why not, in words for the person. */
export type Sent =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The words for what the server cannot say itself. */
export interface SendWords {
  readonly offline: string;
  readonly fault: string;
}

/** Posts a change as JSON to a handler of this site. Never throws. */
export async function send(to: string, body: unknown, words: SendWords): Promise<Sent> {
  const headers = { "content-type": "application/json", "accept-language": document.documentElement.lang };
  try {
    const answer = await fetch(to, { method: "POST", headers, body: JSON.stringify(body) });
    const value = await answer.json();
    if (answer.ok) return { ok: true, value };
    return { ok: false, code: String(value.code), message: String(value.message) };
  } catch (error) {
    // What cannot be fetched is a TypeError; what is no JSON comes from a fault of the site.
    const isOffline = error instanceof TypeError;
    return isOffline
      ? { ok: false, code: "offline", message: words.offline }
      : { ok: false, code: "fault", message: words.fault };
  }
}
