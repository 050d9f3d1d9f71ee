import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import { excerpt } from "../../formats/excerpt.ts";
import type { DraftFacts } from "../../store/text-draft-model.ts";
import type { GivenFile } from "../add-text.ts";
import { isoNow } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { GivenSide, GivenSides } from "./draft-parts.ts";
import type { DraftJobs } from "./jobs.ts";
import { changeOwnDraft, partOf, putPart } from "./own-draft.ts";

/** What a person gave for one side. */
export interface Brought {
  readonly text?: string;
  readonly file?: GivenFile;
  /** The file, or the paste too long for the field, that is with the draft is to stay. */
  readonly isKept?: boolean;
}

export interface TextsToBring {
  /** The draft that is gone on with; absent: a new one. */
  readonly draft?: string;
  readonly nl: Brought;
  readonly en: Brought;
  /** Only keeps what was typed so far. */
  readonly isUnfinished?: boolean;
}

/**
 * Keeps two texts as a draft of whoever brings them, and begins to read them.
 * @returns the draft's id
 * @throws InputError `not-allowed`, `draft-unknown`, `nothing-given`
 */
export async function bringTexts(
  library: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  brought: TextsToBring,
): Promise<string> {
  mustBeAllowed(actor, "add-text");
  const id = brought.draft ?? (await newDraft(library, actor, brought));
  const job = brought.isUnfinished ? undefined : jobs.newJob("read");
  await changeOwnDraft(library, actor, id, async (draft, { textDrafts }) => {
    const { step, facts } = draft;
    // What was on its way when the form went is older than the form.
    if (brought.isUnfinished && (step !== "bring" || facts.job)) return draft;
    const before = await partOf(textDrafts, id, "given");
    const given = {
      nl: sideOf(brought.nl, before?.nl ?? null),
      en: sideOf(brought.en, before?.en ?? null),
    };
    await putPart(textDrafts, id, "given", given);
    await textDrafts.removeParts(id, ["nl", "en", "text"]);
    return { step: "bring", facts: { ...startedAnew(facts, given), ...(job ? { job } : {}) } };
  });
  if (job === undefined) return id;
  const files = {
    ...(brought.nl.file ? { nl: brought.nl.file } : {}),
    ...(brought.en.file ? { en: brought.en.file } : {}),
  };
  jobs.start({ draft: id, job: job.id, work: "read", files });
  return id;
}

const NOTHING: DraftFacts = { files: {}, titles: {}, out: { nl: [], en: [] }, about: {} };

async function newDraft(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
  { nl, en }: TextsToBring,
): Promise<string> {
  if (![nl, en].some(({ text = "", file }) => file || text.trim() !== ""))
    throw new InputError("nothing-given");
  const [id, at] = [clock.newId(), isoNow(clock)];
  const draft = { id, by: actor.id, at, changedAt: at, step: "bring" as const, facts: NOTHING };
  await store.write(({ textDrafts }) => textDrafts.put(draft));
  return id;
}

/** A file is used rather than what was kept, and either rather than what stands in the field. That is kept beside it. */
function sideOf({ text = "", file, isKept = false }: Brought, before: GivenSide | null): GivenSide | null {
  const typed = text.trim() === "" ? undefined : text;
  const used = file ? { file: file.name, text: null } : isKept ? before : null;
  if (!used) return typed === undefined ? null : { text: typed };
  const { unused: _, ...side } = used;
  return typed === undefined ? side : { ...side, unused: typed };
}

/** The beginning of the first that was pasted. */
function openingOf({ nl, en }: GivenSides): string {
  const start = (nl?.text || en?.text || "").slice(0, 400).replace(/\s+/g, " ").trim();
  return excerpt(start);
}

/** What was filled in about the text stays; what was found out about other wordings does not. */
function startedAnew({ about }: DraftFacts, given: GivenSides): DraftFacts {
  const files: { [side in Language]?: string } = {};
  for (const side of ["nl", "en"] as const) {
    const name = given[side]?.file;
    if (name !== undefined) files[side] = name;
  }
  const opening = openingOf(given);
  return { ...NOTHING, files, about, ...(opening === "" ? {} : { opening }) };
}
