import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS, type HistoryEvent, SHIFTS } from "#src/domain/review/event.ts";
import { parseHistory, serializeEvent, serializeHistory } from "#src/formats/history.ts";
import { anyLine, frontMatter, oneLine, paragraphId, term } from "./arbitraries.ts";
import { at, faultOf } from "./fault-of.ts";

const FILE = "content/history/brug.jsonl";
const HASH = "0123456789abcdef01234567";
const REVIEW = {
  id: "01J00000000000000000000001",
  at: "2026-01-05T09:30:00Z",
  by: "draft",
  kind: "review",
  text: "brug",
  side: "en",
  nl: { p1: HASH },
  en: { e1: HASH },
  scope: "full",
} as const satisfies HistoryEvent;

const read = (value: unknown) => parseHistory(`\n${JSON.stringify(value)}\n`, FILE);

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/);
const hash = fc.stringMatching(/^[0-9a-f]{24}$/);
const side = fc.oneof(
  fc.constantFrom("nl", "en"),
  word.map((name) => `en.${name}`),
);
const pins = fc.dictionary(paragraphId, hash, { maxKeys: 3, noNullPrototype: true });
const said = anyLine.filter((line) => line !== "");
const anchor = fc.record({
  paragraph: paragraphId,
  side,
  hash,
  start: fc.nat(10),
  end: fc.integer({ min: 10, max: 500 }),
  quote: anyLine,
  before: anyLine,
  after: anyLine,
});

function happened<K extends HistoryEvent["kind"], M extends object>(
  kind: K,
  model: { [P in keyof M]: fc.Arbitrary<M[P]> },
) {
  const optional = new Set([
    "locked",
    "rendering",
    "leftOut",
    "before",
    "after",
    ...(kind === "dismissal" ? [] : ["why"]),
  ]);
  const whole = {
    id: fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
    at: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString()),
    by: fc.constantFrom("draft", "aB3_-x"),
    kind: fc.constant(kind),
    ...model,
  };
  const requiredKeys = Object.keys(whole).filter((key) => !optional.has(key)) as never[];
  return fc.record(whole, { requiredKeys }) as unknown as fc.Arbitrary<Extract<HistoryEvent, { kind: K }>>;
}

const event: fc.Arbitrary<HistoryEvent> = fc.oneof(
  happened("revision", {
    text: word,
    side,
    paragraph: paragraphId,
    hash,
    sentences: fc.array(oneLine),
    why: said,
  }),
  happened("align", {
    text: word,
    side,
    nl: pins,
    en: pins,
    beads: fc.constantFrom("", "2-1 1:2"),
    locked: fc.boolean(),
  }),
  happened("review", {
    text: word,
    side,
    nl: pins,
    en: pins,
    scope: fc.constantFrom("full", "confirmed-minor"),
    why: said,
  }),
  happened("decision", {
    text: word,
    suggestion: word,
    outcome: fc.constantFrom("accepted", "accepted-in-part", "rejected", "reverted"),
    hunks: fc.array(word),
    why: said,
  }),
  happened("note", {
    text: word,
    anchor,
    shift: fc.constantFrom(...SHIFTS),
    body: fc.record({ nl: said, en: said }),
  }),
  happened("binding", {
    text: word,
    anchor,
    term: word,
    rendering: oneLine,
    leftOut: fc.boolean(),
    why: said,
  }),
  happened("dismissal", { text: word, check: word, anchor, why: said }),
  happened("term", { term: word, before: term, after: term, why: said }),
  happened("meta", { text: word, side, front: frontMatter, why: said }),
  happened("withdrawn", { text: word, why: said }),
);

test("an event is a line; blank lines are passed over", () => {
  const line = serializeEvent(REVIEW);
  expect(parseHistory(`\uFEFF${line}\r\n\r\n \n${line}`, FILE)).toEqual([REVIEW, REVIEW]);
  expect(parseHistory("", FILE)).toEqual([]);
});

test("keys are written in one order, without spaces", () => {
  const shuffled = Object.fromEntries(Object.entries(REVIEW).reverse()) as unknown as HistoryEvent;
  expect(serializeEvent(shuffled)).toBe(
    `{"id":"01J00000000000000000000001","at":"2026-01-05T09:30:00Z","by":"draft","kind":"review","text":"brug",` +
      `"side":"en","nl":{"p1":"${HASH}"},"en":{"e1":"${HASH}"},"scope":"full"}`,
  );
});

test("the paragraphs of a row keep their order", () => {
  const nl = { p9: HASH, p10: HASH, a: HASH };
  expect(serializeEvent({ ...REVIEW, nl })).toContain(`"nl":{"p9":"${HASH}","p10":"${HASH}","a":"${HASH}"}`);
});

describe("faults are named with their place", () => {
  const anchor = {
    paragraph: "p1",
    side: "nl",
    hash: HASH,
    start: 4,
    end: 2,
    quote: "",
    before: "",
    after: "",
  };
  const { id, at: moment, by, text } = REVIEW;
  const note = { id, at: moment, by, kind: "note", text, anchor, shift: "idiom", body: { nl: "a", en: "b" } };

  test.each([
    ["event-kind-unknown", { ...REVIEW, kind: "reveiw" }, { value: "reveiw", suggestion: "review" }],
    ["event-invalid", { ...REVIEW, kind: 7 }, { path: "kind" }],
    ["event-invalid", [], { path: "kind" }],
    ["event-invalid", null, { path: "kind" }],
    ["event-invalid", { ...REVIEW, scope: undefined }, { path: "scope", reason: "missing" }],
    ["event-invalid", { ...REVIEW, scop: "full" }, { path: "scop", reason: "unknown", suggestion: "scope" }],
    ["event-invalid", { ...REVIEW, scope: "half" }, { path: "scope", value: 'scope: "half"' }],
    ["event-invalid", { ...REVIEW, id: "01J0000000000000000000000U" }, { path: "id", expected: "ULID" }],
    ["event-invalid", { ...REVIEW, id: "81J00000000000000000000001" }, { path: "id" }],
    ["event-invalid", { ...REVIEW, at: "2026-01-05T09:30:00+01:00" }, { path: "at" }],
    ["event-invalid", { ...REVIEW, at: "2026-02-30T09:30:00Z" }, { path: "at" }],
    ["event-invalid", { ...REVIEW, text: "De Brug" }, { path: "text" }],
    ["event-invalid", { ...REVIEW, side: "de" }, { path: "side" }],
    ["event-invalid", { ...REVIEW, nl: { p1: "abc" } }, { path: "nl.p1" }],
    ["event-invalid", { ...REVIEW, nl: { "1p": HASH } }, { path: "nl.1p" }],
    ["event-invalid", note, { path: "anchor.end" }],
    ["event-invalid", { ...note, anchor: { ...anchor, end: 4.5 } }, { path: "anchor.end" }],
    [
      "event-invalid",
      { ...note, anchor: { ...anchor, ende: 4 } },
      { path: "anchor.ende", suggestion: "end" },
    ],
    ["event-invalid", { ...note, anchor: { ...anchor, end: 4 }, shift: "ideom" }, { path: "shift" }],
    [
      "event-invalid",
      JSON.parse(`{"__proto__":{},${JSON.stringify(REVIEW).slice(1)}`),
      { path: "__proto__" },
    ],
  ])("%s: %j", (code, value, details) => {
    const fault = faultOf(() => read(value));
    expect(at(fault)).toBe(`${code} 2:1`);
    expect(fault.place.file).toBe(FILE);
    expect(fault.details).toMatchObject(details);
  });

  test("a misspelt field of a term inside an event is found", () => {
    const misspelt = { id, at: moment, by, kind: "term", term: "brug", after: { nl: { lema: "brug" } } };
    expect(faultOf(() => read(misspelt)).details).toMatchObject({
      path: "after.nl.lema",
      suggestion: "lemma",
    });
  });

  test("beads that no attribute could have are refused", () => {
    const align = { id, at: moment, by, kind: "align", text, side: "en", nl: {}, en: {}, beads: "1-1 2:x" };
    expect(faultOf(() => read(align)).details).toMatchObject({ path: "beads" });
  });

  test.each([
    ["json-invalid 1:1", "<<<<<<< HEAD"],
    ["json-invalid 1:9", '{"id": 1'],
    ["json-invalid 1:10", '{"id": 1,}'],
    ["json-invalid 1:8", '{"id": id}'],
  ])("%s: %s", (expected, source) => {
    expect(at(faultOf(() => parseHistory(source, FILE)))).toBe(expected);
  });
});

test("what was written is read back, whatever it says", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 4 }), (events) => {
      const written = serializeHistory(events);
      const back = parseHistory(written, FILE);
      expect(back).toEqual(events);
      expect(serializeHistory(back)).toBe(written);
      expect(written.split("\n")).toHaveLength(events.length + 1);
    }),
    { numRuns: 300 },
  );
});

test("every kind is among those tried", () => {
  const kinds = new Set(fc.sample(event, { numRuns: 300, seed: 1 }).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...EVENT_KINDS].sort());
});
