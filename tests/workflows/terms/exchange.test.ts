import { describe, expect, it } from "vitest";
import { ANYONE } from "#src/accounts/permissions.ts";
import { OPERATOR } from "#src/workflows/operator.ts";
import { exportTerms, importTerms } from "#src/workflows/terms/exchange.ts";
import { parseTermFile } from "#src/workflows/terms/term-file.ts";
import { faultOfAsync } from "../../formats/fault-of.ts";
import { scratchLibrary } from "../scratch-library.ts";

const SLUIS = `id: sluis
field: shipping
pos: noun
nl:
  lemma: sluis
en:
  preferred: lock
definition:
  nl: Kolk tussen twee waterstanden.
  en: A chamber between two water levels.
`;
const TABLE = "id,nl,en\nsluis,sluis,canal lock\nkade,kade,quay\n";
const terms = parseTermFile(TABLE, "termen.csv");

describe("an import", () => {
  it("adds what is new, replaces what is known, and keeps the rest", async () => {
    const library = await scratchLibrary({ "glossary/sluis.yaml": SLUIS, "glossary/veer.yaml": veer() });
    await library.sync();
    expect(await importTerms(library, OPERATOR, terms)).toEqual({ added: 1, changed: 1, unchanged: 0 });
    const stored = await library.store.read((reader) => reader.terms());
    expect(stored.map(({ term }) => [term.id, term.en.preferred])).toEqual([
      ["kade", "quay"],
      ["sluis", "canal lock"],
      ["veer", "ferry"],
    ]);
    expect(await importTerms(library, OPERATOR, terms)).toEqual({ added: 0, changed: 0, unchanged: 2 });
  });

  it("keeps of a known term what a mere list of words does not give", async () => {
    const library = await scratchLibrary({ "glossary/sluis.yaml": SLUIS });
    await library.sync();
    await importTerms(library, OPERATOR, parseTermFile("sluis\tcanal lock\tIn een kanaal.\n", "omegat.txt"));
    expect((await library.store.read((reader) => reader.term("sluis")))?.term).toMatchObject({
      field: "shipping",
      en: { preferred: "canal lock", admitted: ["lock"] },
      definition: { nl: "Kolk tussen twee waterstanden.", en: "A chamber between two water levels." },
      note: { nl: "In een kanaal." },
    });
  });

  it("writes files and history from which the library can be made again", async () => {
    const library = await scratchLibrary({ "glossary/sluis.yaml": SLUIS });
    await library.sync();
    await importTerms(library, OPERATOR, terms);
    expect(await library.read("glossary/sluis.yaml")).toContain("preferred: canal lock");
    const history = (await library.read("history/glossary.jsonl")).trim().split("\n");
    const told = history.map((line) => JSON.parse(line));
    expect(told.map(({ kind, term, by, before }) => [kind, term, by, before?.en.preferred])).toEqual([
      ["term", "sluis", "command", "lock"],
      ["term", "kade", "command", undefined],
    ]);
    const again = await library.rebuild();
    await again.sync();
    expect(await exportTerms(again.store, "tbx")).toBe(await exportTerms(library.store, "tbx"));
    expect((await library.sync()).filesRead).toBe(0);
  });

  it("shows how far it is, to the end", async () => {
    const library = await scratchLibrary({});
    const shares: number[] = [];
    await importTerms(library, OPERATOR, terms, (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("is for those who may edit terms", async () => {
    const library = await scratchLibrary({});
    expect((await faultOfAsync(() => importTerms(library, ANYONE, terms))).code).toBe("not-allowed");
    expect(await library.store.read((reader) => reader.terms())).toEqual([]);
  });

  it.each(["tbx", "tbx2008", "csv", "excel"] as const)(
    "takes back what was exported as %s, to the byte",
    async (format) => {
      const library = await scratchLibrary({ "glossary/sluis.yaml": SLUIS, "glossary/veer.yaml": veer() });
      await library.sync();
      const exported = await exportTerms(library.store, format);
      const other = await scratchLibrary({});
      await importTerms(
        other,
        OPERATOR,
        parseTermFile(exported, format.startsWith("tbx") ? "a.tbx" : "a.csv"),
      );
      expect(await exportTerms(other.store, format)).toBe(exported);
    },
  );
});

function veer(): string {
  return SLUIS.replaceAll("sluis", "veer").replace("lock", "ferry");
}
