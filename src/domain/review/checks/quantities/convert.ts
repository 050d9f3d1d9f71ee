import type { Spot } from "../check.ts";
import type { Quantity } from "./quantity.ts";

interface Measured extends Spot {
  readonly quantity: Quantity;
}

interface Conversion {
  readonly dutch: RegExp;
  readonly english: RegExp;
  readonly convert: (value: number) => number;
}

const by = (factor: number) => (value: number) => value * factor;

const CONVERSIONS: readonly Conversion[] = [
  { dutch: /centimeter|\bcm\b/i, english: /inch|\bin\b/i, convert: by(0.3937) },
  { dutch: /kilometer|\bkm\b/i, english: /mile|mph/i, convert: by(0.6214) },
  { dutch: /(?<!kilo|centi|milli)meter|\bm\b/i, english: /feet|foot|\bft\b/i, convert: by(3.281) },
  { dutch: /(?<!kilo|centi|milli)meter|\bm\b/i, english: /yard/i, convert: by(1.0936) },
  { dutch: /kilo|\bkg\b/i, english: /pound|\blbs?\b/i, convert: by(2.2046) },
  { dutch: /gram|\bg\b/i, english: /ounce|\boz\b/i, convert: by(0.03527) },
  { dutch: /liter/i, english: /gallon/i, convert: by(0.2642) },
  { dutch: /hectare|\bha\b/i, english: /acre/i, convert: by(2.471) },
  { dutch: /vierkante kilometer|km²|km2/i, english: /square mile/i, convert: by(0.3861) },
  { dutch: /graden|graad|°/i, english: /degree|°|fahrenheit|\d0s\b/i, convert: (value) => value * 1.8 + 32 },
];

/** Round figures are converted to round figures. */
const NEARLY = 0.3;
/** How far behind its number a measure may stand: 5 tot 10 centimeter. */
const REACH = 48;

/** Whether an English number is a Dutch one in another measure, roughly. */
export function isConverted(dutch: Measured, english: Measured): boolean {
  const [left, right] = [valuesOf(dutch), valuesOf(english)];
  const [there, here] = [around(dutch), around(english)];
  return CONVERSIONS.some(({ dutch: own, english: other, convert }) => {
    if (!own.test(there) || !other.test(here)) return false;
    return left.some((value) =>
      right.some((each) => Math.abs(convert(value) - each) <= NEARLY * Math.abs(each)),
    );
  });
}

function valuesOf({ quantity }: Measured): number[] {
  return quantity.keys.flatMap((key) => (/^[nd]:/.test(key) ? [Number(key.slice(2))] : []));
}

function around({ sentence, start, end }: Spot): string {
  return sentence.text.slice(start, end + REACH);
}
