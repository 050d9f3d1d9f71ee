import type { Align } from "../alignment/realign.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Question } from "./question.ts";
import { LIGHT_BYTES, weightOf } from "./weight.ts";

/** Gives the answer as JSON in UTF-8. */
export type Ask = (question: Question) => Promise<Uint8Array<ArrayBuffer>>;

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
