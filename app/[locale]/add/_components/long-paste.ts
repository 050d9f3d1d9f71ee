/** Chromium lays 3 million characters out for 2 s when they come into a field, and for 0.2 s at every key after that. */
const MOST_IN_FIELD = 1_000_000;

/**
 * What is pasted in place of all a field holds, as a file of that name: where it is too long for a field, or where what
 * was pasted before became such a file. It is added to that, as it would be in the field.
 *
 * @param before the file that is chosen already
 * @returns null where it is for the browser to put it into the field
 */
export function longPaste(
  { target, clipboardData }: ClipboardEvent,
  name: string,
  before: File | undefined,
): File | null {
  if (!(target instanceof HTMLTextAreaElement) || !clipboardData) return null;
  const { value, selectionStart, selectionEnd } = target;
  if (selectionEnd - selectionStart < value.length) return null;
  const text = clipboardData.getData("text/plain");
  const sooner = before?.name === name ? [before, "\n\n"] : [];
  const isNext = sooner.length > 0 && value === "" && text !== "";
  return text.length > MOST_IN_FIELD || isNext
    ? new File([...sooner, text], name, { type: "text/plain" })
    : null;
}
