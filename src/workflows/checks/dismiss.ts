import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { anchorOf } from "../../domain/review/checks/dismissed.ts";
import { type Desk, reasonFrom, stamp } from "../review/desk.ts";
import { queueForFiles } from "../review/new-wording.ts";
import { findFinding } from "./find-finding.ts";

interface Answer {
  readonly slug: string;
  /** The finding, by the id it is shown under. */
  readonly id: string;
  readonly why: string;
}

/**
 * Answers a finding at its place, with a reason; holds until the words there change. The history keeps it, under the
 * name of whoever said so.
 *
 * @throws InputError `not-allowed`, `reason-missing`, `reason-too-long`, `finding-unknown` where it is no longer there
 */
export async function dismissFinding(
  { store, clock }: Desk,
  actor: Actor,
  { slug, id, why }: Answer,
): Promise<void> {
  mustBeAllowed(actor, "dismiss-finding");
  const reason = reasonFrom(why, true);
  const { finding, wordings } = await findFinding(store, slug, id);
  const anchor = anchorOf(finding, wordings);
  if (!anchor) throw new InputError("finding-unknown", {}, { value: id });
  await store.write(async (writer) => {
    const said = { text: slug, check: finding.check, anchor, why: reason };
    const event = { ...stamp(clock, actor.id), kind: "dismissal" as const, ...said };
    await writer.record([event]);
    if (store.kind === "sqlite") await queueForFiles(writer, [event], [], clock);
  });
}
