/**
 * The fragment by which a sentence is linked to: `p4-s2`, `en-p4-s2`.
 *
 * @param index the sentence's number in its paragraph, from 0
 */
export function sentenceId(side: "nl" | "en", paragraph: string, index: number): string {
  return `${side === "nl" ? paragraph : `en-${paragraph}`}-s${index + 1}`;
}
