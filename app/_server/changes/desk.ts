import "server-only";
import { z } from "zod";
import { ADDRESS_HEADER } from "#src/accounts/address.ts";
import { sentencesIn } from "#src/domain/review/hunk.ts";
import { accept, reject } from "#src/workflows/review/decide.ts";
import { decideMany } from "#src/workflows/review/decide-many.ts";
import { comment, resolve, sendBack } from "#src/workflows/review/discuss.ts";
import { findingsOf } from "#src/workflows/review/findings.ts";
import { changeReasons } from "#src/workflows/review/reasons.ts";
import { proposeNote, report } from "#src/workflows/review/report.ts";
import { revert } from "#src/workflows/review/revert.ts";
import { askForWording, confirmMinor } from "#src/workflows/review/stale.ts";
import { resubmit, suggest, withdraw } from "#src/workflows/review/suggest.ts";
import { mutation } from "../mutation.ts";
import { people } from "../store.ts";
import { writeFilesSoon } from "../write-files-soon.ts";

/** What pages of the review desk send. Each answer comes when the change is durable; the files follow. */

const text = z.string().max(200_000);
const name = z.string().max(200);
const sentences = z.array(text).max(2_000);

const act = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("accept"),
    taking: z.discriminatedUnion("what", [
      z.strictObject({ what: z.literal("all") }),
      z.strictObject({ what: z.literal("hunks"), hunks: z.array(name).max(5_000) }),
      z.strictObject({
        what: z.literal("edited"),
        wordings: z.array(z.strictObject({ paragraph: name, hash: name, sentences })).max(100),
      }),
    ]),
    reason: text,
    reviewed: z.boolean(),
    overrule: z.boolean().default(false),
  }),
  z.strictObject({ act: z.enum(["reject", "send-back", "undo"]), reason: text }),
  z.strictObject({ act: z.literal("withdraw") }),
  z.strictObject({
    act: z.literal("comment"),
    body: text,
    parent: name.nullable(),
    quote: text.nullable(),
  }),
  z.strictObject({ act: z.literal("resolve"), comment: name, resolved: z.boolean() }),
]);

/** Anything that is done with one suggestion. */
export const actOnSuggestion = mutation<typeof act, { id: string }>(
  act,
  async ({ actor, body, params: { id } }) => {
    const desk = await people();
    switch (body.act) {
      case "accept": {
        const state = await accept(desk, actor, id, body);
        writeFilesSoon();
        return { state };
      }
      case "reject": {
        const state = await reject(desk, actor, id, body.reason);
        writeFilesSoon();
        return { state };
      }
      case "undo": {
        const state = await revert(desk, actor, id, body.reason);
        writeFilesSoon();
        return { state };
      }
      case "send-back":
        return sendBack(desk, actor, id, body.reason);
      case "withdraw":
        return withdraw(desk, actor, id);
      case "comment":
        return { id: await comment(desk, actor, id, body) };
      case "resolve":
        return resolve(desk, actor, id, body);
    }
  },
);

const wording = z.strictObject({
  /** A suggestion of one's own that this takes the place of. */
  own: name.nullable(),
  text: name,
  side: name,
  changes: z.array(z.strictObject({ paragraph: name, base: name, sentences })).max(100),
  beads: name.nullable(),
  why: text,
});

export const sendSuggestion = mutation(wording, async ({ actor, body: { own, ...suggested } }) => {
  const desk = await people();
  const found = await findingsOf(desk.store, proposedBy(suggested));
  const findings = { added: found.added.length, solved: found.solved.length };
  if (own === null) return { id: await suggest(desk, actor, suggested, findings) };
  await resubmit(desk, actor, own, suggested, findings);
  return { id: own };
});

/** What the quality checks would say, while somebody is still writing. Nothing is kept. */
export const checkWording = mutation(
  z.strictObject({ text: name, changes: z.array(z.strictObject({ paragraph: name, sentences })).max(100) }),
  async ({ body }) => findingsOf((await people()).store, proposedBy(body)),
);

function proposedBy({
  text: slug,
  changes,
}: {
  readonly text: string;
  readonly changes: readonly { readonly paragraph: string; readonly sentences: readonly string[] }[];
}) {
  const wordings = changes.map(
    (change) => [change.paragraph, sentencesIn(change.sentences.join("\n"))] as const,
  );
  return { text: slug, wordings: new Map(wordings) };
}

const pointedAt = { text: name, row: name, side: name, paragraph: name, quote: text };

export const sendReport = mutation(
  z.strictObject({ ...pointedAt, message: text }),
  async ({ actor, body: { message, ...place }, headers }) => {
    const address = headers.get(ADDRESS_HEADER) ?? "";
    await report(await people(), actor, place, { message, address });
  },
);

export const sendNote = mutation(
  z.strictObject({ ...pointedAt, shift: name, nl: text, en: text }),
  async ({ actor, body: { shift, nl, en, ...place } }) => ({
    id: await proposeNote(await people(), actor, place, { shift, nl, en }),
  }),
);

const pins = z.record(name, name);

export const actOnStale = mutation(
  z.strictObject({
    act: z.enum(["confirm", "ask"]),
    text: name,
    side: name,
    row: name,
    nl: pins,
    en: pins,
    reason: text,
  }),
  async ({ actor, body: { act: what, reason, ...seen } }) => {
    const desk = await people();
    if (what === "ask") return { id: await askForWording(desk, actor, seen, reason) };
    await confirmMinor(desk, actor, seen, reason);
    writeFilesSoon();
    return {};
  },
);

export const editReasons = mutation(
  z.strictObject({
    base: name.nullable(),
    reasons: z.array(z.strictObject({ nl: text, en: text })).max(200),
  }),
  async ({ actor, body }) => changeReasons(await people(), actor, body),
);

export const decideTogether = mutation(
  z.strictObject({ ids: z.array(name).max(100), outcome: z.enum(["accept", "reject"]), reason: text }),
  async ({ actor, body: { ids, ...choice } }) => {
    const outcomes = await decideMany(await people(), actor, ids, choice);
    writeFilesSoon();
    return { outcomes };
  },
);
