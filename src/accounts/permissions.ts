import { InputError } from "../domain/errors/error.ts";

/** From the least to the most: each may do what those before it may. */
export const ROLES = ["anyone", "contributor", "reviewer", "editor", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever asks for something. `id` is the opaque contributor id that the history keeps as `by`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Somebody who is not signed in. */
export const ANYONE: Actor = { id: "anyone", name: "", role: "anyone" };

/** The least role that may do it: the table of docs/decisions/0010-accounts.md. */
const LEAST_ROLE = {
  report: "anyone",
  suggest: "contributor",
  comment: "contributor",
  "write-note": "contributor",
  decide: "reviewer",
  "decide-own": "reviewer",
  "mark-reviewed": "reviewer",
  "edit-reasons": "reviewer",
  "bind-term": "reviewer",
  "accept-note": "reviewer",
  "dismiss-finding": "reviewer",
  "edit-text": "editor",
  "add-text": "editor",
  "rename-text": "editor",
  unpublish: "editor",
  "take-down": "editor",
  "edit-term": "editor",
  "edit-alignment": "editor",
  "manage-people": "owner",
  "read-audit": "owner",
  "change-settings": "owner",
  "back-up": "owner",
} as const satisfies Record<string, Role>;

export type Action = keyof typeof LEAST_ROLE;
export const ACTIONS = Object.keys(LEAST_ROLE) as readonly Action[];

/** What the owner may allow beyond the table. */
export interface LibraryRules {
  /** Whether a person may decide on a suggestion of their own. */
  readonly decideOwn: boolean;
}

const STRICT_RULES: LibraryRules = { decideOwn: false };

/** Whether that actor may do that. `decide-own` also wants the owner's rule: without `rules` nobody may. */
export function isAllowed(actor: Actor, action: Action, rules: LibraryRules = STRICT_RULES): boolean {
  if (action === "decide-own" && !rules.decideOwn) return false;
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(LEAST_ROLE[action]);
}

/** @throws InputError `not-allowed` where `isAllowed` says no */
export function mustBeAllowed(actor: Actor, action: Action, rules: LibraryRules = STRICT_RULES): void {
  if (!isAllowed(actor, action, rules)) throw new InputError("not-allowed", {}, { action });
}

/** For what everybody may do with their own account. @throws InputError `not-signed-in` */
export function mustBeSignedIn(actor: Actor): void {
  if (actor.role === "anyone") throw new InputError("not-signed-in");
}
