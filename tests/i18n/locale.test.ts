import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatHour,
  formatMoment,
  formatNumber,
  isLocale,
  preferredLocale,
} from "#src/i18n/locale.ts";

describe("the language of the interface", () => {
  it("follows the browser's first choice", () => {
    expect(preferredLocale("nl-BE,nl;q=0.9,en;q=0.8")).toBe("nl");
    expect(preferredLocale("en-US,en;q=0.9,nl;q=0.8")).toBe("en");
  });

  it("goes by quality, not by order", () => {
    expect(preferredLocale("en;q=0.5, nl;q=0.8")).toBe("nl");
  });

  it("passes over languages it does not have", () => {
    expect(preferredLocale("fr-FR,fr;q=0.9,nl;q=0.4,en;q=0.2")).toBe("nl");
  });

  it("does not choose what the browser refuses", () => {
    expect(preferredLocale("nl;q=0, en;q=0.1")).toBe("en");
  });

  it("is English where nothing is asked for", () => {
    expect(preferredLocale(null)).toBe("en");
    expect(preferredLocale("*")).toBe("en");
  });

  it("is always one of the two, whatever the header holds", () => {
    fc.assert(fc.property(fc.string(), (header) => isLocale(preferredLocale(header))));
  });
});

describe("dates", () => {
  it("are written as each language writes them", () => {
    expect(formatDate("nl", "2022-02-19")).toBe("19 februari 2022");
    expect(formatDate("en", "2022-02-19")).toBe("19 February 2022");
  });

  it("keep the precision they have", () => {
    expect(formatDate("nl", "2022-02")).toBe("februari 2022");
    expect(formatDate("en", "2022")).toBe("2022");
  });

  it("that do not exist are shown as they are", () => {
    expect(formatDate("en", "2022-02-30")).toBe("2022-02-30");
    expect(formatDate("en", "2022-13")).toBe("2022-13");
    expect(formatDate("en", "next week")).toBe("next week");
  });
});

describe("numbers", () => {
  it("have the separators of the language", () => {
    expect(formatNumber("nl", 12345)).toBe("12.345");
    expect(formatNumber("en", 12345)).toBe("12,345");
  });
});

describe("moments", () => {
  it("are written by the clock of 24 hours, in either language", () => {
    expect(formatMoment("en", "2026-11-26T20:23:00Z")).toBe("26 Nov 2026, 20:23");
    expect(formatMoment("nl", "2026-11-26T20:23:00Z")).toBe("26 nov 2026, 20:23");
    expect(formatHour("en", new Date(2026, 10, 26, 20, 3))).toBe("20:03");
  });
});
