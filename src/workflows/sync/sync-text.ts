import type { AlignEvent, HistoryEvent, MetaEvent, RevisionEvent, Side } from "../../domain/review/event.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { type Clock, isoNow } from "../moment.ts";
import { newlyStated } from "./align-events.ts";
import { type Clash, type FileVersion, type Reconciled, reconcileVersion } from "./reconcile-version.ts";

/** All files of one text, read and parsed. */
export interface TextFiles {
  readonly slug: string;
  readonly versions: ReadonlyMap<Side, FileVersion>;
  readonly history: readonly HistoryEvent[];
}

/** Who a change is by when only the file tells of it. */
export const BY_FILE = "file";

export interface TakingIn {
  readonly clock: Clock;
  /** Files are written from the store, too. */
  readonly queueFiles: boolean;
  /** Who put into the files what no history tells of; `BY_FILE` where nobody knows. */
  readonly by: string;
}

interface Outcome {
  readonly revisions: number;
  readonly removed: boolean;
}

/**
 * Brings one text's files and the store together, inside one transaction: what the history tells is recorded,
 * what a file changed becomes a revision by whoever it is by, what the store has on top is queued to be written, and
 * what both changed is kept as a conflict.
 */
export async function syncText(writer: Writer, files: TextFiles, taking: TakingIn): Promise<Outcome> {
  const { clock, queueFiles } = taking;
  await importHistory(writer, files);
  const stored = new Map((await writer.versions(files.slug)).map((version) => [version.side, version]));
  const revisions = await writer.events(files.slug, ["revision"]);
  const latest = latestWordings(revisions);
  const events: HistoryEvent[] = [];
  const ahead: Side[] = [];

  for (const [side, file] of files.versions) {
    const result = reconcileVersion(
      { text: files.slug, side },
      file,
      stored.get(side),
      goneWordings(revisions, side),
    );
    events.push(...revisionEvents(result, latest, taking), ...metaEvents(result, stored.get(side), taking));
    await keepClashes(writer, result, clock);
    if (!same(stored.get(side), result.version)) await writer.putVersion(result.version);
    if (result.storeAhead && result.clashes.length === 0) ahead.push(side);
  }
  for (const side of stored.keys()) {
    if (!files.versions.has(side)) await writer.removeVersion(files.slug, side);
  }
  events.push(...(await alignEvents(writer, files.slug, taking)));
  await writer.record(events);
  if (queueFiles) await queue(writer, files.slug, events, ahead, clock);
  return {
    revisions: events.filter(({ kind }) => kind === "revision").length,
    removed: stored.size > 0 && files.versions.size === 0,
  };
}

async function importHistory(writer: Writer, { slug, history }: TextFiles): Promise<void> {
  const known = await writer.knownEvents(slug);
  await writer.record(
    history.filter(({ id }) => !known.has(id)),
    slug,
  );
}

/** Paragraph by paragraph, the hash of the newest wording that the history knows. */
function latestWordings(events: readonly RevisionEvent[]): Map<string, string> {
  return new Map(events.map(({ side, paragraph, hash }) => [`${side} ${paragraph}`, hash]));
}

/** Of each paragraph of a version that was taken out, the hash of the last wording it had. */
function goneWordings(events: readonly RevisionEvent[], side: Side): Map<string, string> {
  const [last, gone] = [new Map<string, string>(), new Map<string, string>()];
  for (const { paragraph, hash, sentences } of events.filter((event) => event.side === side)) {
    if (sentences.length > 0) {
      gone.delete(paragraph);
      last.set(paragraph, hash);
    } else gone.set(paragraph, last.get(paragraph) ?? hash);
  }
  return gone;
}

function revisionEvents(
  { version, taken }: Reconciled,
  latest: ReadonlyMap<string, string>,
  taking: TakingIn,
): RevisionEvent[] {
  return taken.flatMap(({ id, sentences }) => {
    const wording = sentences ?? [];
    const hash = revisionHash(wording);
    if (latest.get(`${version.side} ${id}`) === hash) return [];
    return { ...stamp(version, taking), kind: "revision", paragraph: id, hash, sentences: wording } as const;
  });
}

function metaEvents(result: Reconciled, stored: StoredVersion | undefined, taking: TakingIn): MetaEvent[] {
  const { version, structureTaken } = result;
  if (!structureTaken || same(stored?.front, version.front)) return [];
  return [{ ...stamp(version, taking), kind: "meta", front: version.front }];
}

async function alignEvents(writer: Writer, slug: string, taking: TakingIn): Promise<AlignEvent[]> {
  const [nl, ...translations] = await writer.versions(slug);
  if (nl?.side !== "nl") return [];
  const known = await writer.events(slug, ["align"]);
  return translations.flatMap((en) => {
    const own = known.filter(({ side }) => side === en.side);
    return newlyStated(nl, en, own).map(
      (stated) => ({ ...stamp(en, taking), kind: "align", ...stated }) as const,
    );
  });
}

function stamp({ text, side }: { text: string; side: Side }, { clock, by }: TakingIn) {
  return { id: clock.newId(), at: isoNow(clock), by, text, side };
}

async function keepClashes(writer: Writer, { version, clashes }: Reconciled, clock: Clock): Promise<void> {
  const { text, side } = version;
  const known = (await writer.conflicts()).filter(
    (conflict) => conflict.text === text && conflict.side === side,
  );
  for (const { paragraph } of known) {
    if (!clashes.some((clash) => clash.paragraph === paragraph))
      await writer.removeConflict(text, side, paragraph);
  }
  for (const clash of clashes) {
    const before = known.find(({ paragraph }) => paragraph === clash.paragraph);
    if (!before || !isSameClash(before, clash))
      await writer.putConflict({ text, side, ...clash, at: isoNow(clock) });
  }
}

function isSameClash(a: Clash, b: Clash): boolean {
  return a.fileHash === b.fileHash && a.storeHash === b.storeHash;
}

async function queue(
  writer: Writer,
  slug: string,
  events: readonly HistoryEvent[],
  ahead: readonly Side[],
  clock: Clock,
): Promise<void> {
  const lines = events.map(({ id }) => ({ id: clock.newId(), action: "append-event", target: id }) as const);
  const versions = ahead.map(
    (side) => ({ id: clock.newId(), action: "write-version", target: `${slug}/${side}` }) as const,
  );
  await writer.send([...lines, ...versions]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
