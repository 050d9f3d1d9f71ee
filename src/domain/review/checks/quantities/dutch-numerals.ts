const UNITS =
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(
    " ",
  );
const TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** One to ninety-nine as one word: twee, tweeëntwintig. Accents are folded away before they are looked up. */
const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((word, index) => {
    const value = 20 + 10 * index;
    const compounds = UNITS.slice(0, 9).map((unit, at) => [`${unit}en${word}`, value + at + 1] as const);
    return [[word, value] as const, ...compounds];
  }),
]);

/** Ordinals that the rules below do not make. */
const IRREGULAR: ReadonlyMap<string, number> = new Map([
  ["eerste", 1],
  ["tweede", 2],
  ["derde", 3],
  ["achtste", 8],
  ["laatste", Number.NaN],
]);

/** The longest numeral anybody writes as one word. */
const LONGEST = 60;

/**
 * The value of a Dutch numeral written as one word, accents folded: twee, tweeentwintig, honderdtwintig,
 * vijftienhonderd, tweeduizendvijfhonderd. `undefined` for any other word.
 */
export function dutchNumeral(word: string): number | undefined {
  if (word.length > LONGEST) return undefined;
  const thousand = word.indexOf("duizend");
  if (thousand >= 0) {
    const head = thousand === 0 ? 1 : belowThousand(word.slice(0, thousand));
    const tail = remainder(word.slice(thousand + "duizend".length));
    return head === undefined || tail === undefined ? undefined : head * 1_000 + tail;
  }
  return belowThousand(word);
}

/** The value of an ordinal: derde, twintigste, honderdste. */
export function dutchOrdinal(word: string): number | undefined {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return Number.isNaN(irregular) ? undefined : irregular;
  if (word.endsWith("derde") && word.length > 5) return ordinalTail(word, "derde", 3);
  const stem = word.endsWith("ste") ? word.slice(0, -3) : word.endsWith("de") ? word.slice(0, -2) : undefined;
  return stem === undefined || stem === "een" ? undefined : dutchNumeral(stem);
}

function ordinalTail(word: string, tail: string, value: number): number | undefined {
  const head = dutchNumeral(word.slice(0, -tail.length));
  return head === undefined || head < 100 ? undefined : head + value;
}

/** Eleven to ninety-nine hundred, or below a hundred. */
function belowThousand(word: string): number | undefined {
  const hundred = word.indexOf("honderd");
  if (hundred < 0) return BELOW_HUNDRED.get(word);
  const head = hundred === 0 ? 1 : BELOW_HUNDRED.get(word.slice(0, hundred));
  const tail = remainder(word.slice(hundred + "honderd".length));
  return head === undefined || tail === undefined ? undefined : head * 100 + tail;
}

/** What follows hundred or thousand in the same word: nothing, or a smaller numeral, with or without “en”. */
function remainder(word: string): number | undefined {
  if (word === "") return 0;
  return belowThousand(word) ?? (word.startsWith("en") ? belowThousand(word.slice(2)) : undefined);
}
