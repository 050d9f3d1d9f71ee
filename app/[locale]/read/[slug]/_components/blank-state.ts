import type { RowView } from "#src/workflows/view.ts";

/** What stands in words where a side of a row has nothing. */
export function blankState({
  nl,
  state,
}: Pick<RowView, "nl" | "state">): "untranslated" | "added" | "missing" {
  if (nl.length > 0) return "untranslated";
  return state === "missing" ? "missing" : "added";
}
