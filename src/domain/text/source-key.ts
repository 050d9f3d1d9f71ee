import { shortHash } from "./hash.ts";

/** The version of the way keys are made: a key of another version matches nothing. */
const VERSION = 1;

const KEY = /^([1-9]\d*-[0-9a-f]{24})(?:-([2-9]|[1-9]\d+))?$/;

/**
 * Names by which the paragraphs of a source are known again in another copy of it: `1-` and 24 hexadecimal digits,
 * with `-2`, `-3` … after those of a paragraph that says what an earlier one said.
 *
 * Only letters and digits count, whatever their case and however Unicode writes them. Quotation marks, dashes,
 * spaces, line ends and emphasis may differ; a word may not.
 *
 * @param paragraphs their plain text, in order
 */
export function sourceKeys(paragraphs: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paragraphs.map((text) => {
    const key = sourceKey(text);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  });
}

/** The key of one paragraph, without regard to repeats. */
export function sourceKey(text: string): string {
  return `${VERSION}-${shortHash(lettersAndDigits(text))}`;
}

/** The key without its counter: two paragraphs say the same when these are equal. */
export function withoutCounter(key: string): string {
  return KEY.exec(key)?.[1] ?? key;
}

export function isSourceKey(value: string): boolean {
  return KEY.test(value);
}

/**
 * Marks go before the case is folded, so that what stands around a letter (a Greek final sigma) cannot matter, and
 * once more after it: folding İ leaves one behind.
 */
function lettersAndDigits(text: string): string {
  return bare(bare(text.normalize("NFKC")).toLowerCase());
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
