import type { Actor } from "../../accounts/permissions.ts";
import { type ErrorCode, InputError } from "../../domain/errors/error.ts";
import { accept, reject } from "./decide.ts";
import type { Desk } from "./desk.ts";

export interface Outcome {
  readonly id: string;
  /** Absent: it was decided as asked. */
  readonly refused?: ErrorCode;
}

/** More than anybody looks through before deciding. */
const MOST_AT_ONCE = 100;

/**
 * One decision for several suggestions, each a transaction of its own: one that is refused keeps no other from being
 * decided, and says why.
 */
export async function decideMany(
  desk: Desk,
  actor: Actor,
  ids: readonly string[],
  { outcome, reason }: { readonly outcome: "accept" | "reject"; readonly reason: string },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids.slice(0, MOST_AT_ONCE)) {
    try {
      if (outcome === "reject") await reject(desk, actor, id, reason);
      // Nobody is asked whether each paragraph is right as a whole, so nobody has said so.
      else await accept(desk, actor, id, { taking: { what: "all" }, reason, reviewed: false });
      outcomes.push({ id });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      outcomes.push({ id, refused: error.code });
    }
  }
  return outcomes;
}
