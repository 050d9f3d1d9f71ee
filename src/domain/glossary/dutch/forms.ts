import { foldWord } from "../fold.ts";
import type { Form } from "../form.ts";
import type { PartOfSpeech } from "../term.ts";
import { adjectiveForms } from "./adjective.ts";
import { nounForms } from "./noun.ts";
import { verbForms } from "./verb.ts";

/** The forms of one word of a part of speech, folded; the word itself is always among them. */
export function dutchForms(word: string, pos: PartOfSpeech): readonly Form[] {
  const folded = foldWord(word);
  switch (pos) {
    case "noun":
      return nounForms(folded);
    case "name":
      return nounForms(folded, true);
    case "verb":
      return [{ text: folded }, ...verbForms(folded).together];
    case "adjective":
      return adjectiveForms(folded);
    case "abbreviation":
      return abbreviationForms(folded);
    case "phrase":
    case "adverb":
      return [{ text: folded }];
  }
}

/** ngo's, NAVO's, tv'tje: an apostrophe keeps the letters apart from the ending. */
function abbreviationForms(folded: string): readonly Form[] {
  return [
    { text: folded },
    { text: `${folded}'s`, inflection: "inflected" },
    { text: `${folded}'en`, inflection: "plural" },
    { text: `${folded}'tje`, inflection: "diminutive" },
    { text: `${folded}'tjes`, inflection: "diminutive" },
  ];
}
