import type { Align } from "../alignment/realign.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Question } from "./question.ts";
import { weightOf } from "./weight.ts";

/** Gives the answer as JSON in UTF-8. */
export type Ask = (question: Question) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * So much is read, and made into an answer, in about 50 ms (some 800 sentences a side): it is not worth the way to
 * another thread. 50,000 sentences take 2 to 4 s, for which nobody else's page is to wait.
 */
const LIGHT_BYTES = 512 * 1024;

/**
 * Answers what is light right here, and hands the rest on.
 * @param align for a light text's stretch that is to be aligned anew
 */
export function desk(library: LibraryAndFiles, align: Align, aside: Ask): Ask {
  return async (question) => {
    if ((await weightOf(library.store, question)) > LIGHT_BYTES) return aside(question);
    return encode(await answerQuestion(library, question, align));
  };
}

export function encode(answer: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(answer));
}
