import { isCapital } from "./characters.ts";
import { OPENING_WORDS } from "./opening-words.ts";
import { core, isWord, type Token, tokenAt } from "./token.ts";

const REPORTING = new Set(
  (
    "said says asked asks told replied answered cried shouted yelled whispered exclaimed muttered murmured screamed " +
    "snapped demanded wondered thought insisted begged pleaded sighed responded remarked quipped growled groaned " +
    "grumbled gasped inquired enquired repeated snarled hissed barked roared shrieked wailed moaned mumbled bellowed " +
    "retorted protested teased urged warned tutted chimed interjected"
  ).split(" "),
);
const LONGEST_NAME = 4;
const TITLE_LENGTH = 5;

/**
 * English puts the speaker before the verb: “Why?” Ms. Lane asked. Up to four capitalised words, none of them one
 * that opens sentences but I, and then a verb of speaking: the sentence goes on after the quotation.
 */
export function isReportedBy(text: string, first: Token): boolean {
  let token: Token | undefined = first;
  for (let words = 0; token !== undefined && isWord(token); words++) {
    const word = core(text, token);
    if (!isCapital(word.charCodeAt(0))) return words > 0 && REPORTING.has(word);
    if (words === LONGEST_NAME || (word !== "I" && OPENING_WORDS.en.has(word))) return false;
    const goesOn = token.coreEnd === token.end || isTitle(text, token, word);
    if (!goesOn) return false;
    token = tokenAt(text, token.end);
  }
  return false;
}

function isTitle(text: string, token: Token, word: string): boolean {
  return token.end === token.coreEnd + 1 && text.charAt(token.coreEnd) === "." && word.length <= TITLE_LENGTH;
}
