import { describe, expect, it } from "vitest";
import type { ReviewEvent } from "#src/domain/review/event.ts";
import { reviewState } from "#src/domain/review/state.ts";

const review = (nl: Record<string, string>, en: Record<string, string>): ReviewEvent => ({
  id: "01M81574F868TWF51A4MR2YVGM",
  at: "2026-11-22T10:00:00.000Z",
  by: "review",
  kind: "review",
  text: "brug",
  side: "en",
  scope: "full",
  nl,
  en,
});

describe("a row", () => {
  it("that nobody reviewed is a draft", () => {
    expect(reviewState({ p1: "a" }, { p1: "x" }, [])).toBe("draft");
    expect(reviewState({ p1: "a" }, { p1: "x" }, [review({ p2: "a" }, { p2: "x" })])).toBe("draft");
  });

  it("is reviewed where a review was of exactly both wordings", () => {
    expect(reviewState({ p1: "a" }, { p1: "x" }, [review({ p1: "a" }, { p1: "x" })])).toBe("reviewed");
  });

  it.each([
    ["the Dutch", { p1: "b" }, { p1: "x" }],
    ["the English", { p1: "a" }, { p1: "y" }],
  ])("is stale when %s has changed since", (_, nl, en) => {
    expect(reviewState(nl, en, [review({ p1: "a" }, { p1: "x" })])).toBe("stale");
  });

  it("of two paragraphs is reviewed only where both were", () => {
    expect(reviewState({ p1: "a", p2: "b" }, { e1: "x" }, [review({ p1: "a" }, { e1: "x" })])).toBe("stale");
    expect(reviewState({ p1: "a", p2: "b" }, { e1: "x" }, [review({ p1: "a", p2: "b" }, { e1: "x" })])).toBe(
      "reviewed",
    );
  });

  it("is stale when a paragraph that was judged with the others has gone", () => {
    const reviews = [review({ p1: "a", p2: "b" }, { e1: "x", e2: "y" })];
    expect(reviewState({ p1: "a" }, { e1: "x", e2: "y" }, reviews)).toBe("stale");
    expect(reviewState({ p1: "a", p2: "b" }, { e1: "x" }, reviews)).toBe("stale");
  });
});
