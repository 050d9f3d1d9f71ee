import { rowsOf } from "../../domain/alignment/rows.ts";
import { readableDiff } from "../../domain/review/readable-diff.ts";
import { plainText } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Store } from "../../store/store.ts";
import { libraryIndex } from "../reading/library-index.ts";
import type { VersionComparison } from "../view/history.ts";
import { placeKey } from "./changes-of.ts";
import { placesIn, titlesOf } from "./telling.ts";

/**
 * Two English versions of a text beside its Dutch. What either of them renders together stands in one row.
 *
 * @param asked the sides, `en` or `en.<name>`; what is not there is replaced by the first ones that are
 * @returns null where there is no such text, or no second English version of it
 */
export async function compareVersions(
  store: Store,
  slug: string,
  asked: { readonly one?: string; readonly other?: string },
): Promise<VersionComparison | null> {
  const text = (await libraryIndex(store)).texts.get(slug);
  if (!text) return null;
  const [nl, ...versions] = await store.read((reader) => reader.versions(slug));
  const one = versions.find(({ side }) => side === asked.one) ?? versions[0];
  const other =
    versions.find(({ side }) => side === asked.other && side !== one?.side) ??
    versions.find(({ side }) => side !== one?.side);
  if (!nl || !one || !other) return null;
  const places = placesIn(text);
  const [first, second] = [renderingsIn(nl, one), renderingsIn(nl, other)];
  const dutch = new Map(nl.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const rows = groupsOf(nl, one, other).flatMap((ids) => {
    const place = places.get(placeKey("nl", ids[0] ?? ""));
    if (!place) return [];
    const [a, b] = [first(ids), second(ids)];
    const source = textOf(ids.flatMap((id) => dutch.get(id) ?? []));
    return [{ place, nl: source, one: a, diff: readableDiff(a, b), same: a === b }];
  });
  return {
    slug,
    titles: titlesOf(text),
    versions: versions.map(({ side, front: { title, translator } }) => ({
      side,
      title,
      ...(translator === undefined ? {} : { translator }),
    })),
    one: one.side,
    other: other.side,
    rows,
  };
}

/** Runs of Dutch paragraphs that neither version cuts. */
function groupsOf(nl: StoredVersion, ...versions: readonly StoredVersion[]): string[][] {
  const position = new Map(nl.paragraphs.map(({ id }, index) => [id, index]));
  const joined = new Set<number>();
  for (const version of versions) {
    for (const row of rowsOf(nl.paragraphs, version.paragraphs)) {
      const places = row.nl.flatMap((id) => position.get(id) ?? []);
      for (let at = Math.min(...places); at < Math.max(...places); at += 1) joined.add(at);
    }
  }
  const groups: string[][] = [];
  for (const [index, { id }] of nl.paragraphs.entries()) {
    const last = groups.at(-1);
    if (last && joined.has(index - 1)) last.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** What a version has for a run of Dutch paragraphs. */
function renderingsIn(nl: StoredVersion, { paragraphs }: StoredVersion): (ids: readonly string[]) => string {
  const english = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const renders = new Map<string, readonly string[]>();
  for (const row of rowsOf(nl.paragraphs, paragraphs)) for (const id of row.nl) renders.set(id, row.en);
  return (ids) => {
    const wanted = new Set(ids.flatMap((id) => renders.get(id) ?? []));
    return textOf([...wanted].flatMap((id) => english.get(id) ?? []));
  };
}

function textOf(paragraphs: readonly StoredParagraph[]): string {
  return paragraphs.flatMap(({ sentences }) => sentences.map(plainText)).join(" ");
}
