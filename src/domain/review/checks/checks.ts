import { addedSentence } from "./added-sentence.ts";
import { apostrophe } from "./apostrophe.ts";
import { blockKind } from "./block-kind.ts";
import { brackets } from "./brackets.ts";
import { calendar } from "./calendar.ts";
import { capitals } from "./capitals.ts";
import type { Check } from "./check.ts";
import { dashes } from "./dashes.ts";
import { doubledMark } from "./doubled-mark.ts";
import { dutchAbbreviation } from "./dutch-abbreviation.ts";
import { dutchSpelling } from "./dutch-spelling.ts";
import { ellipsis } from "./ellipsis.ts";
import { emphasis } from "./emphasis.ts";
import { endMark } from "./end-mark.ts";
import { falseFriend } from "./false-friend.ts";
import { invisible } from "./invisible.ts";
import { keptAsIs } from "./kept-as-is.ts";
import { leftOverDutch } from "./left-over-dutch.ts";
import { length } from "./length.ts";
import { links } from "./links.ts";
import { mixedScript } from "./mixed-script.ts";
import { name } from "./name.ts";
import { nameSpelling } from "./name-spelling.ts";
import { negation } from "./negation.ts";
import { numberCheck } from "./number.ts";
import { numberNotation } from "./number-notation.ts";
import { omittedSentence } from "./omitted-sentence.ts";
import { quotesKept } from "./quotes-kept.ts";
import { quotesStyle } from "./quotes-style.ts";
import { quotesUnpaired } from "./quotes-unpaired.ts";
import { repeatedWord } from "./repeated-word.ts";
import { sameRendering } from "./same-rendering.ts";
import { sameSource } from "./same-source.ts";
import { spaces } from "./spaces.ts";
import { spelling } from "./spelling.ts";
import { termDeprecated } from "./term-deprecated.ts";
import { termInconsistent } from "./term-inconsistent.ts";
import { termMissing } from "./term-missing.ts";
import { unit } from "./unit.ts";
import { untranslated } from "./untranslated.ts";

/** Every check by its name, which `locales/<language>/checks.json` explains. A new check is a file and a line here. */
export const CHECKS = {
  number: numberCheck,
  "number-notation": numberNotation,
  calendar,
  unit,
  "name-spelling": nameSpelling,
  name,
  "kept-as-is": keptAsIs,
  "term-missing": termMissing,
  "term-deprecated": termDeprecated,
  "term-inconsistent": termInconsistent,
  untranslated,
  "omitted-sentence": omittedSentence,
  "added-sentence": addedSentence,
  length,
  negation,
  "end-mark": endMark,
  "quotes-unpaired": quotesUnpaired,
  "quotes-style": quotesStyle,
  "quotes-kept": quotesKept,
  brackets,
  dashes,
  ellipsis,
  apostrophe,
  spaces,
  invisible,
  "mixed-script": mixedScript,
  "repeated-word": repeatedWord,
  "doubled-mark": doubledMark,
  capitals,
  "left-over-dutch": leftOverDutch,
  "dutch-abbreviation": dutchAbbreviation,
  "dutch-spelling": dutchSpelling,
  emphasis,
  links,
  "block-kind": blockKind,
  spelling,
  "false-friend": falseFriend,
  "same-source": sameSource,
  "same-rendering": sameRendering,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckId = keyof typeof CHECKS;
