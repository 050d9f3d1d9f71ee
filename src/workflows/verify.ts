import { InputError } from "../domain/errors/error.ts";
import type { HistoryEvent, Side } from "../domain/review/event.ts";
import { revisionHash } from "../domain/text/hash.ts";
import { parseTerm, serializeTerm } from "../formats/glossary.ts";
import { parseHistory, serializeEvent } from "../formats/history.ts";
import type { KnownFile, StoredVersion } from "../store/model.ts";
import type { Reader } from "../store/reader.ts";
import type { Store } from "../store/store.ts";
import { type ContentFolder, classify, historyPath, termPath, versionPath } from "./content-folder.ts";
import { readText } from "./sync/read-text.ts";
import { structureHash } from "./sync/structure.ts";

/** One place where files, store and history say different things. */
export interface Difference {
  readonly what: /** A file cannot be read; `error` says why. */
    | "unreadable"
    /** A text or term that only the store has, or only the files. */
    | "no-file"
    | "not-in-store"
    /** A paragraph reads otherwise in its file than in the store. */
    | "wording"
    /** Front matter, order, kinds, rows or beads. */
    | "structure"
    /** The wording that stands is not the newest that the history knows. */
    | "unrecorded"
    /** A wording that its own hash does not name. */
    | "hash"
    /** An event that only one of file and store has, or that they have differently. */
    | "event-no-file"
    | "event-not-in-store"
    | "event"
    | "term"
    /** A decision that the history does not tell of. */
    | "decision"
    /** Something that still has to be written to the files. */
    | "waiting"
    /** A conflict that nobody has settled. */
    | "conflict";
  /** `kaart/en/p3`, `history/kaart.jsonl` … */
  readonly where: string;
  readonly error?: InputError;
}

/** Compares files, store and history, and changes nothing. None: they agree. */
export async function verifyLibrary(store: Store, content: ContentFolder): Promise<Difference[]> {
  return store.read(async (reader) => {
    const files = await content.list();
    const paths = files.map(({ path }) => path);
    const found: Difference[] = [];
    const inFiles = paths.flatMap((path) => {
      const file = classify(path);
      return file?.type === "version" ? [file.slug] : [];
    });
    for (const slug of [...new Set([...(await reader.slugs()), ...inFiles])].sort()) {
      found.push(...(await compareText(reader, content, slug, files)));
    }
    found.push(...(await compareTerms(reader, content, paths)));
    found.push(...(await unfinished(reader)));
    return found;
  });
}

async function compareText(
  reader: Reader,
  content: ContentFolder,
  slug: string,
  files: readonly KnownFile[],
): Promise<Difference[]> {
  const stored = new Map((await reader.versions(slug)).map((version) => [version.side, version]));
  const events = await reader.events(slug, TEXT_KINDS);
  const found = [...(await compareDecisions(reader, slug, events)), ...recorded(slug, stored, events)];
  try {
    const text = await readText(content, slug, files);
    for (const side of new Set([...stored.keys(), ...text.versions.keys()])) {
      const [file, version] = [text.versions.get(side), stored.get(side)];
      if (!file) found.push({ what: "no-file", where: versionPath(slug, side) });
      else if (!version) found.push({ what: "not-in-store", where: versionPath(slug, side) });
      else found.push(...compareVersion(slug, side, file, version));
    }
    found.push(...compareEvents(historyPath(slug), text.history, events));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    found.push({ what: "unreadable", where: slug, error });
  }
  return found;
}

const TEXT_KINDS = [
  "revision",
  "align",
  "review",
  "decision",
  "note",
  "binding",
  "dismissal",
  "meta",
  "withdrawn",
] as const;

function compareVersion(
  slug: string,
  side: Side,
  file: Pick<StoredVersion, "front"> & {
    readonly paragraphs: readonly Omit<StoredVersion["paragraphs"][number], "hash" | "base">[];
  },
  { paragraphs, structure }: StoredVersion,
): Difference[] {
  const where = `${slug}/${side}`;
  const inFile = new Map(file.paragraphs.map(({ id, sentences }) => [id, revisionHash(sentences)]));
  const wordings = paragraphs.flatMap(({ id, hash }): Difference[] =>
    inFile.has(id) && inFile.get(id) !== hash ? [{ what: "wording", where: `${where}/${id}` }] : [],
  );
  const isSame = structureHash(file) === structure;
  return isSame ? wordings : [...wordings, { what: "structure", where }];
}

/** Each wording that stands is what its hash says, and the newest that the history has of its paragraph. */
function recorded(
  slug: string,
  stored: ReadonlyMap<Side, StoredVersion>,
  events: readonly HistoryEvent[],
): Difference[] {
  const newest = new Map<string, string>();
  const found: Difference[] = [];
  for (const event of events) {
    if (event.kind !== "revision") continue;
    const where = `${slug}/${event.side}/${event.paragraph}`;
    newest.set(where, event.hash);
    if (revisionHash(event.sentences) !== event.hash)
      found.push({ what: "hash", where: `${where} (${event.id})` });
  }
  for (const { side, paragraphs } of stored.values()) {
    for (const { id, hash, sentences } of paragraphs) {
      const where = `${slug}/${side}/${id}`;
      if (revisionHash(sentences) !== hash) found.push({ what: "hash", where });
      if (newest.get(where) !== hash) found.push({ what: "unrecorded", where });
    }
  }
  return found;
}

function compareEvents(
  path: string,
  inFile: readonly HistoryEvent[],
  inStore: readonly HistoryEvent[],
): Difference[] {
  const lines = new Map(inFile.map((event) => [event.id, serializeEvent(event)]));
  const stored = new Map(inStore.map((event) => [event.id, serializeEvent(event)]));
  const of = (id: string) => `${path} ${id}`;
  return [
    ...[...stored].flatMap(([id, line]): Difference[] => {
      if (!lines.has(id)) return [{ what: "event-no-file", where: of(id) }];
      return lines.get(id) === line ? [] : [{ what: "event", where: of(id) }];
    }),
    ...[...lines.keys()].flatMap((id): Difference[] =>
      stored.has(id) ? [] : [{ what: "event-not-in-store", where: of(id) }],
    ),
  ];
}

/** What was decided on a wording stands in the history; a library rebuilt from its files knows only the history. */
async function compareDecisions(
  reader: Reader,
  slug: string,
  events: readonly HistoryEvent[],
): Promise<Difference[]> {
  const outcomes = new Map(
    events.flatMap((event) =>
      event.kind === "decision" ? [[event.suggestion, event.outcome] as const] : [],
    ),
  );
  const decided = (await reader.suggestions.decided()).filter(({ text }) => text === slug);
  return decided.flatMap(({ id, state }): Difference[] => {
    const expected = state === "open" || state === "returned" || state === "withdrawn" ? "reverted" : state;
    return outcomes.get(id) === expected ? [] : [{ what: "decision", where: `${slug} ${id}` }];
  });
}

async function compareTerms(
  reader: Reader,
  content: ContentFolder,
  files: readonly string[],
): Promise<Difference[]> {
  const stored = new Map((await reader.terms()).map(({ term }) => [termPath(term.id), serializeTerm(term)]));
  const paths = files.filter((path) => classify(path)?.type === "term");
  const found: Difference[] = [];
  for (const path of new Set([...paths, ...stored.keys()])) {
    if (!paths.includes(path)) found.push({ what: "no-file", where: path });
    else if (!stored.has(path)) found.push({ what: "not-in-store", where: path });
    else {
      const term = await readTerm(content, path);
      if (term instanceof InputError) found.push({ what: "unreadable", where: path, error: term });
      else if (term !== stored.get(path)) found.push({ what: "term", where: path });
    }
  }
  if (files.includes(historyPath(null))) found.push(...(await compareGlossaryHistory(reader, content)));
  return found;
}

async function readTerm(content: ContentFolder, path: string): Promise<string | InputError> {
  try {
    return serializeTerm(parseTerm(await content.read(path), content.shown(path)));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function compareGlossaryHistory(reader: Reader, content: ContentFolder): Promise<Difference[]> {
  const path = historyPath(null);
  const known = await reader.knownEvents(null);
  const inFile = parseHistory(await content.read(path), content.shown(path)).map(({ id }) => id);
  const lines = new Set(inFile);
  return [
    ...inFile
      .filter((id) => !known.has(id))
      .map((id) => ({ what: "event-not-in-store", where: `${path} ${id}` }) as const),
    ...[...known]
      .filter((id) => !lines.has(id))
      .map((id) => ({ what: "event-no-file", where: `${path} ${id}` }) as const),
  ];
}

async function unfinished(reader: Reader): Promise<Difference[]> {
  const waiting = await reader.outbox();
  const conflicts = await reader.conflicts();
  return [
    ...waiting.map(({ action, target }) => ({ what: "waiting", where: `${action} ${target}` }) as const),
    ...conflicts.map(
      ({ text, side, paragraph }) => ({ what: "conflict", where: `${text}/${side}/${paragraph}` }) as const,
    ),
  ];
}
