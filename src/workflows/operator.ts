import type { Actor } from "../accounts/permissions.ts";

/** Whoever may run the command: the library's files are in their hands, so they may do what its owner may. */
export const OPERATOR: Actor = { id: "command", name: "", role: "owner" };
