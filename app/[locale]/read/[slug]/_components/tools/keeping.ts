/** What the reader's browser keeps of earlier visits; null where it keeps nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`tweeluik.${name}`);
  } catch {
    return null;
  }
}

/** @param value null: forget it */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`tweeluik.${name}`);
    else localStorage.setItem(`tweeluik.${name}`, value);
  } catch {
    // A browser that keeps nothing: the next visit is like the first.
  }
}
