import { useEffect, useRef, useState } from "react";

/** What an editor has typed and not saved yet, kept in their browser: it outlives a reload, a closed tab and a session. */
export interface EditDraft {
  /** The hash of the wording it was begun from; null: there was none. */
  readonly base: string | null;
  readonly text: string;
  readonly why: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The paragraph as it is being written; `found`: the draft that was here already when the page came. */
export function useDraft(
  place: string,
  { base, text }: { readonly base: string | null; readonly text: string },
) {
  const key = `tweeluik.edit.${place}`;
  const [now, setNow] = useState({ text, why: "" });
  const [found, setFound] = useState<EditDraft>();
  const isTouched = useRef(false);

  useEffect(() => {
    const draft = read(key);
    // What was saved from another tab meanwhile is no draft any more.
    if (draft === null || draft.text === text) return;
    setFound(draft);
    setNow({ text: draft.text, why: draft.why });
  }, [key, text]);

  useEffect(() => {
    if (!isTouched.current) return;
    const draft: EditDraft = { base: found?.base ?? base, ...now, at: new Date().toISOString() };
    if (now.text === text && now.why === "") drop(key);
    else keep(key, draft);
  }, [key, base, text, now, found]);

  return {
    ...now,
    found,
    change: (next: Partial<typeof now>) => {
      isTouched.current = true;
      setNow((before) => ({ ...before, ...next }));
    },
    discard: () => {
      isTouched.current = false;
      drop(key);
      setFound(undefined);
      setNow({ text, why: "" });
    },
  };
}

/** Null where there is none, or the browser keeps nothing. */
function read(key: string): EditDraft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function keep(key: string, draft: EditDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing (private, or full) still lets people write and save.
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
