import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import { excerpt } from "../../formats/excerpt.ts";
import type { AboutFault, DraftFacts } from "../../store/text-draft-model.ts";
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

/**
 * As `keepFilledIn`, of a form that is sent off.
 * @returns whether it shows all there is; where another window filled in something meanwhile, the draft says so at those
 * fields, and the text is not to be published
 * @throws InputError `not-allowed`, `draft-unknown`
 */
export async function takeFilledIn(
  library: LibraryAndFiles,
  actor: Actor,
  id: string,
  filled: FilledIn,
): Promise<boolean> {
  const { was, now } = filled;
  const faults: Record<string, AboutFault> = {};
  await changeOwnDraft(library, actor, id, (draft) => {
    const { step, facts } = draft;
    if (facts.job) return draft;
    for (const name of ABOUT_FIELDS) {
      const value = facts.about[name] ?? "";
      const isSeen = [was[name] ?? "", now[name] ?? ""].includes(value);
      if (!isSeen) faults[name] = { kind: "elsewhere", value: excerpt(value) };
    }
    return { step, facts: { ...facts, ...withChanges(facts, changesIn(filled)), aboutFaults: faults } };
  });
  return Object.keys(faults).length === 0;
}

/** The fields that were changed in the form, with what they hold now. */
function changesIn({ was, now }: FilledIn): Change[] {
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const value = now[name] ?? "";
    return value === (was[name] ?? "") ? [] : [[name, value] as const];
  });
}

const TICK = /^(nl|en)\.out\.(\d{1,7})$/;

type Filled = Pick<DraftFacts, "about" | "out" | "aboutFaults">;

function withChanges(facts: DraftFacts, changed: readonly Change[]): Filled {
  const about: Record<string, string> = { ...facts.about };
  const faults: Record<string, AboutFault> = { ...facts.aboutFaults };
  const out = { nl: new Set(facts.out.nl), en: new Set(facts.out.en) };
  for (const [name, value] of changed) {
    const [, side, at] = TICK.exec(name) ?? [];
    delete faults[name];
    if ((ABOUT_FIELDS as readonly string[]).includes(name)) about[name] = value;
    else if (side === undefined) continue;
    else if (value === "") out[side as Language].delete(Number(at));
    else out[side as Language].add(Number(at));
  }
  return { about, out: { nl: inOrder(out.nl), en: inOrder(out.en) }, aboutFaults: faults };
}

function inOrder(positions: ReadonlySet<number>): number[] {
  return [...positions].sort((a, b) => a - b);
}
