import { constants } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "../domain/errors/error.ts";
import type { Side } from "../domain/review/event.ts";
import { decodeText } from "../formats/bytes.ts";
import type { KnownFile } from "../store/model.ts";

/** A content file by what it holds. */
export type ContentFile =
  | { readonly type: "version"; readonly slug: string; readonly side: Side; readonly isPrivate?: true }
  | { readonly type: "history"; readonly slug: string; readonly isPrivate?: true }
  | { readonly type: "glossary-history" }
  | { readonly type: "term"; readonly id: string }
  | { readonly type: "people" };

/** 64 MiB: far above any article or book, far below what would hurt. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Where the sources of detached translations lie, with their history: git ignores it. */
const PRIVATE = "private";

const FOLDERS = ["nl", "en", "glossary", "history", `${PRIVATE}/nl`, `${PRIVATE}/history`] as const;

export const PEOPLE_PATH = "people.yaml";

/** A slug is the file's name, in addresses too. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a path below the content folder holds, or null for what is none of ours (README.md, editors' files). */
export function classify(path: string): ContentFile | null {
  if (path === PEOPLE_PATH) return { type: "people" };
  if (path.startsWith(`${PRIVATE}/`)) return privateFile(path.slice(PRIVATE.length + 1));
  if (path === "history/glossary.jsonl") return { type: "glossary-history" };
  const match = /^(nl|en|glossary|history)\/([^/]+)\.(md|yaml|jsonl)$/.exec(path);
  const [, folder, name = "", extension] = match ?? [];
  if (folder === "nl" && extension === "md") return { type: "version", slug: name, side: "nl" };
  if (folder === "en" && extension === "md") return englishVersion(name);
  if (folder === "glossary" && extension === "yaml") return { type: "term", id: name };
  if (folder === "history" && extension === "jsonl") return { type: "history", slug: name };
  return null;
}

/** Only Dutch, and what happened to it. */
function privateFile(path: string): ContentFile | null {
  const file = classify(path);
  if (file?.type === "version" && file.side === "nl") return { ...file, isPrivate: true };
  return file?.type === "history" ? { ...file, isPrivate: true } : null;
}

function englishVersion(name: string): ContentFile {
  const [slug = "", ...version] = name.split(".");
  return { type: "version", slug, side: ["en", ...version].join(".") };
}

export function versionPath(slug: string, side: Side): string {
  return side === "nl" ? `nl/${slug}.md` : `en/${slug}${side.slice("en".length)}.md`;
}

export function historyPath(slug: string | null): string {
  return `history/${slug ?? "glossary"}.jsonl`;
}

/** The same file in the folder that git ignores. */
export function privatePath(path: string): string {
  return `${PRIVATE}/${path}`;
}

export function termPath(id: string): string {
  return `glossary/${id}.yaml`;
}

/** The folder of content files: the only place where they are read and written. Paths are below it, with `/`. */
export class ContentFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Every content file with its size and time, by path. */
  async list(): Promise<KnownFile[]> {
    const found = await Promise.all(FOLDERS.map((folder) => this.#listFolder(folder)));
    const people = await this.#look(PEOPLE_PATH);
    return [...found.flat(), ...(people ? [people] : [])].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async #listFolder(folder: string): Promise<KnownFile[]> {
    const names = await readdir(join(this.root, folder)).catch(() => []);
    const paths = names.map((name) => `${folder}/${name}`).filter((path) => classify(path) !== null);
    return (await Promise.all(paths.map((path) => this.#look(path)))).filter((file) => file !== null);
  }

  async #look(path: string): Promise<KnownFile | null> {
    const found = await stat(join(this.root, path)).catch(() => null);
    return found?.isFile() ? { path, size: found.size, mtime: found.mtimeMs } : null;
  }

  /** The file as it is now, or null where there is none. */
  look(path: string): Promise<KnownFile | null> {
    return this.#look(path);
  }

  /**
   * @throws InputError when the file is too large, binary or not UTF-8, with the path as a person knows it
   */
  async read(path: string): Promise<string> {
    const place = this.shown(path);
    const size = (await this.#look(path))?.size ?? 0;
    if (size > MAX_BYTES) throw new InputError("file-too-large", { file: place }, { size, limit: MAX_BYTES });
    const bytes = await readFile(join(this.root, path)).catch((error: Error) => {
      throw new InputError("file-unreadable", { file: place }, { reason: error.message });
    });
    return decodeText(bytes, place, MAX_BYTES);
  }

  /** Puts a file in place as a whole or not at all: a temporary name, fsync, rename, fsync of the folder. */
  async write(path: string, content: string): Promise<KnownFile> {
    const [file] = await this.writeAll([{ path, content }]);
    return file as KnownFile;
  }

  /** The same for several files at a time, each as a whole or not at all; one fsync of each folder does for all. */
  async writeAll(
    files: readonly { readonly path: string; readonly content: string }[],
  ): Promise<KnownFile[]> {
    const [first] = files;
    if (!first) return [];
    const folders = [...new Set(files.map(({ path }) => dirname(join(this.root, path))))];
    await this.#orUnwritable(first.path, async () => {
      for (const folder of folders) await mkdir(folder, { recursive: true });
    });
    await Promise.all(files.map(({ path, content }) => this.#put(path, content)));
    await this.#orUnwritable(first.path, async () => {
      for (const folder of folders) await syncFolder(folder);
    });
    return Promise.all(files.map(async ({ path }) => (await this.#look(path)) as KnownFile));
  }

  /** A temporary name, fsync, rename. */
  async #put(path: string, content: string): Promise<void> {
    const target = join(this.root, path);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      await this.#orUnwritable(path, async () => {
        await writeDurably(temporary, content, "w");
        await rename(temporary, target);
      });
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  }

  async #orUnwritable(path: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: Error) => {
      throw new InputError("file-unwritable", { file: this.shown(path) }, { reason: error.message });
    });
  }

  /**
   * Appends those lines that the file does not hold yet. A torn last line, left by a kill in the middle of an
   * earlier append of the same lines, is cut off first; any other unfinished line only lacks its line end.
   */
  async append(path: string, lines: readonly string[]): Promise<KnownFile> {
    const current = (await this.#look(path)) ? await this.#readRaw(path) : "";
    const { kept, torn } = splitTorn(current, lines);
    const known = new Set(kept.split("\n"));
    const missing = lines.filter((line) => !known.has(line)).map((line) => `${line}\n`);
    if (torn) return this.write(path, kept + missing.join(""));
    const target = join(this.root, path);
    await mkdir(dirname(target), { recursive: true });
    const gap = kept === "" || kept.endsWith("\n") ? "" : "\n";
    if (missing.length > 0) await writeDurably(target, gap + missing.join(""), "a");
    return (await this.#look(path)) as KnownFile;
  }

  /** Gives a file another name; whatever stood there is gone. */
  async move(from: string, to: string): Promise<void> {
    const target = join(this.root, to);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(this.root, from), target);
    await syncFolder(dirname(target));
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.root, path), { force: true });
  }

  async #readRaw(path: string): Promise<string> {
    return readFile(join(this.root, path), "utf8");
  }

  /** The path as messages show it: from the folder's own name on. */
  shown(path: string): string {
    return `${basename(this.root)}/${path}`;
  }
}

function splitTorn(current: string, lines: readonly string[]): { kept: string; torn: boolean } {
  const end = current.lastIndexOf("\n") + 1;
  const rest = current.slice(end);
  const torn = rest !== "" && lines.some((line) => line !== rest && line.startsWith(rest));
  return { kept: torn ? current.slice(0, end) : current, torn };
}

async function writeDurably(path: string, content: string, flags: "w" | "a"): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, constants.O_RDONLY);
  await folder.sync().finally(() => folder.close());
}
