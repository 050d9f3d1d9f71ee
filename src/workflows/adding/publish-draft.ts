import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { isDoubtful } from "../../domain/alignment/edit/doubt.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import { InputError } from "../../domain/errors/error.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { FrontMatter, Language } from "../../domain/text/model.ts";
import { checkFrontMatter } from "../../formats/front-matter.ts";
import { serializeOriginalText } from "../../formats/original-text.ts";
import { serializeTranslatedText } from "../../formats/translated-text.ts";
import type { DraftFacts } from "../../store/text-draft-model.ts";
import { addText, BY_ALIGNER, type RowRecord } from "../add-text.ts";
import { versionPath } from "../content-folder.ts";
import { rowKey } from "../sync/align-events.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { aboutFaults, slugIn } from "./about-faults.ts";
import type { AlignedText } from "./draft-parts.ts";
import type { Task } from "./job.ts";
import type { DraftJobs } from "./jobs.ts";
import { changeOwnDraft, ownDraft, partOf } from "./own-draft.ts";

/**
 * Where what was filled in about a text holds, begins to put the text into the library.
 * @param filledIn absent: what was filled in so far
 * @returns the name under which it will stand; null: something is wrong, and the draft says what
 * @throws InputError `not-allowed`, `draft-unknown`, `step-unknown`
 */
export async function fillInAndPublish(
  library: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  id: string,
  filledIn?: Readonly<Record<string, string>>,
): Promise<string | null> {
  mustBeAllowed(actor, "add-text");
  const about = filledIn ?? (await library.store.read((reader) => ownDraft(reader, actor, id))).facts.about;
  const faults = await aboutFaults(library, about);
  const isFaulty = Object.keys(faults).length > 0;
  const job = jobs.newJob("publish");
  await changeOwnDraft(library, actor, id, ({ step, facts }) => {
    if (step === "bring" || step === "check" || facts.job) throw new InputError("step-unknown");
    const { fault: _, aboutFaults: __, ...rest } = facts;
    return { step: "about", facts: { ...rest, about, ...(isFaulty ? { aboutFaults: faults } : { job }) } };
  });
  if (isFaulty) return null;
  jobs.start({ draft: id, job: job.id, work: "publish" });
  return slugIn(about);
}

function frontOf(about: Readonly<Record<string, string>>, side: Language): FrontMatter {
  const own = Object.entries(about)
    .filter(([key]) => key.startsWith(`${side}.`))
    .map(([key, value]) => [key.slice(side.length + 1), value]);
  return checkFrontMatter(Object.fromEntries(own));
}

/**
 * Puts a draft into the library as a draft translation, and takes it away among the drafts. Where that was done
 * already, and only the draft was left behind by a power cut, it does the latter alone.
 * @throws InputError as `addText`
 */
export async function publishDraft(library: LibraryAndFiles, task: Task): Promise<void> {
  const { store, clock } = library;
  const [draft, text] = await store.read(async (reader) => [
    await reader.textDrafts.one(task.draft),
    await partOf(reader.textDrafts, task.draft, "text"),
  ]);
  if (!draft || !text || draft.facts.job?.id !== task.job) return;
  const slug = slugIn(draft.facts.about);
  if (!(await isThereAlready(library, slug, text)))
    await addText(
      library,
      { slug, files: filesOf(slug, draft.facts, text), doubts: recordsOf(text) },
      draft.by,
    );
  await store.write(async (writer) => {
    await writer.textDrafts.remove(draft.id);
    await audit(writer, clock, { by: draft.by, kind: "text-added", subject: slug });
  });
}

async function isThereAlready({ store }: LibraryAndFiles, slug: string, text: AlignedText): Promise<boolean> {
  const [nl, en] = await store.read((reader) => reader.versions(slug));
  const isSame = (stored: typeof nl, own: AlignedText["nl"]) =>
    stored?.paragraphs.length === own.length &&
    own.every(({ sentences }, at) => revisionHash(sentences) === stored.paragraphs[at]?.hash);
  return isSame(nl, text.nl) && isSame(en, text.en);
}

function filesOf(slug: string, { about }: DraftFacts, { nl, en }: AlignedText): Map<string, string> {
  return new Map([
    [versionPath(slug, "nl"), serializeOriginalText({ front: frontOf(about, "nl"), paragraphs: nl })],
    [versionPath(slug, "en"), serializeTranslatedText({ front: frontOf(about, "en"), paragraphs: en })],
  ]);
}

/** What the history is to say: rows in doubt, and what a person fixed. The rest stands in the files. */
function recordsOf({ nl, en, aligns }: AlignedText): RowRecord[] {
  const rows = new Set(rowsOf(nl, en).map((row) => rowKey(row.nl, row.en)));
  const newest = new Map(
    aligns.map((event) => [rowKey(Object.keys(event.nl), Object.keys(event.en)), event]),
  );
  return [...newest]
    .filter(([key, { by, sure, locked }]) => {
      const isInDoubt = sure?.some((each) => isDoubtful({ sure: each })) ?? false;
      return rows.has(key) && (isInDoubt || locked || by !== BY_ALIGNER);
    })
    .map(([, { by, nl: dutch, en: english, beads, sure, locked }]) => ({
      ...{ by, nl: dutch, en: english, beads },
      ...(sure ? { sure } : {}),
      ...(locked ? { locked } : {}),
    }));
}

/** Throws a draft away. @throws InputError `not-allowed`, `draft-unknown` */
export async function discardDraft(
  { store }: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  id: string,
): Promise<void> {
  mustBeAllowed(actor, "add-text");
  await store.write(async (writer) => {
    const { facts } = await ownDraft(writer, actor, id);
    if (facts.job?.work === "publish") throw new InputError("step-unknown");
    await writer.textDrafts.remove(id);
  });
  jobs.stop(id);
}
