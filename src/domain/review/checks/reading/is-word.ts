import type { Context } from "../check.ts";
import { foldedWord } from "./folded.ts";

/** Whether English knows it as a word, with a capital or without, plural and genitive included. */
export function isEnglishWord(text: string, spelling: NonNullable<Context["spelling"]>): boolean {
  return spelling.knows(text) || spelling.knows(text.toLowerCase()) || spelling.knows(text.replace(/s$/, ""));
}

/** Whether Dutch has it as a word that is no name. */
export function isDutchWord(text: string, dutch: Context["dutch"]): boolean {
  return dutch?.isWord(foldedWord(text)) ?? true;
}
