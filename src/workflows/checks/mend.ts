import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { CheckId } from "../../domain/review/checks/checks.ts";
import type { Desk } from "../review/desk.ts";
import { findingsOf } from "../review/findings.ts";
import { suggest } from "../review/suggest.ts";
import { findFinding } from "./find-finding.ts";
import { mended } from "./mended.ts";

interface Asked {
  readonly slug: string;
  /** The finding, by the id it is shown under. */
  readonly id: string;
  /** Why it is suggested, in the person's language. */
  readonly why: (check: CheckId) => string;
}

/**
 * Suggests the one right mend of a finding, as if the person had written it: a reviewer decides on it, it can be taken
 * back until then, and undone afterwards. Asked twice, the suggestion that waits is the answer.
 *
 * @returns the suggestion, and whether it is the person's own
 * @throws InputError `not-allowed`, `text-unknown`, `finding-unknown`, `mend-missing` where it takes a person to say
 *   what is right, and as `suggest` does
 */
export async function mendFinding(
  desk: Desk,
  actor: Actor,
  { slug, id, why }: Asked,
): Promise<{ readonly suggestion: string; readonly mine: boolean }> {
  mustBeAllowed(actor, "suggest");
  const { finding, text, row } = await findFinding(desk.store, slug, id);
  const mend = mended(finding.fix, row.en);
  if (!mend || !text.en) throw new InputError("mend-missing");
  const waiting = await desk.store.read((reader) => reader.suggestions.waitingAt(slug, row.id));
  const same = waiting.find(
    ({ kind, changes }) =>
      kind === "wording" &&
      changes.length === 1 &&
      changes[0]?.paragraph === mend.paragraph &&
      changes[0].base === mend.base &&
      changes[0].sentences.join("\n") === mend.sentences.join("\n"),
  );
  if (same) return { suggestion: same.id, mine: same.by === actor.id };
  const wordings = new Map([[mend.paragraph, mend.sentences]]);
  const { added, solved } = await findingsOf(desk.store, { text: slug, side: text.en.side, wordings });
  const suggestion = await suggest(
    desk,
    actor,
    { text: slug, side: text.en.side, changes: [mend], beads: null, why: why(finding.check as CheckId) },
    { added: added.length, solved: solved.length },
  );
  return { suggestion, mine: true };
}
