import { afterAll, describe, expect, it } from "vitest";
import { ACTIONS, type Action, type Actor, isAllowed, ROLES, type Role } from "#src/accounts/permissions.ts";
import { readLog } from "#src/workflows/accounts/audit-log.ts";
import { invite, readInvitations, withdrawInvitation } from "#src/workflows/accounts/invitations.ts";
import { changeRole, readAccounts, remove, restore, suspend } from "#src/workflows/accounts/members.ts";
import { offerRenewal } from "#src/workflows/accounts/renew.ts";
import { changeRules } from "#src/workflows/accounts/rules.ts";
import { bringTexts } from "#src/workflows/adding/bring-texts.ts";
import {
  readDraftAlignment,
  realignDraft,
  saveDraftAlignment,
} from "#src/workflows/adding/draft-alignment.ts";
import { goToStep, setSwap } from "#src/workflows/adding/go-to-step.ts";
import { DraftJobs } from "#src/workflows/adding/jobs.ts";
import { discardDraft, fillInAndPublish } from "#src/workflows/adding/publish-draft.ts";
import { readDraft, readDrafts, readWork } from "#src/workflows/adding/read-draft.ts";
import { cancelWork, startAlignment } from "#src/workflows/adding/start-alignment.ts";
import { addParagraph } from "#src/workflows/editing/add-paragraph.ts";
import { editFront, setPublished } from "#src/workflows/editing/edit-front.ts";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { readTextToEdit } from "#src/workflows/editing/read.ts";
import {
  previewParagraph,
  readParagraphToEdit,
  readPlaceToFill,
} from "#src/workflows/editing/read-paragraph.ts";
import { removeParagraph } from "#src/workflows/editing/remove-paragraph.ts";
import { renameText } from "#src/workflows/editing/rename.ts";
import { restoreParagraph } from "#src/workflows/editing/restore-paragraph.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { accept, reject } from "#src/workflows/review/decide.ts";
import { comment, resolve, sendBack } from "#src/workflows/review/discuss.ts";
import { changeReasons, readReasonsToEdit } from "#src/workflows/review/reasons.ts";
import { proposeNote, report } from "#src/workflows/review/report.ts";
import { revert } from "#src/workflows/review/revert.ts";
import { askForWording, confirmMinor } from "#src/workflows/review/stale.ts";
import { resubmit, suggest } from "#src/workflows/review/suggest.ts";
import { type Scratch, scratchAccounts } from "../accounts/scratch-accounts.ts";

const scratch = await scratchAccounts();
afterAll(() => scratch.dispose());

type Attempt = (library: Scratch, actor: Actor) => unknown;
const SLUG = "no-such-text";
const PLACE = { text: SLUG, row: "p1", side: "en", paragraph: "p1", quote: "" };
const WORDING = { text: SLUG, side: "en", changes: [], beads: null, why: "" };
const NO_JOBS = (library: Scratch) =>
  new DraftJobs(
    library,
    async () => undefined,
    () => undefined,
  );
const NO_FINDINGS = { added: 0, solved: 0 };
const ROW = { text: SLUG, side: "en", row: "p1", nl: {}, en: {} };

/** A suggestion of somebody else's that waits, whatever became of the last one. */
async function waiting({ store, clock }: Scratch): Promise<string> {
  const id = clock.newId();
  const at = new Date(clock.now()).toISOString();
  const empty = { why: "", changes: [], beads: null, about: null, sender: null, decision: null };
  await store.write((writer) =>
    writer.suggestions.add({
      ...{ id, kind: "wording", text: SLUG, side: "en", row: "p1", by: "somebody-else", at },
      ...{ ...empty, findings: NO_FINDINGS, state: "open" },
    }),
  );
  return id;
}

/**
 * Everything a workflow does for somebody, under the action it asks for. What is attempted does not exist: whoever may
 * gets to hear that, or has nothing to complain of; whoever may not is refused before anything is looked at.
 */
const ATTEMPTS: Partial<Record<Action, Readonly<Record<string, Attempt>>>> = {
  report: { report: (library, actor) => report(library, actor, PLACE, { message: "x", address: "" }) },
  suggest: {
    suggest: (library, actor) => suggest(library, actor, WORDING, NO_FINDINGS),
    resubmit: (library, actor) => resubmit(library, actor, "none", WORDING, NO_FINDINGS),
  },
  comment: {
    comment: (library, actor) => comment(library, actor, "none", { body: "x", parent: null, quote: null }),
    resolve: (library, actor) => resolve(library, actor, "none", { comment: "none", resolved: true }),
  },
  "write-note": {
    proposeNote: (library, actor) => proposeNote(library, actor, PLACE, { shift: "idiom", nl: "x", en: "x" }),
  },
  decide: {
    accept: async (library, actor) =>
      accept(library, actor, await waiting(library), {
        taking: { what: "all" },
        reason: "",
        reviewed: false,
      }),
    reject: async (library, actor) => reject(library, actor, await waiting(library), "x"),
    revert: async (library, actor) => revert(library, actor, await waiting(library), "x"),
    sendBack: async (library, actor) => sendBack(library, actor, await waiting(library), "x"),
  },
  "mark-reviewed": {
    confirmMinor: (library, actor) => confirmMinor(library, actor, ROW, ""),
    askForWording: (library, actor) => askForWording(library, actor, ROW, "x"),
  },
  "edit-reasons": {
    readReasonsToEdit: (library, actor) => readReasonsToEdit(library.store, actor, []),
    changeReasons: (library, actor) => changeReasons(library, actor, { base: null, reasons: [] }),
  },
  "edit-text": {
    editParagraph: (library, actor) =>
      editParagraph(library, actor, {
        ...{ slug: SLUG, side: "nl", paragraph: "p1", base: null, text: "x", kind: "paragraph" },
      }),
    addParagraph: (library, actor) =>
      addParagraph(library, actor, {
        ...{ slug: SLUG, side: "nl", beside: "p1", where: "after", text: "x", kind: "paragraph" },
      }),
    removeParagraph: (library, actor) =>
      removeParagraph(library, actor, {
        ...{ slug: SLUG, side: "nl", paragraph: "p1", mark: "", withCounterparts: false, why: "x" },
      }),
    restoreParagraph: (library, actor) =>
      restoreParagraph(library, actor, { slug: SLUG, side: "nl", paragraph: "p1" }),
    readPlaceToFill: (library, actor) =>
      readPlaceToFill(library, actor, { slug: SLUG, side: "nl", paragraph: "p1" }),
    editFront: (library, actor) =>
      editFront(library, actor, { slug: SLUG, side: "nl", base: "", front: { title: "x" } }),
    readTextToEdit: (library, actor) => readTextToEdit(library, actor, SLUG),
    readParagraphToEdit: (library, actor) =>
      readParagraphToEdit(library, actor, { slug: SLUG, side: "nl", paragraph: "p1" }),
    previewParagraph: (_library, actor) => previewParagraph(actor, "x", "", "nl"),
  },
  "add-text": {
    bringTexts: (library, actor) =>
      bringTexts(library, NO_JOBS(library), actor, { nl: { text: "x" }, en: {}, isUnfinished: true }),
    readDrafts: (library, actor) => readDrafts(library, actor),
    readDraft: (library, actor) => readDraft(library, actor, "none"),
    readWork: (library, actor) => readWork(library, actor, "none"),
    startAlignment: (library, actor) =>
      startAlignment(library, NO_JOBS(library), actor, "none", { nl: [], en: [] }),
    cancelWork: (library, actor) => cancelWork(library, NO_JOBS(library), actor, "none"),
    setSwap: (library, actor) => setSwap(library, NO_JOBS(library), actor, "none", true),
    goToStep: (library, actor) => goToStep(library, actor, "none", "bring"),
    readDraftAlignment: (library, actor) => readDraftAlignment(library, actor, "none"),
    saveDraftAlignment: (library, actor) =>
      saveDraftAlignment(library, actor, "none", { marks: [], beads: [] }),
    realignDraft: (library, actor) =>
      realignDraft(library, actor, "none", {
        beads: [],
        words: {},
      }),
    fillInAndPublish: (library, actor) => fillInAndPublish(library, NO_JOBS(library), actor, "none", {}),
    discardDraft: (library, actor) => discardDraft(library, NO_JOBS(library), actor, "none"),
  },
  "rename-text": { renameText: (library, actor) => renameText(library, actor, SLUG, "another") },
  unpublish: { setPublished: (library, actor) => setPublished(library, actor, SLUG, false) },
  "take-down": { takeDown: (library, actor) => takeDown(library, actor, SLUG, { repeated: SLUG }) },
  "manage-people": {
    invite: (library, actor) => invite(library, actor, { role: "editor", email: null }),
    withdrawInvitation: (library, actor) => withdrawInvitation(library, actor, "none"),
    readInvitations: (library, actor) => readInvitations(library, actor),
    readAccounts: (library, actor) => readAccounts(library, actor),
    offerRenewal: (library, actor) => offerRenewal(library, actor, "none"),
    changeRole: (library, actor) => changeRole(library, actor, "none", "editor"),
    suspend: (library, actor) => suspend(library, actor, "none"),
    restore: (library, actor) => restore(library, actor, "none"),
    remove: (library, actor) => remove(library, actor, "none", false),
  },
  "read-audit": { readLog: (library, actor) => readLog(library, actor, undefined) },
  "change-settings": { changeRules: (library, actor) => changeRules(library, actor, { decideOwn: false }) },
};

const actorWith = (role: Role): Actor => ({ id: role, name: role, role });

describe.each(ROLES)("%s", (role) => {
  const table = ACTIONS.flatMap((action) =>
    Object.entries(ATTEMPTS[action] ?? {}).map(([name, attempt]) => ({ action, name, attempt })),
  );

  it.each(table)("is held to the table by $name ($action)", async ({ action, attempt }) => {
    const code = await Promise.resolve()
      .then(() => attempt(scratch, actorWith(role)))
      .then(
        () => "done",
        (error: { code?: string }) => error.code ?? String(error),
      );
    if (isAllowed(actorWith(role), action)) expect(code).not.toBe("not-allowed");
    else expect(code).toBe("not-allowed");
  });
});
