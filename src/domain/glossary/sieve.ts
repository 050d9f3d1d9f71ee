/**
 * Tells quickly, of nearly all letters that are not in a set, that they are not: one bit for each hash, 3 % of them
 * taken for members by chance. The hash runs along a word letter by letter, so that all its beginnings, or all its
 * endings, are looked up in one pass, without cutting the word up.
 */
export class Sieve {
  #bits = new Uint32Array(FEWEST_BITS / 32);
  readonly #hashes: number[] = [];

  add(hash: number): void {
    this.#hashes.push(hash);
    if (this.#hashes.length * BITS_EACH <= this.#bits.length * 32) this.#mark(hash);
    else {
      this.#bits = new Uint32Array(this.#bits.length * 2);
      for (const known of this.#hashes) this.#mark(known);
    }
  }

  mayHave(hash: number): boolean {
    const at = this.#place(hash);
    return (((this.#bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
  }

  #mark(hash: number): void {
    const at = this.#place(hash);
    this.#bits[at >>> 5] = (this.#bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }

  #place(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#bits.length * 32 - 1);
  }
}

const FEWEST_BITS = 1_024;
const BITS_EACH = 32;

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5;

/** The hash of letters and one more (Fowler, Noll and Vo's FNV-1a, on UTF-16 units). */
export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash of the letters of a word from `from` on, after letters whose hash is `before`. */
export function hashOf(word: string, from = 0, before: number = NO_LETTERS): number {
  let hash = before;
  for (let at = from; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word from its end. */
export function hashFromEnd(word: string): number {
  let hash = NO_LETTERS;
  for (let at = word.length - 1; at >= 0; at -= 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}
