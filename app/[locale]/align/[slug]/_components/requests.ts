import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import type { AlignmentChange, EditableAlignment } from "#src/domain/alignment/edit/editable.ts";

/** What the server answered, or what was wrong, in the reader's language. */
export type Answer<T> = { readonly value: T } | { readonly fault: string };

/** @param api where the text is read and saved: `/api/align/<slug>`, or a draft's own */
export function fetchAlignment(api: string, failed: string, signal: AbortSignal) {
  return ask<EditableAlignment & { mayEdit: boolean }>(api, failed, { signal });
}

export function sendChange(api: string, failed: string, change: AlignmentChange) {
  return ask<{ outcome: "saved" | "changed"; alignment: EditableAlignment }>(api, failed, post(change));
}

export function askToRealign(api: string, failed: string, beads: readonly DraftBead[]) {
  return ask<{ beads: DraftBead[] }>(`${api}/again`, failed, post({ beads }));
}

function post(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function ask<T>(url: string, failed: string, init: RequestInit): Promise<Answer<T>> {
  try {
    // The language of the answer is that of the page, not of the browser.
    const headers = { ...init.headers, "accept-language": document.documentElement.lang };
    const response = await fetch(url, { ...init, headers, cache: "no-store" });
    const body = await response.json();
    return response.ok ? { value: body } : { fault: body.message ?? failed };
  } catch {
    return { fault: failed };
  }
}
