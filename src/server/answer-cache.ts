import type { Answer } from "./answer.ts";
import { type LibraryRevision, type RevisionSource, sameRevision } from "./revision.ts";

export interface AnswerCacheOptions {
  readonly revisions: RevisionSource;
  /** The most that all answers together may weigh, bytes; the one unused longest goes first. */
  readonly limit: number;
  /** Grows whenever an answer is made from what is about to be overtaken: such an answer is not kept. */
  readonly provisional?: () => number;
}

/**
 * Finished answers of one revision of one library. A new revision, or another library, empties it; an answer
 * whose making began under an older revision is given to those who waited for it, and never kept.
 */
export class AnswerCache {
  readonly #options: AnswerCacheOptions;
  readonly #kept = new Map<string, Answer>();
  readonly #inMaking = new Map<string, Promise<Answer>>();
  #bytes = 0;
  #under: LibraryRevision | undefined;

  constructor(options: AnswerCacheOptions) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The answer under that key; `make` runs once for all who ask while it is being made. */
  async answer(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const before = this.#options.revisions.current();
    if (!sameRevision(this.#under, before)) this.#startAfresh(before);
    const held = this.#kept.get(key);
    if (held) {
      this.#kept.delete(key);
      this.#kept.set(key, held);
      return held;
    }
    return this.#inMaking.get(key) ?? this.#make({ key, make, before });
  }

  #make(wanted: { key: string; make: () => Promise<Answer>; before: LibraryRevision }): Promise<Answer> {
    const { provisional = () => 0 } = this.#options;
    const given = provisional();
    const making = wanted
      .make()
      .then((answer) => {
        const isOfNow = given === provisional();
        if (isOfNow && isKeepable(answer) && sameRevision(wanted.before, this.#options.revisions.current())) {
          this.#keep(wanted.key, answer);
        }
        return answer;
      })
      .finally(() => {
        if (this.#inMaking.get(wanted.key) === making) this.#inMaking.delete(wanted.key);
      });
    this.#inMaking.set(wanted.key, making);
    return making;
  }

  #keep(key: string, answer: Answer) {
    const weight = answer.bytes + key.length;
    // One answer of a quarter of the room would push out the shelf and every short text.
    if (weight > this.#options.limit / 4) return;
    this.#drop(key);
    this.#kept.set(key, answer);
    this.#bytes += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#options.limit) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string) {
    const held = this.#kept.get(key);
    if (!held) return;
    this.#kept.delete(key);
    this.#bytes -= held.bytes + key.length;
  }

  /** Those being made are let go of, too: a request that comes after a change must not join one from before it. */
  #startAfresh(revision: LibraryRevision) {
    this.#kept.clear();
    this.#inMaking.clear();
    this.#bytes = 0;
    this.#under = revision;
  }
}

function isKeepable(answer: Answer): boolean {
  return answer.status === 200 && answer.headers["set-cookie"] === undefined;
}
