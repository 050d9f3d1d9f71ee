import type { KnownFile } from "../../store/model.ts";
import { type ContentFile, classify } from "../content-folder.ts";

/** A content file that is new, different, or (`now` absent) gone. */
export interface Change {
  readonly path: string;
  readonly file: ContentFile;
  readonly now?: KnownFile;
}

/** What has changed since the files were last read, told by size and time. */
export function changesSince(before: readonly KnownFile[], now: readonly KnownFile[]): Change[] {
  const known = new Map(before.map((file) => [file.path, file]));
  const present = new Set(now.map(({ path }) => path));
  const changed = now.filter(({ path, size, mtime }) => {
    const old = known.get(path);
    return !old || old.size !== size || old.mtime !== mtime;
  });
  const gone = before.filter(({ path }) => !present.has(path));
  return [
    ...changed.flatMap((found) => toChange(found.path, found)),
    ...gone.flatMap(({ path }) => toChange(path)),
  ];
}

function toChange(path: string, now?: KnownFile): Change[] {
  const file = classify(path);
  return file ? [{ path, file, ...(now ? { now } : {}) }] : [];
}

/** The text a file belongs to, or null. */
export function slugOf(file: ContentFile): string | null {
  return file.type === "version" || file.type === "history" ? file.slug : null;
}
