import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { EditableAlignment } from "#src/domain/alignment/edit/editable.ts";
import type { InputError } from "#src/domain/errors/error.ts";
import { answerQuestion } from "#src/workflows/aside/answer-question.ts";
import { desk } from "#src/workflows/aside/desk.ts";
import type { Question } from "#src/workflows/aside/question.ts";
import { AsideThreads, deskProgram } from "#src/workflows/aside/threads.ts";
import type { LibraryAndFiles } from "#src/workflows/sync.ts";
import { drafting, EDITOR } from "../adding/drafting.ts";
import { ferryLibrary } from "../alignment/ferry-library.ts";
import type { ScratchLibrary } from "../scratch-library.ts";

const ROOT = join(import.meta.dirname, "../../..");

function threads(
  { dataDir, contentDir }: ScratchLibrary,
  more: { program?: string; memoryMb?: number } = {},
) {
  const log: string[] = [];
  const settings = { dataDir, contentDir };
  const options = { program: deskProgram(ROOT), settings, log: (line: string) => log.push(line), ...more };
  const aside = new AsideThreads(options);
  onTestFinished(() => aside.close());
  return { aside, log, ask: async (question: Question) => parsed(await aside.ask(question)) };
}

function parsed(json: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(json));
}

/** As it comes over, answered on this thread. */
async function here(library: LibraryAndFiles, question: Question): Promise<unknown> {
  return JSON.parse(JSON.stringify(await answerQuestion(library, question)));
}

/** The first two rows as one bead, fixed. */
function joined({ rows: [first, second] }: EditableAlignment) {
  const beads = [...(first?.beads ?? []), ...(second?.beads ?? [])];
  const bead = { nl: beads.flatMap(({ nl }) => nl), en: beads.flatMap(({ en }) => en) };
  return {
    marks: [first?.mark ?? "", second?.mark ?? ""],
    beads: [{ ...bead, sure: 100, locked: true }],
  };
}

describe("a question about a whole text", () => {
  it("about a draft has the same answer on a thread beside as here", async () => {
    const { library, bring, aligned } = await drafting();
    const { ask } = threads(library);
    const brought = await bring("Een.\n\nTwee.", "");
    const draft = await aligned();
    for (const question of [
      { ask: "draft", actor: EDITOR, draft: brought },
      { ask: "draft", actor: EDITOR, draft },
      { ask: "draft-rows", actor: EDITOR, draft },
    ] as const)
      expect(await ask(question)).toEqual(await here(library, question));
    const rows = (await here(library, { ask: "draft-rows", actor: EDITOR, draft })) as EditableAlignment;
    const beads = rows.rows.flatMap((row) => row.beads);
    const again = { ask: "realign-draft", actor: EDITOR, draft, beads } as const;
    expect(await ask(again)).toEqual(await here(library, again));
  });

  it("about a text of the library has the same answer, too, and is answered for those who may not edit", async () => {
    const library = await ferryLibrary();
    const { ask } = threads(library);
    const rows = { ask: "rows", actor: EDITOR, slug: "pont" } as const;
    expect(await ask(rows)).toEqual(await here(library, rows));
    expect(await ask({ ...rows, actor: { ...EDITOR, role: "anyone" } })).toMatchObject({ mayEdit: false });
    const { beads } = (await here(library, rows).then((all) => (all as EditableAlignment).rows))[0] ?? {};
    const again = { ask: "realign", actor: EDITOR, slug: "pont", beads: beads ?? [] } as const;
    expect(await ask(again)).toEqual(await here(library, again));
  });

  it("may be a change: it is saved, and the answer is the text as it is then", async () => {
    const library = await ferryLibrary();
    const { ask } = threads(library);
    const rows = { ask: "rows", actor: EDITOR, slug: "pont" } as const;
    const change = joined((await ask(rows)) as EditableAlignment);
    const save = { ask: "save-rows", actor: EDITOR, slug: "pont", change } as const;
    const saved = (await ask(save)) as { outcome: string; alignment: EditableAlignment };
    expect(saved.outcome).toBe("saved");
    expect(saved.alignment.rows).toHaveLength(2);
    const { mayEdit: _, ...now } = (await here(library, rows)) as { mayEdit: boolean };
    expect(saved.alignment).toEqual(now);
    expect(await library.read("en/pont.md")).toContain('of="p1 p2"');
    expect(await ask(save)).toMatchObject({ outcome: "changed" });
  });

  it("may be two changes of one draft at once: neither is lost", async () => {
    const { library, aligned } = await drafting();
    const rows = { ask: "draft-rows", actor: EDITOR, draft: await aligned() } as const;
    const before = (await here(library, rows)) as EditableAlignment;
    const [first, second, ...others] = before.rows;
    const changes = [first, second].map((row) => ({
      marks: [row?.mark ?? ""],
      beads: (row?.beads ?? []).map((bead) => ({ ...bead, locked: true })),
    }));
    const save = (change: (typeof changes)[number]) =>
      here(library, { ...rows, ask: "save-draft-rows", change }) as Promise<{ outcome: string }>;
    const outcomes = await Promise.all(changes.map(save));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
    const after = (await here(library, rows)) as EditableAlignment;
    expect(after.rows.map(({ beads }) => beads[0]?.locked)).toEqual([true, true, ...others.map(() => false)]);
    const [late] = await Promise.all(changes.map(save));
    expect(late?.outcome).toBe("changed");
  });

  it("that cannot be answered says the same as here", async () => {
    const library = await ferryLibrary();
    const { ask, log } = threads(library);
    const questions: Question[] = [
      { ask: "rows", actor: EDITOR, slug: "veer" },
      { ask: "draft-rows", actor: EDITOR, draft: "01ARZ3NDEKTSV4RRFFQ69G5FAV" },
      {
        ask: "save-rows",
        actor: { ...EDITOR, role: "anyone" },
        slug: "pont",
        change: { marks: [], beads: [] },
      },
    ];
    for (const question of questions) {
      const fault: InputError = await here(library, question).then(
        () => expect.unreachable(),
        (error) => error,
      );
      await expect(ask(question)).rejects.toThrow(fault);
      await expect(ask(question)).rejects.toMatchObject({ code: fault.code, details: fault.details });
    }
    expect(log).toEqual([]);
  });

  it("whose thread dies says that the work broke off, and the next one is answered", async () => {
    const library = await ferryLibrary();
    const rows = { ask: "rows", actor: EDITOR, slug: "pont" } as const;
    const program = join(import.meta.dirname, "dying-thread.ts");
    const { aside, log } = threads(library, { program });
    await expect(aside.ask({ ...rows, slug: "die" })).rejects.toMatchObject({ code: "work-broke-off" });
    expect(log.join()).toContain("rows: ");
    expect(parsed(await aside.ask(rows))).toBe("pont");
    await expect(aside.ask({ ...rows, slug: "end" })).rejects.toMatchObject({ code: "work-broke-off" });
    expect(parsed(await aside.ask(rows))).toBe("pont");
  });

  it("waits for its turn where two are being answered, and is answered by a thread that is there already", async () => {
    const library = await ferryLibrary();
    const { aside } = threads(library, { program: join(import.meta.dirname, "dying-thread.ts") });
    const ask = (slug: string) => aside.ask({ ask: "rows", actor: EDITOR, slug }).then(parsed);
    const numbers = await Promise.all(["thread", "thread", "thread", "thread"].map(ask));
    expect(new Set(numbers).size).toBe(2);
  });
});

describe("the desk", () => {
  it("answers here what is light, and hands on what is not", async () => {
    const { library, aligned, bring } = await drafting();
    const long = Array.from({ length: 9_000 }, (_, day) => `Op dag ${day} telde de havenmeester schepen.`);
    const english = Array.from({ length: 9_000 }, (_, day) => `On day ${day} the harbour master counted.`);
    const handedOn: string[] = [];
    const ask = desk(library, async (question) => {
      handedOn.push(question.ask);
      return new TextEncoder().encode("null");
    });
    const light = await aligned();
    const rows = { ask: "draft-rows", actor: EDITOR, draft: light } as const;
    expect(parsed(await ask(rows))).toEqual(await here(library, rows));
    await ask({ ask: "draft", actor: EDITOR, draft: light });
    expect(handedOn).toEqual([]);
    await ask({ ask: "draft", actor: EDITOR, draft: await bring(long.join("\n\n"), english.join("\n\n")) });
    expect(handedOn).toEqual(["draft"]);
  });

  it("hands on what is to be aligned anew, however light", async () => {
    const { library, aligned } = await drafting();
    const handedOn: string[] = [];
    const ask = desk(library, async (question) => {
      handedOn.push(question.ask);
      return new TextEncoder().encode("null");
    });
    await ask({ ask: "realign-draft", actor: EDITOR, draft: await aligned(), beads: [] });
    await ask({ ask: "realign", actor: EDITOR, slug: "pont", beads: [] });
    expect(handedOn).toEqual(["realign-draft", "realign"]);
  });

  it("hands on a long text of the library, and one of nobody is refused here", async () => {
    const library = await ferryLibrary();
    const long = Array.from(
      { length: 12_000 },
      (_, day) => `Op dag ${day} telde de havenmeester de schepen.`,
    );
    for (const side of ["nl", "en"])
      await library.edit(
        `${side}/haven.md`,
        () => `---\ntitle: De haven\n---\n\n{#p1}\n${long.join("\n")}\n`,
      );
    await library.sync();
    const handedOn: string[] = [];
    const ask = desk(library, async (question) => {
      handedOn.push(question.ask);
      return new TextEncoder().encode("null");
    });
    await ask({ ask: "rows", actor: EDITOR, slug: "pont" });
    await ask({ ask: "rows", actor: EDITOR, slug: "haven" });
    expect(handedOn).toEqual(["rows"]);
    const unknown = { ask: "rows", actor: EDITOR, slug: "veer" } as const;
    await expect(ask(unknown)).rejects.toMatchObject({ code: "text-unknown" });
  });
});
