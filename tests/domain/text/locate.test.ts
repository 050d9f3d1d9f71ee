import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorAt, locateAnchor } from "#src/domain/text/locate.ts";

const PLACE = { paragraph: "p1", side: "en", hash: "then" };
const TEXT = "The mayor said the bridge was safe. The bridge was closed the next day.";

const at = (quote: string, from = 0) => {
  const start = TEXT.indexOf(quote, from);
  return anchorAt(PLACE, TEXT, { start, end: start + quote.length });
};
const foundIn = (text: string, anchor: ReturnType<typeof at>) => {
  const found = locateAnchor(anchor, text, "now");
  return found && text.slice(0, found.start).length;
};

describe("an anchor", () => {
  it("holds the words and what stands on either side of them", () => {
    expect(at("was closed")).toMatchObject({
      quote: "was closed",
      before: "the bridge was safe. The bridge ".slice(-32),
      after: " the next day.",
    });
  });

  it("is where it says in the revision it was made for", () => {
    expect(locateAnchor(at("bridge", 30), TEXT, "then")).toEqual({ start: 40, end: 46 });
  });

  it("follows its words when others come before them", () => {
    expect(foundIn(`In March, ${TEXT}`, at("was closed"))).toBe(TEXT.indexOf("was closed") + 10);
  });

  it("chooses among equal words those with the most of its context", () => {
    const moved = "The bridge was closed the next day. The mayor said the bridge was safe.";
    expect(foundIn(moved, at("bridge"))).toBe(moved.lastIndexOf("bridge"));
  });

  it("weighs what stands before the words as well as what stands after them", () => {
    const anchor = anchorAt(PLACE, "on the old bridge they", { start: 11, end: 17 });
    expect(foundIn("a bridge, to be sure: on the old bridge we", anchor)).toBe(33);
    expect(foundIn("a bridge they: on the old bridge we", { ...anchor, before: "", after: " they" })).toBe(2);
  });

  it("chooses the nearest where the context says nothing", () => {
    const anchor = anchorAt(PLACE, "x a x a x", { start: 6, end: 7 });
    const bare = { ...anchor, before: "", after: "" };
    expect(locateAnchor(bare, "a    a  a", "now")).toEqual({ start: 5, end: 6 });
  });

  it("is an orphan when its words are gone", () => {
    expect(locateAnchor(at("was closed"), "The bridge stayed open.", "now")).toBeNull();
  });

  it("finds any span again in its own text, and never leaves the text in another", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (own, other, a, b) => {
        const start = a % own.length;
        const end = start + 1 + (b % (own.length - start));
        const anchor = anchorAt(PLACE, own, { start, end });
        expect(locateAnchor(anchor, own, "then")).toEqual({ start, end });
        const found = locateAnchor(anchor, other, "now");
        if (found) expect(other.slice(found.start, found.end)).toBe(anchor.quote);
      }),
    );
  });
});
