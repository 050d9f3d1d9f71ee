import { ulid } from "ulid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Term } from "#src/domain/glossary/term.ts";
import type { NoteEvent } from "#src/domain/review/event.ts";
import { wordingKey } from "#src/domain/text/wording-key.ts";
import type { Store } from "#src/store/store.ts";
import type { RevisionWatch } from "#src/store/watch.ts";
import { dutch, english, paragraph, revision } from "./map-text.ts";

export interface Opened {
  readonly store: Store;
  /** A second connection to the same library, as another process would have. */
  open(): Promise<Store>;
  watch(): Promise<RevisionWatch>;
  dispose(): Promise<void>;
}

/** What every database under the store must keep; the same tests run on SQLite and on PostgreSQL. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  describe(`the store on ${name}`, () => {
    let opened: Opened;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    it("keeps a version as it was put, in the order of its paragraphs", async () => {
      await store.write((writer) => writer.putVersion(dutch));
      await store.write((writer) => writer.putVersion(english));
      expect(await store.read((reader) => reader.versions("kaart"))).toEqual([dutch, english]);
      expect(await store.read((reader) => reader.version("kaart", "en"))).toEqual(english);
      expect(await store.read((reader) => reader.slugs())).toEqual(["kaart"]);
    });

    it("finds Dutch paragraphs by their wording, as it is now", async () => {
      await store.write((writer) => writer.putVersion(dutch));
      await store.write((writer) => writer.putVersion({ ...dutch, text: "tweede", paragraphs: [OTHER] }));
      await store.write((writer) => writer.putVersion({ ...english, paragraphs: [OTHER] }));
      const keys = (...wordings: string[]) => wordings.flatMap((wording) => wordingKey([wording]) ?? []);
      const asked = keys("“De kaart: *hangt* scheef!”", "een punt", "Iets anders.");
      const found = () => store.read((reader) => reader.wordings.found(asked));
      expect(await found()).toEqual(
        new Map([
          ["kaart", 2],
          ["tweede", 1],
        ]),
      );
      expect(await store.read((reader) => reader.wordings.of("tweede"))).toEqual(
        new Set(keys("Iets anders.")),
      );
      const paragraphs = dutch.paragraphs.map((each) => ({ ...each, sentences: ["Nieuw."] }));
      await store.write((writer) => writer.revise({ ...dutch, paragraphs }, new Set(["p1", "p3"])));
      await store.write((writer) => writer.takeDown("tweede"));
      expect(await found()).toEqual(new Map());
    });

    it("puts a version in place of the earlier one", async () => {
      await store.write((writer) => writer.putVersion(dutch));
      const shorter = { ...dutch, paragraphs: dutch.paragraphs.slice(0, 1) };
      await store.write((writer) => writer.putVersion(shorter));
      expect(await store.read((reader) => reader.versions("kaart"))).toEqual([shorter]);
    });

    it("takes a text off the shelf with its last version, and keeps what happened to it", async () => {
      await store.write(async (writer) => {
        await writer.putVersion(dutch);
        await writer.putVersion(english);
        await writer.record([revision]);
      });
      await store.write((writer) => writer.removeVersion("kaart", "en"));
      expect(await store.read((reader) => reader.slugs())).toEqual(["kaart"]);
      await store.write((writer) => writer.removeVersion("kaart", "nl"));
      expect(await store.read((reader) => reader.slugs())).toEqual([]);
      expect(await store.read((reader) => reader.versions("kaart"))).toEqual([]);
      expect(await store.read((reader) => reader.events("kaart", ["revision"]))).toEqual([revision]);
    });

    it("answers events by kind, oldest first, and records each once", async () => {
      await store.write((writer) => writer.record([note, revision]));
      await store.write((writer) => writer.record([revision]));
      expect(await store.read((reader) => reader.events("kaart", ["revision", "note"]))).toEqual([
        revision,
        note,
      ]);
      expect(await store.read((reader) => reader.events("kaart", ["note"]))).toEqual([note]);
      expect(await store.read((reader) => reader.event(note.id))).toEqual(note);
      expect(await store.read((reader) => reader.knownEvents("kaart"))).toEqual(
        new Set([revision.id, note.id]),
      );
      expect(await store.read((reader) => reader.knownEvents(null))).toEqual(new Set());
    });

    it("keeps what was learned last", async () => {
      const bridge = { key: "brug", seen: 3, met: 3 };
      const before = {
        lexicon: [{ nl: "brug", en: "bridge", weight: 0.9 }],
        habits: { nl: [bridge], en: [bridge], beads: [{ nl: 3, en: 1, count: 1 }] },
      };
      expect(await store.read((reader) => reader.learned.revision())).toBeUndefined();
      await store.write((writer) => writer.learned.put(before, 7));
      const learned = {
        lexicon: [
          { nl: "pont", en: "boat", weight: 0.85 },
          { nl: "pont", en: "ferry", weight: 1 },
        ],
        habits: {
          nl: [
            { key: "?question", seen: 40, met: 38 },
            { key: "pont", seen: 12, met: 10.85 },
          ],
          en: [{ key: "pont", seen: 2, met: 0 }],
          beads: [
            { nl: 1, en: 1, count: 900 },
            { nl: 2, en: 1, count: 27 },
          ],
        },
      };
      await store.write((writer) => writer.learned.put(learned, 12));
      expect(await store.read((reader) => reader.learned.revision())).toBe(12);
      expect(await store.read((reader) => reader.learned.all())).toEqual(learned);
    });

    it("keeps terms, people, conflicts, files and the outbox", async () => {
      const stored = { term, hash: "h1", base: null };
      const people = [{ id: "draft", name: "project draft", about: { nl: "machine", en: "machine" } }];
      const file = { path: "nl/kaart.md", size: 5_000_000_000, mtime: 1_793_000_000_000.25 };
      const entries = [
        { id: ulid(1), action: "append-event", target: revision.id },
        { id: ulid(2), action: "write-version", target: "kaart/en" },
      ] as const;
      await store.write(async (writer) => {
        await writer.putTerm(stored);
        await writer.putTerm({ ...stored, base: "h1" });
        await writer.putPeople(people);
        await writer.putConflict(conflict);
        await writer.putFile(file);
        await writer.send([...entries].reverse());
      });
      await store.read(async (reader) => {
        expect(await reader.terms()).toEqual([{ ...stored, base: "h1" }]);
        expect(await reader.term("levada")).toEqual({ ...stored, base: "h1" });
        expect(await reader.term("nergens")).toBeUndefined();
        expect(await reader.people()).toEqual(people);
        expect(await reader.conflicts()).toEqual([conflict]);
        expect(await reader.files()).toEqual([file]);
        expect(await reader.outbox()).toEqual(entries);
      });
      await store.write(async (writer) => {
        await writer.removeTerm("levada");
        await writer.removeConflict("kaart", "en", "p1");
        await writer.forgetFile(file.path);
        await writer.sent([entries[0].id]);
      });
      await store.read(async (reader) => {
        expect(await reader.terms()).toEqual([]);
        expect(await reader.conflicts()).toEqual([]);
        expect(await reader.files()).toEqual([]);
        expect(await reader.outbox()).toEqual([entries[1]]);
      });
    });

    it("keeps a thousand terms, files and events at a time", async () => {
      const thousand = Array.from({ length: 1_200 }, (_, at) => at);
      const stored = thousand.map((at) => ({ term: { ...term, id: `t-${at}` }, hash: `h${at}`, base: null }));
      const files = thousand.map((at) => ({ path: `glossary/t-${at}.yaml`, size: at, mtime: at }));
      const events = thousand.map((at) => ({ ...note, id: ulid(at + 100) }));
      await store.write(async (writer) => {
        await writer.putTerms(stored);
        await writer.putTerms(stored.slice(0, 2).map((each) => ({ ...each, hash: "new" })));
        await writer.agreeOnTerms(["t-1", ...stored.slice(600).map(({ term: { id } }) => id)]);
        await writer.putFiles(files);
        await writer.putFiles([{ path: "glossary/t-0.yaml", size: 9, mtime: 9 }]);
        await writer.record(events);
        await writer.send(events.map(({ id }) => ({ id, action: "append-event", target: id })));
        await writer.sent(events.slice(1).map(({ id }) => id));
      });
      await store.read(async (reader) => {
        expect(await reader.term("t-0")).toMatchObject({ hash: "new", base: null });
        expect(await reader.term("t-1")).toMatchObject({ hash: "new", base: "new" });
        expect(await reader.term("t-599")).toMatchObject({ hash: "h599", base: null });
        expect(await reader.term("t-1199")).toMatchObject({ hash: "h1199", base: "h1199" });
        expect((await reader.files()).find(({ path }) => path === "glossary/t-0.yaml")?.size).toBe(9);
        expect(await reader.eventsById(events.map(({ id }) => id).reverse())).toHaveLength(1_200);
        expect(await reader.outbox()).toHaveLength(1);
      });
    });

    it("keeps every letter, also quotes, emoji and zero-width ones", async () => {
      const sentences = ["‘’“”'\"\\ 🇳🇱 e\u0301 \u200b \u202e ‒", "'; DROP TABLE text; --"];
      const odd = { ...dutch, paragraphs: [{ ...paragraph("p1", ""), sentences }] };
      await store.write((writer) => writer.putVersion(odd));
      expect(await store.read((reader) => reader.versions("kaart"))).toEqual([odd]);
    });
  });
}

const OTHER = paragraph("p1", "Iets anders.");

const note: NoteEvent = {
  id: ulid(2),
  at: "2026-11-22T10:00:01.000Z",
  by: "review",
  kind: "note",
  text: "kaart",
  shift: "modulation",
  anchor: {
    paragraph: "e1",
    side: "en",
    hash: "h-e1",
    start: 0,
    end: 7,
    quote: "The map",
    before: "",
    after: " hangs",
  },
  body: { nl: "…", en: "…" },
};

const term: Term = {
  id: "levada",
  field: "institution",
  pos: "name",
  nl: { lemma: "Levada" },
  en: { preferred: "Levada" },
  definition: { nl: "Een peilingbureau.", en: "A pollster." },
};

const conflict = {
  text: "kaart",
  side: "en",
  paragraph: "p1",
  base: null,
  storeHash: "a",
  fileHash: null,
  fileSentences: [],
  at: "2026-11-22T10:00:00.000Z",
};
