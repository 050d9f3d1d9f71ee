import { describe, expect, it } from "vitest";
import { goToStep } from "#src/workflows/adding/go-to-step.ts";
import { fillInAndPublish } from "#src/workflows/adding/publish-draft.ts";
import { setPublished } from "#src/workflows/editing/edit-front.ts";
import { renameText } from "#src/workflows/editing/rename.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { drafting, EDITOR } from "./drafting.ts";
import { DUTCH, ENGLISH } from "./harbour.ts";

describe("a text that is in the library already", () => {
  const ABOUT = { "nl.title": "De haven", "en.title": "The harbour", slug: "haven" };
  const published = async () => {
    const scratch = await drafting();
    const id = await scratch.aligned();
    await fillInAndPublish(scratch.library, scratch.jobs, EDITOR, id, ABOUT);
    await scratch.jobs.settled(id);
    return scratch;
  };

  it("is said to be there, though its quotation marks and line ends are others", async () => {
    const { bring, view } = await published();
    const copy = DUTCH.replace(/[“”]/g, '"').replaceAll(". ", ".\n");
    const { same } = await view(await bring(copy, ENGLISH));
    expect(same).toEqual({ slug: "haven", title: "De haven", isPublished: true, share: 1 });
  });

  it("is said to be there on the last step, too, where it came there meanwhile", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const [first, second] = [await aligned(), await aligned()];
    await goToStep(library, EDITOR, second, "about");
    expect((await view(second)).same).toBeUndefined();
    await fillInAndPublish(library, jobs, EDITOR, first, ABOUT);
    await jobs.settled(first);
    expect((await view(second)).same).toMatchObject({ slug: "haven", share: 1 });
  });

  it("is known with a paragraph more, not with half of them", async () => {
    const { bring, view } = await published();
    const more = `${DUTCH}\nEn zo gaat het elke nacht.\n`;
    expect((await view(await bring(more, ENGLISH))).same?.slug).toBe("haven");
    const half = DUTCH.replace("Bij storm", "Bij zware storm").replace("Niemand klaagt", "Iedereen klaagt");
    expect((await view(await bring(half, ENGLISH))).same).toBeUndefined();
  });

  it("is forgotten when another text is brought in its place", async () => {
    const { bring, view } = await published();
    const id = await bring(DUTCH, ENGLISH);
    const other = DUTCH.replaceAll(/[aeo]/g, "i");
    expect((await view(await bring(other, ENGLISH, id))).same).toBeUndefined();
    expect((await view(await bring(DUTCH, ENGLISH, id))).same?.slug).toBe("haven");
  });

  it("is not said of another text, nor in an empty library", async () => {
    const { bring, view } = await drafting();
    expect((await view(await bring(DUTCH, ENGLISH))).same).toBeUndefined();
  });

  it("is known under its new address, and no more when it has gone", async () => {
    const { library, bring, view } = await published();
    const id = await bring(DUTCH, ENGLISH);
    await renameText(library, EDITOR, "haven", "havens");
    expect((await view(id)).same?.slug).toBe("havens");
    await takeDown(library, EDITOR, "havens", { repeated: "havens" });
    expect((await view(id)).same).toBeUndefined();
    expect((await view(await bring(DUTCH, ENGLISH))).same).toBeUndefined();
  });

  it("is said to be there also off the shelf, where editors read it", async () => {
    const { library, bring, view } = await published();
    await setPublished(library, EDITOR, "haven", false);
    const id = await bring(DUTCH, ENGLISH);
    expect((await view(id)).same).toMatchObject({ slug: "haven", isPublished: false });
  });
});
