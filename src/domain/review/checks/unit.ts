import type { Check, Spot } from "./check.ts";
import type { Group, Sentence } from "./pair.ts";
import { quantitiesOf } from "./quantities/compare.ts";
import { percentLost } from "./quantities/percent.ts";

/** Per cent, a currency or a measure beside a number that the other language does not have. */
export const unit: Check = {
  severity: "error",
  *find({ groups }) {
    for (const group of groups) {
      if (group.nl.length === 0 || group.en.length === 0) continue;
      const [dutch, english] = [unitsIn(group, "nl"), unitsIn(group, "en")];
      const [lost, added] = [missing(dutch, english), missing(english, dutch)];
      for (let at = 0; at < Math.max(lost.length, added.length); at += 1)
        yield { nl: lost[at], en: added[at] };
      const bare = lost.some(({ unit: name }) => name === "percent") ? undefined : percentLost(group);
      if (bare) yield bare;
    }
  },
};

/** For each unit how either language writes it: signs before the number, words behind it. */
const UNITS = {
  percent: { before: /^$/, nl: /^(?:%|procent)/i, en: /^(?:%|per cent|percent)/i },
  euro: { before: /^(?:€|eur)$/i, nl: /^(?:€|eur\b|euro)/i, en: /^(?:€|eur\b|euros?\b|bn euro)/i },
  dollar: {
    before: /^(?:us)?\$$/i,
    nl: /^(?:\$|(?:amerikaanse )?dollar|usd\b)/i,
    en: /^(?:\$|(?:us )?dollars?\b|usd\b)/i,
  },
  pound: { before: /^£$/, nl: /^(?:£|(?:britse )?pond)/i, en: /^(?:£|pounds?\b|lbs?\b)/i },
  rouble: { before: /^₽$/, nl: /^(?:₽|roebel)/i, en: /^(?:₽|rou?bles?\b)/i },
  yuan: { before: /^$/, nl: /^(?:yuan|renminbi)/i, en: /^(?:yuan|renminbi)/i },
  "km²": { before: /^$/, nl: /^(?:km²|km2|vierkante kilometer)/i, en: /^(?:km²|km2|square kilomet|sq ?km)/i },
  km: { before: /^$/, nl: /^(?:km\b|kilometer)/i, en: /^(?:km\b|kilomet(?:re|er)|kms\b)/i },
  mile: { before: /^$/, nl: /^(?:zee)?mijl/i, en: /^(?:nautical )?miles?\b/i },
  metre: { before: /^$/, nl: /^(?:m\b(?!ln|ld)|meter)/i, en: /^(?:m\b|met(?:re|er)s?\b)/i },
  cm: { before: /^$/, nl: /^(?:cm\b|centimeter)/i, en: /^(?:cm\b|centimet)/i },
  hectare: { before: /^$/, nl: /^(?:ha\b|hectare)/i, en: /^(?:ha\b|hectares?\b)/i },
  kg: { before: /^$/, nl: /^(?:kg\b|kilogram|kilo\b)/i, en: /^(?:kg\b|kilogram|kilos?\b)/i },
  tonne: { before: /^$/, nl: /^ton(?:nen)?\b/i, en: /^(?:tonnes?|tons?)\b/i },
  litre: { before: /^$/, nl: /^liter/i, en: /^lit(?:re|er)s?\b/i },
  degree: { before: /^$/, nl: /^(?:°|graden|graad)/i, en: /^(?:°|degrees?)/i },
  day: { before: /^$/, nl: /^dag(?:en)?\b/i, en: /^-?days?\b/i },
  week: { before: /^$/, nl: /^(?:week|weken)\b/i, en: /^-?weeks?\b/i },
  month: { before: /^$/, nl: /^maand(?:en)?\b/i, en: /^-?months?\b/i },
  year: { before: /^$/, nl: /^(?:jaar|jaren)\b/i, en: /^-?years?\b/i },
} as const;

type Unit = keyof typeof UNITS;

/** Words that say as much without a number: a decade, annual, a fortnight, 18 months. */
const LOOSELY: Partial<Record<Unit, { readonly nl: RegExp; readonly en: RegExp }>> = {
  percent: { nl: /procent|%/i, en: /per ?cent|%|percentage|points?\b|third|half|quarter|out of|in ten/i },
  euro: { nl: /euro|€/i, en: /euro|€/i },
  dollar: { nl: /dollar|\$/i, en: /dollar|\$/i },
  pound: { nl: /pond|£|kilo/i, en: /pound|£|kilo|lb|gram/i },
  day: { nl: /dag|etmaal|week|weken|veertien/i, en: /day|daily|overnight|night|fortnight|week|hours/i },
  week: { nl: /week|weken|dagen/i, en: /week|fortnight|days/i },
  month: { nl: /maand|jaar|kwartaal/i, en: /month|quarter|half a year|year/i },
  year: {
    nl: /jaar|jaren|decenni|eeuw|jarig|maanden|20\d\d|19\d\d|leeftijd/i,
    en: /year|decade|centur|annual|annivers|\bage|months|old|20\d\d|19\d\d|since|jail|prison/i,
  },
  metre: { nl: /meter|\dm\b| m\b/i, en: /met(?:re|er)|\dm\b| m\b|yard|feet|foot|f?t\b/i },
  km: { nl: /kilometer|km/i, en: /kilomet|km|\bk\b/i },
  "km²": { nl: /vierkante|km|kilometer/i, en: /square|km|kilomet/i },
  tonne: { nl: /ton/i, en: /ton/i },
  mile: { nl: /mijl|kilometer/i, en: /mile/i },
  degree: { nl: /gra(?:ad|den)|°|celsius/i, en: /degree|°|celsius|\dC\b/i },
};

interface Placed extends Spot {
  readonly unit: Unit;
}

function unitsIn(group: Group, side: "nl" | "en"): { spots: Placed[]; text: string; side: "nl" | "en" } {
  const sentences = group[side];
  return {
    spots: sentences.flatMap((sentence) => unitsOf(sentence)),
    text: sentences.map(({ text }) => text).join(" "),
    side,
  };
}

function unitsOf(sentence: Sentence): Placed[] {
  const { text, language } = sentence;
  return quantitiesOf(sentence).flatMap(({ start, end }) => {
    const before =
      /[€$£₽]$|(?:EUR|US\$) ?$/.exec(text.slice(Math.max(0, start - 4), start).trimEnd())?.[0] ?? "";
    const skipped = /^[\s\u00a0-]*/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    const after = text.slice(end + skipped, end + skipped + 24);
    for (const [name, forms] of Object.entries(UNITS) as [Unit, (typeof UNITS)[Unit]][]) {
      const behind = forms[language].exec(after);
      const isBefore = before !== "" && forms.before.test(before.trim());
      if (!isBefore && !behind) continue;
      const last = behind ? end + skipped + behind[0].length : end;
      return [{ sentence, start: isBefore ? start - before.length : start, end: last, unit: name }];
    }
    return [];
  });
}

type Side = ReturnType<typeof unitsIn>;

/** The units of one side of which the other has no trace; each once. */
function missing(one: Side, other: Side): Placed[] {
  const there = new Set(other.spots.map((spot) => spot.unit));
  const lost = one.spots.filter(({ unit: name }) => {
    if (there.has(name) || isConverted(name, other) || isAge(name, other)) return false;
    const loosely = LOOSELY[name]?.[other.side];
    return !(loosely?.test(other.text) ?? false);
  });
  return lost.filter((spot, at) => lost.findIndex((each) => each.unit === spot.unit) === at);
}

/** As young as 11: English need not say of what it counts the years of a life. */
function isAge(name: Unit, { side, text }: Side): boolean {
  return (
    name === "year" &&
    side === "en" &&
    /\b(?:aged|young as|old as|age of|turn(?:s|ed|ing)?|under|over) \d/i.test(text)
  );
}

/** A measure that the other side gives in feet and pounds, or the other way round: the numbers are another check's. */
function isConverted(name: Unit, { side, text }: Side): boolean {
  const other =
    side === "en"
      ? /inch|miles?\b|mph|feet|foot|\bft\b|yards?|pounds?|\blbs?\b|ounce|gallon|acre|fahrenheit/i
      : /meter|\bkm\b|\bcm\b|kilo|\bkg\b|gram|liter|hectare/i;
  return MEASURES.has(name) && other.test(text);
}

const MEASURES: ReadonlySet<Unit> = new Set([
  "km²",
  "km",
  "mile",
  "metre",
  "cm",
  "hectare",
  "kg",
  "pound",
  "tonne",
  "litre",
  "degree",
]);
