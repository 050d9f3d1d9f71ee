import { describe, expect, it } from "vitest";
import { addressSpans } from "#src/domain/review/checks/reading/addresses.ts";

const found = (text: string) => addressSpans(text).map(({ start, end }) => text.slice(start, end));

describe("addresses in a text", () => {
  it.each([
    ["See https://rsd.example/stuk/1?a=b for it", "https://rsd.example/stuk/1?a=b"],
    ["Write to redactie@krant.example.nl today", "redactie@krant.example.nl"],
    ["on levada.ru and", "levada.ru"],
    ["on www.levada.ru/2024/01 and", "www.levada.ru/2024/01"],
    ["in /etc/pam.d/common-session, or", "/etc/pam.d/common-session"],
    ["the file ~/brieven/oud.txt was", "~/brieven/oud.txt"],
  ])("%s", (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it.each([
    "his/her/their letters",
    "24/7 and 1/2",
    "the end.The next",
    "e.g. this, i.e. that",
    "@kremlin wrote",
    "10.30 a.m. on 24.2.2022",
  ])("none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
