/** A sentence without case, accents, punctuation and doubled spaces: two that say the same compare equal. */
export function foldedSentence(text: string): string {
  return foldedWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Lower case, without accents. */
export function foldedWord(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
