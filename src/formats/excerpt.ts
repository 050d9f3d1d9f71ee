const LONGEST = 60;

/** What a message shows of an offending value: at most 60 characters of it, never half a character. */
export function excerpt(value: string): string {
  if (value.length <= LONGEST) return value;
  const cut = value.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut}…`;
}
