import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { CannedReason, ReasonList } from "../../store/reasons.ts";
import type { Store } from "../../store/store.ts";
import { type Desk, reasonFrom, stamp } from "./desk.ts";

/** The reasons that this library's reviewers keep; null: those that the program comes with. */
export async function readReasons(store: Store): Promise<ReasonList | null> {
  return (await store.read((reader) => reader.reasons.current())) ?? null;
}

export interface ReasonsToEdit {
  /** The state of the list that is edited; null: nobody has changed it yet. */
  readonly base: string | null;
  readonly reasons: readonly CannedReason[];
  /** Newest first. */
  readonly history: readonly {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly added: readonly CannedReason[];
    readonly removed: readonly CannedReason[];
  }[];
}

/** So many changes are shown. */
const SHOWN = 50;

/**
 * @param defaults the reasons that the program comes with
 * @throws InputError `not-allowed`
 */
export async function readReasonsToEdit(
  store: Store,
  actor: Actor,
  defaults: readonly CannedReason[],
): Promise<ReasonsToEdit> {
  mustBeAllowed(actor, "edit-reasons");
  return store.read(async (reader) => {
    const lists = await reader.reasons.history(SHOWN + 1);
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    const history = lists.slice(0, SHOWN).map(({ id, at, by, reasons }, index) => {
      const before = lists[index + 1]?.reasons ?? defaults;
      const by_ = names.get(by) ?? by;
      return { id, at, by: by_, added: without(reasons, before), removed: without(before, reasons) };
    });
    return { base: lists[0]?.id ?? null, reasons: lists[0]?.reasons ?? defaults, history };
  });
}

function without(all: readonly CannedReason[], others: readonly CannedReason[]): CannedReason[] {
  return all.filter(({ nl, en }) => !others.some((other) => other.nl === nl && other.en === en));
}

/** Above any list that helps: who has to look for a reason writes one. */
const MOST_REASONS = 40;

/**
 * Puts other reasons in place of those that are offered. What held before stays in the history.
 * @param base the state of the list they were made from
 * @throws InputError `not-allowed`, `wording-changed` where somebody was faster, `reason-missing` where one is not in
 *   both languages, `reason-too-long`, `body-invalid` for too many
 */
export async function changeReasons(
  { store, clock }: Desk,
  actor: Actor,
  { base, reasons }: { readonly base: string | null; readonly reasons: readonly CannedReason[] },
): Promise<void> {
  mustBeAllowed(actor, "edit-reasons");
  if (reasons.length > MOST_REASONS) throw new InputError("body-invalid", {}, { limit: MOST_REASONS });
  const kept = reasons.map(({ nl, en }) => ({ nl: reasonFrom(nl, true), en: reasonFrom(en, true) }));
  await store.write(async (writer) => {
    const current = await writer.reasons.current();
    if ((current?.id ?? null) !== base) throw new InputError("wording-changed");
    if (current && JSON.stringify(current.reasons) === JSON.stringify(kept)) return;
    await writer.reasons.put({ ...stamp(clock, actor.id), reasons: kept });
    await audit(writer, clock, { by: actor.id, kind: "reasons-changed" });
  });
}
