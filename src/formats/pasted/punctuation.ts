/** Whether a text ends a sentence: with a full stop, question or exclamation mark, or dots, in quotes or not. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(text.slice(-8));
}

/** Whether a line ends in a word with a hyphen, which may go on in the next line. */
export function endsInCutWord(text: string): boolean {
  return /\p{L}[-\u2010]$/u.test(text.slice(-4));
}

export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** A sentence end with another sentence after it. */
export function holdsSentenceEnd(text: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3} ["'“‘«(]?\p{Lu}/u.test(text);
}

export function wordCount(text: string): number {
  return text.split(" ").length;
}
