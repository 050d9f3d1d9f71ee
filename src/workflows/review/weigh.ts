import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Anchor } from "../../domain/text/anchor.ts";
import type { Store } from "../../store/store.ts";
import { readRules } from "../accounts/rules.ts";
import { mustDecide, mustWait, reasonFrom, suggestionWith } from "./desk.ts";
import { type BroughtError, errorsBrought } from "./findings.ts";
import { standingWithPlaces } from "./standing.ts";
import { changesNow, type Taken, type Taking, takenFrom } from "./taking.ts";

/** What the checks say of a wording that is about to be accepted. */
export interface Weighed {
  /** The errors that the reviewer takes into the bargain, at their places in the wording. */
  readonly overruled: readonly { readonly check: string; readonly anchor: Anchor }[];
  /** Whether it is this wording that the checks have looked at. */
  isOf(taken: Taken): boolean;
}

interface Weighing {
  readonly taking: Taking;
  readonly overrule?: boolean;
  readonly reason: string;
}

/**
 * Looks whether a wording brings an error: then it is not accepted, unless the reviewer overrules that with a reason.
 * Warnings, and errors that stand there already, keep nobody from accepting.
 * @throws InputError `errors-block`, `reason-missing`, and as `accept` does
 */
export async function weigh(
  store: Store,
  actor: Actor,
  id: string,
  { taking, overrule, reason }: Weighing,
): Promise<Weighed> {
  const asked = await store.read(async (reader) => {
    const suggestion = await suggestionWith(reader, id);
    mustDecide(actor, suggestion, await readRules(reader));
    mustWait(suggestion);
    if (suggestion.kind !== "wording") return null;
    const { text, side } = suggestion;
    const { wordings } = takenFrom(
      changesNow(suggestion, await standingWithPlaces(reader, text, side)),
      taking,
    );
    return { text, side, wordings };
  });
  if (asked === null) return { overruled: [], isOf: () => true };
  const errors = await errorsBrought(store, asked);
  if (errors.length > 0) {
    if (!overrule) throw new InputError("errors-block", {}, { value: wordsOf(errors) });
    reasonFrom(reason, true);
  }
  return {
    overruled: errors.flatMap(({ check, anchor }) => (anchor ? [{ check, anchor }] : [])),
    isOf: ({ wordings }) => asText(wordings) === asText(asked.wordings),
  };
}

/** The words the errors are about, as far as they are few. */
function wordsOf(errors: readonly BroughtError[]): string {
  return errors
    .map(({ words: { nl, en } }) => [nl, en].filter((text) => text !== "").join(" / "))
    .filter((text) => text !== "")
    .join("; ");
}

function asText(wordings: Taken["wordings"]): string {
  return JSON.stringify([...wordings]);
}
