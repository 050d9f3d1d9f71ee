/** Chromium lays 3 million characters out for 2 s when they come into a field, and for 0.2 s at every key after that. */
const MOST_IN_FIELD = 1_000_000;

/**
 * What is pasted into an empty field and is too long for one, as a file of that name; null: it is for the browser to
 * put there.
 */
export function longPaste({ target, clipboardData }: ClipboardEvent, name: string): File | null {
  if (!(target instanceof HTMLTextAreaElement) || !clipboardData) return null;
  const { value, selectionStart, selectionEnd } = target;
  if (selectionEnd - selectionStart < value.length) return null;
  const text = clipboardData.getData("text/plain");
  return text.length > MOST_IN_FIELD ? new File([text], name, { type: "text/plain" }) : null;
}
