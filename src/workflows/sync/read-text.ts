import { InputError } from "../../domain/errors/error.ts";
import type { HistoryEvent, Side } from "../../domain/review/event.ts";
import { parseHistory } from "../../formats/history.ts";
import { parseOriginalText } from "../../formats/original-text.ts";
import { checkReferences, parseTranslatedText } from "../../formats/translated-text.ts";
import { type ContentFolder, historyPath, SLUG, versionPath } from "../content-folder.ts";
import type { FileVersion } from "./reconcile-version.ts";
import type { TextFiles } from "./sync-text.ts";

/**
 * Reads and parses every file of one text.
 * @param sides the versions that lie in the folder
 * @throws InputError with file, line and column; also where an English file has no Dutch one and is not detached
 */
export async function readText(
  content: ContentFolder,
  slug: string,
  sides: readonly Side[],
  hasHistory: boolean,
): Promise<TextFiles> {
  const versions = new Map<Side, FileVersion>();
  for (const side of sides) versions.set(side, await readVersion(content, slug, side));
  checkAgainstOriginal(content, slug, versions);
  const history = hasHistory ? await readHistory(content, slug) : [];
  return { slug, versions, history };
}

async function readVersion(content: ContentFolder, slug: string, side: Side): Promise<FileVersion> {
  const path = versionPath(slug, side);
  const file = content.shown(path);
  if (!SLUG.test(slug)) throw new InputError("slug-invalid", { file }, { value: slug });
  const source = await content.read(path);
  return side === "nl" ? parseOriginalText(source, file) : parseTranslatedText(source, file);
}

function checkAgainstOriginal(content: ContentFolder, slug: string, versions: Map<Side, FileVersion>): void {
  const original = versions.get("nl");
  for (const [side, version] of versions) {
    if (side === "nl") continue;
    const file = content.shown(versionPath(slug, side));
    if (original) checkReferences(version, original, file);
    else if (!version.paragraphs.every(({ source }) => source !== undefined)) {
      throw new InputError(
        "original-missing",
        { file },
        { expected: content.shown(versionPath(slug, "nl")) },
      );
    }
  }
}

async function readHistory(content: ContentFolder, slug: string): Promise<HistoryEvent[]> {
  const path = historyPath(slug);
  const file = content.shown(path);
  const events = parseHistory(await content.read(path), file);
  const stray = events.find((event) => event.kind === "term" || event.text !== slug);
  if (stray) {
    const value = stray.kind === "term" ? stray.kind : stray.text;
    throw new InputError("event-invalid", { file }, { value, expected: slug, event: stray.id });
  }
  return events;
}
