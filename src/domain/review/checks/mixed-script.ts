import type { Check } from "./check.ts";
import { sentencesOf } from "./pair.ts";

/** A word of Latin letters with a Cyrillic or Greek one among them that looks the same: nobody will ever find it. */
export const mixedScript: Check = {
  severity: "error",
  *find({ en }) {
    for (const sentence of sentencesOf(en)) {
      for (const { text, start, end } of sentence.words) {
        if (!ALIEN.test(text) || !/[A-Za-z]/.test(text)) continue;
        const latin = text.replace(ALIENS, (letter) => LATIN[letter] ?? letter);
        yield { en: { sentence, start, end }, replacement: ALIEN.test(latin) ? undefined : latin };
      }
    }
  },
};

const ALIEN = /[\u0370-\u04ff]/;
const ALIENS = /[\u0370-\u04ff]/g;
/** Each Cyrillic and Greek letter with the Latin one it looks like. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "аa еe оo рp сc уy хx іi јj ѕs АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI οo αa νv ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
