/** What to do about one thing that the file, the store, and their last agreement (the base) each have a hash of. */
export type Verdict =
  /** File and store agree. */
  | "agreed"
  /** Only the file changed: take it in. */
  | "take-file"
  /** Only the store changed: write the file. */
  | "write-file"
  /** Both changed, differently: a person decides. */
  | "conflict";

/** Null stands for "not there": a paragraph that was added or taken out on one side. */
export function judge(file: string | null, store: string | null, base: string | null): Verdict {
  if (file === store) return "agreed";
  if (store === base) return "take-file";
  if (file === base) return "write-file";
  return "conflict";
}

/**
 * One order out of two: that of `leading`, with what only `following` has put behind what precedes it there.
 */
export function mergeOrder(leading: readonly string[], following: readonly string[]): string[] {
  const merged = [...leading];
  const present = new Set(leading);
  for (const [index, id] of following.entries()) {
    if (present.has(id)) continue;
    const before = index === 0 ? undefined : following[index - 1];
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
    present.add(id);
  }
  return merged;
}
