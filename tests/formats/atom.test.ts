import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializeAtom } from "#src/formats/atom.ts";

const feedOf = (title: string) =>
  serializeAtom({
    title,
    self: "/en/changes/feed",
    page: "/en/changes",
    language: "en",
    generator: "T",
    entries: [
      {
        ulid: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        title,
        at: "2026-01-02T03:04:05Z",
        by: title,
        link: `/en/read/${title}`,
        content: title,
      },
    ],
  });

describe("an Atom feed", () => {
  it("names an entry by its ULID as a UUID, and the feed by its newest entry", () => {
    const feed = feedOf("x");
    expect(feed).toContain("<id>urn:uuid:01563e3a-b5d3-d676-4c61-efb99302bd5b</id>");
    expect(feed.match(/<updated>2026-01-02T03:04:05Z<\/updated>/g)).toHaveLength(2);
  });

  it("escapes what people wrote", () => {
    const feed = feedOf(`<script>"&'</script>\u0000\ud800`);
    expect(feed).not.toContain("<script>");
    expect(feed).toContain("&lt;script&gt;&quot;&amp;'&lt;/script&gt;\ufffd\ufffd");
  });

  it("has the same tags whatever is written in it", () => {
    const tags = (feed: string) => feed.match(/<[a-z/?]+/g);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tags(feedOf(text))).toEqual(tags(feedOf("x")));
      }),
    );
  });
});
