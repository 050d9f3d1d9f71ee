const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/** Whether it can name a paragraph: a letter, then letters, digits and hyphens; at most 40 in all. */
export function isId(value: string): boolean {
  return ID.test(value);
}

/** The next id of the row `p1`, `p2` … after the highest one taken: an id that was given out is never given again. */
export function freeId(prefix: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) {
    const digits = id.startsWith(prefix) ? id.slice(prefix.length) : "";
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return `${prefix}${highest + 1}`;
}
