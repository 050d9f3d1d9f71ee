import "server-only";
import { InputError } from "#src/domain/errors/error.ts";
import { type Brought, bringTexts } from "#src/workflows/adding/bring-texts.ts";
import { keepFilledIn, takeFilledIn } from "#src/workflows/adding/fill-in.ts";
import { goToStep, setSwap } from "#src/workflows/adding/go-to-step.ts";
import { discardDraft, fillInAndPublish } from "#src/workflows/adding/publish-draft.ts";
import { cancelWork, startAlignment } from "#src/workflows/adding/start-alignment.ts";
import { draftJobs } from "../adding.ts";
import { filledIn, filledInBy } from "../filled-in.ts";
import { formMutation } from "../form-mutation.ts";
import { mutation } from "../mutation.ts";
import { people } from "../store.ts";

/** As much as one request may weigh. */
const MOST_SENT = 100 * 2 ** 20;
/** Forms that send no files. */
const MOST_FILLED_IN = 2 ** 20;

/** Most work is done in less: then the page that shows how far it is need not be seen. */
const SHORT_WORK_MS = 2_000;

/** Takes the two texts, or keeps what was typed of them so far (`keep`). */
export const bring = formMutation({
  limit: MOST_SENT,
  faulty: (_params, { code }) => `/add?wrong=${code}`,
  change: async ({ actor, form }) => {
    const [library, jobs] = await Promise.all([people(), draftJobs()]);
    const given = textIn(form, "draft");
    const isUnfinished = form.has("keep");
    const id = await bringTexts(library, jobs, actor, {
      ...(given === "" ? {} : { draft: given }),
      ...{ nl: await broughtIn(form, "nl"), en: await broughtIn(form, "en"), isUnfinished },
    });
    await jobs.settled(id, SHORT_WORK_MS);
    return `/add/${id}`;
  },
});

async function broughtIn(form: FormData, side: string): Promise<Brought> {
  const file = form.get(`${side}.file`);
  const text = { text: textIn(form, `${side}.text`), isKept: form.has(`${side}.kept`) };
  // A browser sends a file of no name where none was chosen.
  if (!(file instanceof File) || file.name === "") return text;
  return { ...text, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
}

/** Keeps what is filled in at a later step, before anybody sends it. */
export const keepFields = mutation<typeof filledIn, { draft: string }>(
  filledIn,
  async ({ actor, body, params: { draft } }) => keepFilledIn(await people(), actor, draft, body),
);

/** Everything that is done to a draft later on, by the name of the button. */
export const changeDraft = formMutation<{ draft: string }>({
  limit: MOST_FILLED_IN,
  faulty: ({ draft }, { code }) =>
    code === "draft-unknown" ? `/add?wrong=${code}` : `/add/${encodeURIComponent(draft)}?wrong=${code}`,
  change: async ({ actor, form, params: { draft: id } }) => {
    const [library, jobs] = await Promise.all([people(), draftJobs()]);
    const deed = textIn(form, "do");
    const filled = filledInBy(form);
    if (filled && deed !== "publish") await keepFilledIn(library, actor, id, filled);
    switch (deed) {
      case "align":
        await startAlignment(library, jobs, actor, id);
        break;
      case "cancel":
        await cancelWork(library, jobs, actor, id);
        break;
      case "swap":
      case "unswap":
        await setSwap(library, jobs, actor, id, deed === "swap");
        break;
      case "bring":
      case "check":
      case "rows":
      case "about":
        await goToStep(library, actor, id, deed);
        break;
      case "publish": {
        if (filled && !(await takeFilledIn(library, actor, id, filled))) break;
        const slug = await fillInAndPublish(library, jobs, actor, id);
        if (slug === null) break;
        await jobs.settled(id, SHORT_WORK_MS);
        const isDone = (await library.store.read((reader) => reader.textDrafts.one(id))) === undefined;
        // By the time that page is asked for, the draft may have become the text.
        return isDone ? `/read/${slug}` : `/add/${id}?becomes=${slug}`;
      }
      case "discard":
        await discardDraft(library, jobs, actor, id);
        return "/add?done=discarded";
      default:
        throw new InputError("body-invalid", {}, { value: deed });
    }
    await jobs.settled(id, SHORT_WORK_MS);
    return `/add/${id}`;
  },
});

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
