import { expect, test } from "vitest";
import { isDate } from "#src/formats/date.ts";

test.each(["2022", "2022-02", "2022-02-28", "2024-02-29", "2000-02-29", "2022-12-31", "2022-04-30"])(
  "%s is a date",
  (value) => {
    expect(isDate(value)).toBe(true);
  },
);

test.each([
  "",
  "22",
  "2022-2",
  "2022-13",
  "2022-00",
  "2022-02-29",
  "1900-02-29",
  "2022-04-31",
  "2022-01-00",
  "2022-1-1",
  "19-02-2022",
  "2022 ",
])("%j is none", (value) => {
  expect(isDate(value)).toBe(false);
});
