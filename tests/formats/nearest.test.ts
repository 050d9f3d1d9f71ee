import { expect, test } from "vitest";
import { nearest } from "#src/formats/nearest.ts";

const KNOWN = ["title", "subtitle", "author", "date", "of"];

test.each([
  ["titel", "title"],
  ["Title", "title"],
  ["autor", "author"],
  ["subtitel", "subtitle"],
  ["fo", "of"],
  ["dates", "date"],
])("%s stands for %s", (found, meant) => {
  expect(nearest(found, KNOWN)).toBe(meant);
});

test.each(["", "editor", "x".repeat(10_000)])("%j stands for nothing", (found) => {
  expect(nearest(found, KNOWN)).toBeUndefined();
});
