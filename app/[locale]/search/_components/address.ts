import type { SearchView } from "#src/workflows/view/search.ts";

/** The address of an answer, without the language. */
export function searchPath({
  query,
  within,
  page = 1,
}: Pick<SearchView, "query" | "within"> & { readonly page?: number }): string {
  if (query === "") return "/search";
  const parameters = new URLSearchParams({ q: query });
  if (within !== undefined) parameters.set("in", within);
  if (page > 1) parameters.set("page", String(page));
  return `/search?${parameters}`;
}
