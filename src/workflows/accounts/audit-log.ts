import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import type { AuditEntry } from "../../store/account-model.ts";
import type { LibraryAndFiles } from "../sync.ts";

/** A line of the log with the names of now; an id whose name was forgotten stays an id. */
interface LoggedDeed extends AuditEntry {
  readonly byName: string;
  /** Where it was done to a person. */
  readonly subjectName: string | null;
}

export interface LogPage {
  readonly deeds: readonly LoggedDeed[];
  /** What to ask the next page by; null: this is the last. */
  readonly before: string | null;
}

const PAGE = 100;

/** @throws InputError `not-allowed` */
export async function readLog(
  { store }: LibraryAndFiles,
  actor: Actor,
  before: string | undefined,
): Promise<LogPage> {
  mustBeAllowed(actor, "read-audit");
  return store.read(async (reader) => {
    const entries = await reader.accounts.audit(PAGE + 1, before);
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    const deeds = entries.slice(0, PAGE).map((entry) => ({
      ...entry,
      byName: names.get(entry.by) ?? entry.by,
      subjectName: entry.subject === null ? null : (names.get(entry.subject) ?? null),
    }));
    return { deeds, before: entries.length > PAGE ? (deeds.at(-1)?.id ?? null) : null };
  });
}
