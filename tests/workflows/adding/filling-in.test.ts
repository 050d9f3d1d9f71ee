import { describe, expect, it } from "vitest";
import { bringTexts } from "#src/workflows/adding/bring-texts.ts";
import { keepFilledIn, takeFilledIn } from "#src/workflows/adding/fill-in.ts";
import { goToStep } from "#src/workflows/adding/go-to-step.ts";
import { fillInAndPublish } from "#src/workflows/adding/publish-draft.ts";
import { startAlignment } from "#src/workflows/adding/start-alignment.ts";
import { drafting, EDITOR } from "./drafting.ts";
import { DUTCH, ENGLISH } from "./harbour.ts";

describe("what is filled in and not sent", () => {
  it("is kept as it stands, at any step, and is not checked", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned();
    const now = { "nl.author": "W. Water", "nl.date": "gist", "nl.title": "" };
    await keepFilledIn(library, EDITOR, id, { was: { "nl.title": "De haven slaapt niet" }, now });
    const { step, about, fault } = await view(id);
    expect([step, fault]).toEqual(["rows", undefined]);
    expect(about).toMatchObject({ ...now, "en.title": "The harbour does not sleep" });
  });

  it("leaves alone what was filled in elsewhere meanwhile", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned();
    const was = { ...(await view(id)).about, "nl.author": "", "en.translator": "" };
    await keepFilledIn(library, EDITOR, id, { was, now: { ...was, "nl.author": "W. Water" } });
    await keepFilledIn(library, EDITOR, id, { was, now: { ...was, "en.translator": "T. Tolk" } });
    expect((await view(id)).about).toEqual({
      ...was,
      "nl.author": "W. Water",
      "en.translator": "T. Tolk",
    });
  });

  it("takes nothing in that is no field", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned();
    const { about } = await view(id);
    await keepFilledIn(library, EDITOR, id, { was: {}, now: { "nl.unpublished": "2024", "nl.out.x": "1" } });
    expect((await view(id)).about).toEqual(about);
  });

  it("changes nothing while work is being done for the draft", async () => {
    const { library, jobs } = await drafting(() => () => new Promise(() => undefined));
    const id = await bringTexts(library, jobs, EDITOR, { nl: { text: DUTCH }, en: { text: ENGLISH } });
    await keepFilledIn(library, EDITOR, id, { was: {}, now: { "nl.author": "W. Water" } });
    const draft = await library.store.read((reader) => reader.textDrafts.one(id));
    expect(draft?.facts.about).toEqual({});
  });
});

describe("ticks of what is to stay out", () => {
  it("are kept beside those of another window, and aligning heeds them", async () => {
    const { library, jobs, bring, view } = await drafting();
    const id = await bring(DUTCH, ENGLISH);
    const { check } = await view(id);
    const suspect = check?.nl.suspects[0]?.at;
    const was = { [`nl.out.${suspect}`]: "1" };
    const read = check?.read;
    await keepFilledIn(library, EDITOR, id, { was, now: { ...was, "nl.out.3": "1" }, read });
    await keepFilledIn(library, EDITOR, id, { was, now: {}, read });
    const ticked = (await view(id)).check?.nl;
    expect(
      [...(ticked?.suspects ?? []), ...(ticked?.others ?? [])].filter(({ isOut }) => isOut),
    ).toMatchObject([{ at: 3 }]);
    await startAlignment(library, jobs, EDITOR, id);
    const { outcome, isTickedAnew } = await view(id);
    expect(outcome?.out).toEqual({ nl: [3], en: check?.en.suspects.map(({ at }) => at) });
    expect(isTickedAnew).toBeUndefined();
  });

  it("are said to be newer than the rows where they are", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned();
    await goToStep(library, EDITOR, id, "check");
    const read = (await view(id)).check?.read;
    await keepFilledIn(library, EDITOR, id, { was: {}, now: { "nl.out.3": "1" }, read });
    expect((await view(id)).isTickedAnew).toBe(true);
    await keepFilledIn(library, EDITOR, id, { was: { "nl.out.3": "1" }, now: {}, read });
    expect((await view(id)).isTickedAnew).toBeUndefined();
  });

  it("are not taken for another text's", async () => {
    const { library, bring, view } = await drafting();
    const id = await bring(DUTCH, ENGLISH);
    const read = (await view(id)).check?.read;
    await bring(`Een nieuw begin.\n\n${DUTCH}`, ENGLISH, id);
    const late = { was: {}, now: { "nl.out.3": "1" }, read };
    await expect(keepFilledIn(library, EDITOR, id, late)).rejects.toMatchObject({ code: "step-unknown" });
  });
});

describe("what is wrong with what was filled in", () => {
  const FAULTY = {
    "nl.title": " ",
    "nl.date": "12 maart",
    "en.title": "The harbour",
    "en.date": "2024-13",
    "en.rights": "CC\nBY",
    slug: "De Haven!",
  };

  it("is said all at once, by the fields", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const id = await aligned();
    expect(await fillInAndPublish(library, jobs, EDITOR, id, FAULTY)).toBeNull();
    expect((await view(id)).aboutFaults).toEqual({
      "nl.title": { kind: "title" },
      "nl.date": { kind: "date", value: "12 maart" },
      "en.date": { kind: "date", value: "2024-13" },
      "en.rights": { kind: "line", value: "CC\nBY" },
      slug: { kind: "address", value: "De Haven!", suggestion: "de-haven" },
    });
  });

  it("is not said any more of a field that was changed since", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const id = await aligned();
    await fillInAndPublish(library, jobs, EDITOR, id, FAULTY);
    await keepFilledIn(library, EDITOR, id, { was: FAULTY, now: { ...FAULTY, "nl.date": "2024" } });
    const left = Object.keys((await view(id)).aboutFaults);
    expect(left).toEqual(["nl.title", "en.date", "en.rights", "slug"]);
  });

  it("is also what another window filled in and this form does not show", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned();
    const was = { ...(await view(id)).about, "nl.author": "", "nl.source": "" };
    const other = { ...was, "nl.author": "W. Water", "nl.source": "De Golf" };
    await keepFilledIn(library, EDITOR, id, { was, now: other });
    const own = { was, now: { ...was, "nl.source": "De Eb" } };
    expect(await takeFilledIn(library, EDITOR, id, own)).toBe(false);
    expect((await view(id)).aboutFaults).toEqual({
      "nl.author": { kind: "elsewhere", value: "W. Water" },
      "nl.source": { kind: "elsewhere", value: "De Golf" },
    });
    const { about } = await view(id);
    expect(about).toMatchObject({ "nl.author": "W. Water", "nl.source": "De Eb" });
    expect(await takeFilledIn(library, EDITOR, id, { was: about, now: about })).toBe(true);
  });
});
