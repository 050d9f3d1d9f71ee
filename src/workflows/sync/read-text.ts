import { InputError } from "../../domain/errors/error.ts";
import type { HistoryEvent, Side } from "../../domain/review/event.ts";
import { isDetached } from "../../domain/text/detached.ts";
import { parseHistory } from "../../formats/history.ts";
import { parseOriginalText } from "../../formats/original-text.ts";
import { checkReferences, parseTranslatedText } from "../../formats/translated-text.ts";
import type { KnownFile } from "../../store/model.ts";
import {
  type ContentFile,
  type ContentFolder,
  classify,
  historyPath,
  SLUG,
  versionPath,
} from "../content-folder.ts";
import type { FileVersion } from "./reconcile-version.ts";
import type { TextFiles } from "./sync-text.ts";

/**
 * Reads and parses every file of one text, in `content/private/` too.
 * @param files everything that lies in the folder
 * @throws InputError with file, line and column; also where an English file has no Dutch one and is not detached
 */
export async function readText(
  content: ContentFolder,
  slug: string,
  files: readonly KnownFile[],
): Promise<TextFiles> {
  const own = files.flatMap(({ path }) => ownFile(path, slug) ?? []);
  const versions = new Map<Side, FileVersion>();
  for (const { path, file } of own.sort(dutchFirst)) {
    if (file.type !== "version") continue;
    if (versions.has(file.side)) throw twice(content, slug, path);
    versions.set(file.side, await readVersion(content, file, path));
  }
  checkAgainstOriginal(content, slug, versions);
  const history: HistoryEvent[] = [];
  for (const { path, file } of own) {
    if (file.type === "history") history.push(...parseHistory(await content.read(path), content.shown(path)));
  }
  checkHistory(history, slug, content.shown(historyPath(slug)));
  return { slug, versions, history };
}

interface OwnFile {
  readonly path: string;
  readonly file: Extract<ContentFile, { slug: string }>;
}

function ownFile(path: string, slug: string): OwnFile | null {
  const file = classify(path);
  const isOwn = (file?.type === "version" || file?.type === "history") && file.slug === slug;
  return isOwn ? { path, file } : null;
}

function dutchFirst(a: OwnFile, b: OwnFile): number {
  const isDutch = ({ file }: OwnFile) => file.type === "version" && file.side === "nl";
  return Number(isDutch(b)) - Number(isDutch(a));
}

function twice(content: ContentFolder, slug: string, path: string): InputError {
  const other = versionPath(slug, "nl");
  return new InputError("original-twice", { file: content.shown(path) }, { value: content.shown(other) });
}

async function readVersion(
  content: ContentFolder,
  { slug, side }: Extract<ContentFile, { type: "version" }>,
  path: string,
): Promise<FileVersion> {
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
    else if (!isDetached(version.paragraphs)) {
      throw new InputError(
        "original-missing",
        { file },
        { expected: content.shown(versionPath(slug, "nl")) },
      );
    }
  }
}

/** Events are of this text: under the slug it has, or one that it had before it was renamed. */
function checkHistory(history: readonly HistoryEvent[], slug: string, file: string): void {
  const slugs = new Set([slug]);
  const renamings = history.flatMap((event) => (event.kind === "meta" && event.becomes ? [event] : []));
  // Newest first: each leads back to the one before it.
  for (const { text, becomes = "" } of renamings.sort((a, b) => (a.id < b.id ? 1 : -1))) {
    if (slugs.has(becomes)) slugs.add(text);
  }
  const stray = history.find((event) => event.kind === "term" || !slugs.has(event.text));
  if (!stray) return;
  const value = stray.kind === "term" ? stray.kind : stray.text;
  throw new InputError("event-invalid", { file }, { value, expected: slug, event: stray.id });
}
