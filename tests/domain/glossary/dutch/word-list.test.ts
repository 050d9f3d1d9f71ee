import { describe, expect, it, test } from "vitest";
import { parseWordList } from "#src/domain/glossary/dutch/word-list.ts";

describe("a word list", () => {
  const words = parseWordList(
    "8\nakkoord/Zb\nman/Za\nmogelĳkheid/Zh\nOekraïne\nbriefje\nreünie/Zb\nbrief/Zb\n3D-film\n",
  );

  test.each([
    "akkoord",
    "akkoorden",
    "mannen",
    "mannetje",
    "mogelijkheid",
    "mogelijkheden",
    "reunies",
    "brieven",
    "briefjes",
  ])("knows %s", (word) => expect(words.isWord(word)).toBe(true));

  test.each(["akkoo", "oekraine", "ak", "", "s", "en", "8", "film"])("does not know “%s”", (word) =>
    expect(words.isWord(word)).toBe(false),
  );

  it("tells what is listed from what is a form of it", () => {
    expect(words.isListed("akkoord")).toBe(true);
    expect(words.isListed("akkoorden")).toBe(false);
  });
});
