import "server-only";
import { changesFeed, type FeedWords } from "#src/workflows/history/changes-feed.ts";
import { compareMoments } from "#src/workflows/history/compare-moments.ts";
import { compareVersions } from "#src/workflows/history/compare-versions.ts";
import { readLibraryChanges } from "#src/workflows/history/library-changes.ts";
import { readTextChanges } from "#src/workflows/history/text-changes.ts";
import type {
  Comparison,
  LibraryChanges,
  TextChanges,
  VersionComparison,
} from "#src/workflows/view/history.ts";
import { library } from "./store.ts";

/** What an address may ask for after its `?`; of what is given more than once the first counts. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** @returns null where there is no such text */
export async function loadTextChanges(slug: string, query: Query): Promise<TextChanges | null> {
  return readTextChanges(await library(), slug, pick(query, ["since", "before"]));
}

export async function loadLibraryChanges(query: Query): Promise<LibraryChanges> {
  return readLibraryChanges(await library(), one(query.before));
}

/** The newest changes of wording as an Atom feed. */
export async function loadChangesFeed(words: FeedWords): Promise<string> {
  const base = (process.env.TWEELUIK_URL ?? "").replace(/\/$/, "");
  return changesFeed(await library(), words, base);
}

/** @returns null where there is no such text, or nothing is recorded of it */
export async function loadComparison(slug: string, query: Query): Promise<Comparison | null> {
  return compareMoments(await library(), slug, pick(query, ["from", "to"]));
}

/** @returns null where there is no such text, or no second English version of it */
export async function loadVersions(slug: string, query: Query): Promise<VersionComparison | null> {
  return compareVersions(await library(), slug, pick(query, ["one", "other"]));
}

function pick<Name extends string>(query: Query, names: readonly Name[]): { [name in Name]?: string } {
  const given = names.flatMap((name) => {
    const value = one(query[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as { [name in Name]?: string };
}

function one(value: Query[string]): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}
