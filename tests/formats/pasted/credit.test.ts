import { describe, expect, it } from "vitest";
import { creditIn } from "#src/formats/pasted/credit.ts";

describe("the credit of a picture", () => {
  it.each([
    ["De haven in 2019. ", "© ANP / Havendienst"],
    ["", "© Getty"],
    ["De haven ", "(Foto: Gemeentearchief)"],
    ["De haven. ", "Foto: Gemeentearchief"],
    ["De haven ", "Foto: ANP"],
    ["De haven. ", "Foto Havendienst/AFP"],
    ["De haven. ", "Beeld ANP"],
    ["", "Beeld: eigen archief"],
    ["The harbour. ", "Photograph: Museum/Alamy"],
    ["The harbour. ", "Photo by Getty Images"],
    ["The harbour. ", "Getty Images"],
    ["", "REUTERS/Harbour Desk"],
    ["The harbour. ", "(AP Photo/Harbour Desk)"],
    ["", "Foto: Wikimedia Commons (CC BY-SA 4.0)"],
    ["De haven. ", "(c) ANP"],
  ])("%s[%s]", (caption, credit) => {
    expect(creditIn(caption + credit)).toBe(caption.length);
  });

  it.each([
    "Volgens AFP.",
    "Dat meldt AFP",
    "Persbureau AP",
    "Op de foto: de wethouder met zijn laarzen.",
    "Foto van het jaar",
    "Beeld van een stad in puin",
    "© 2021 De Krant. Alle rechten voorbehouden",
    `${"Een lange alinea. ".repeat(40)}© ANP`,
  ])("%s has none", (text) => {
    expect(creditIn(text)).toBeNull();
  });
});
