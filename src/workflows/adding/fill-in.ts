import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import type { DraftFacts } from "../../store/text-draft-model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { changeOwnDraft } from "./own-draft.ts";

/** What may be filled in about a text, by the names of the fields. */
export const ABOUT_FIELDS = [
  "nl.title",
  "nl.author",
  "nl.source",
  "nl.url",
  "nl.date",
  "nl.rights",
  "en.title",
  "en.translator",
  "en.source",
  "en.url",
  "en.date",
  "en.rights",
  "slug",
] as const;

/** By the names of the fields; a tick that keeps the Dutch paragraph at position 12 out is `nl.out.12`. */
export type Fields = Readonly<Record<string, string>>;

export interface FilledIn {
  /** What the form showed when it came, or when it was last kept. */
  readonly was: Fields;
  /** What stands in it now; a field that is not named is empty. */
  readonly now: Fields;
  /** Which reading of the two texts its ticks are about, as `DraftFacts.read`. */
  readonly read?: string | undefined;
}

/**
 * Keeps what was filled in so far, unchecked; the draft stays where it is. Only what differs from what the form showed is
 * changed: in another window something else may have been filled in.
 * @throws InputError `not-allowed`, `draft-unknown`; `step-unknown` where the ticks are about other texts
 */
export async function keepFilledIn(
  library: LibraryAndFiles,
  actor: Actor,
  id: string,
  filled: FilledIn,
): Promise<void> {
  const changed = changesIn(filled);
  if (changed.length === 0) return;
  await changeOwnDraft(library, actor, id, (draft) => {
    const { facts } = draft;
    // What was on its way when the form went is older than the form.
    if (facts.job) return draft;
    if (filled.read !== undefined && filled.read !== (facts.read ?? "")) throw new InputError("step-unknown");
    return { step: draft.step, facts: { ...facts, ...withChanges(facts, changed) } };
  });
}

type Change = readonly [name: string, value: string];

/** The fields that were changed in the form, with what they hold now. */
function changesIn({ was, now }: FilledIn): Change[] {
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const value = now[name] ?? "";
    return value === (was[name] ?? "") ? [] : [[name, value] as const];
  });
}

const TICK = /^(nl|en)\.out\.(\d{1,7})$/;

function withChanges(facts: DraftFacts, changed: readonly Change[]): Pick<DraftFacts, "about" | "out"> {
  const about: Record<string, string> = { ...facts.about };
  const out = { nl: new Set(facts.out.nl), en: new Set(facts.out.en) };
  for (const [name, value] of changed) {
    const [, side, at] = TICK.exec(name) ?? [];
    if ((ABOUT_FIELDS as readonly string[]).includes(name)) about[name] = value;
    else if (side === undefined) continue;
    else if (value === "") out[side as Language].delete(Number(at));
    else out[side as Language].add(Number(at));
  }
  return { about, out: { nl: inOrder(out.nl), en: inOrder(out.en) } };
}

function inOrder(positions: ReadonlySet<number>): number[] {
  return [...positions].sort((a, b) => a - b);
}
