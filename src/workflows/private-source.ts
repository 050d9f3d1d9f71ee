import type { HistoryEvent, Side } from "../domain/review/event.ts";
import type { Reader } from "../store/reader.ts";
import { historyPath, privatePath, versionPath } from "./content-folder.ts";

/** Where the files of the texts lie, those with a private source among them. */
export interface FilePlaces {
  versionPath(slug: string, side: Side): string;
  historyPath(event: HistoryEvent): string;
}

/**
 * Of a text whose Dutch lies in `content/private/` everything that tells of that Dutch is kept there, too; what was
 * done to the English alone stays with the English.
 */
export async function filePlaces(reader: Reader): Promise<FilePlaces> {
  const known = new Set((await reader.files()).map(({ path }) => path));
  const isPrivate = (slug: string) => known.has(privatePath(versionPath(slug, "nl")));
  return {
    versionPath(slug, side) {
      const path = versionPath(slug, side);
      return side === "nl" && isPrivate(slug) ? privatePath(path) : path;
    },
    historyPath(event) {
      if (event.kind === "term") return historyPath(null);
      const path = historyPath(event.text);
      return isPrivate(event.text) && !isOfEnglishAlone(event) ? privatePath(path) : path;
    },
  };
}

function isOfEnglishAlone(event: HistoryEvent): boolean {
  return (event.kind === "revision" || event.kind === "meta") && event.side !== "nl";
}
