import type { AuditEntry } from "../store/account-model.ts";
import type { Writer } from "../store/writer.ts";

/** Everything the log tells of. `locales/<language>/accounts.json` has the words. */
export const AUDIT_KINDS = [
  "invited",
  "invitation-withdrawn",
  "joined",
  "renewal-offered",
  "sign-in",
  "sign-in-blocked",
  "sign-out",
  "session-ended",
  "password-changed",
  "two-factor-on",
  "two-factor-off",
  "renamed",
  "role-changed",
  "suspended",
  "restored",
  "removed",
  "settings-changed",
  "reasons-changed",
  "text-added",
  "text-edited",
  "text-renamed",
  "text-unpublished",
  "text-taken-down",
  "suggestion",
  "withdrawal",
  "return",
  "request",
  "report",
  "decision",
  "reversal",
  "review",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What the moment and the id of a line come from; `workflows/moment.ts` has it. */
interface Moments {
  now(): number;
  newId(): string;
}

/** What was done. Names and addresses stay out of it, so that a person can be forgotten: ids only. */
export interface Deed {
  readonly by: string;
  readonly kind: AuditKind;
  /** Whom or what it was done to: a contributor, a text, a suggestion. */
  readonly subject?: string;
  readonly detail?: AuditEntry["detail"];
}

/** Adds a line to the log of what was done, in the transaction that does it. */
export async function audit(writer: Writer, clock: Moments, deed: Deed): Promise<void> {
  const { by, kind, subject = null, detail = {} } = deed;
  const at = new Date(clock.now()).toISOString();
  await writer.accounts.log({ id: clock.newId(), at, by, kind, subject, detail });
}
