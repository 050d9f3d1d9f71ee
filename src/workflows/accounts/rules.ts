import { audit } from "../../accounts/audit.ts";
import { type Actor, type LibraryRules, mustBeAllowed } from "../../accounts/permissions.ts";
import type { Reader } from "../../store/reader.ts";
import type { LibraryAndFiles } from "../sync.ts";

const DECIDE_OWN = "decide-own";

/** What the owner has allowed beyond the table of roles. */
export async function readRules(reader: Reader): Promise<LibraryRules> {
  return { decideOwn: (await reader.setting(DECIDE_OWN)) === "yes" };
}

/** @throws InputError `not-allowed` */
export async function changeRules(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
  { decideOwn }: LibraryRules,
): Promise<void> {
  mustBeAllowed(actor, "change-settings");
  await store.write(async (writer) => {
    if ((await readRules(writer)).decideOwn === decideOwn) return;
    await writer.putSetting(DECIDE_OWN, decideOwn ? "yes" : "no");
    await audit(writer, clock, { by: actor.id, kind: "settings-changed", detail: { decideOwn } });
  });
}
