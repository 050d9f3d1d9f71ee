import type { LibraryAndFiles } from "../sync.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Question } from "./question.ts";
import { LIGHT_BYTES, weightOf } from "./weight.ts";

/** Gives the answer as JSON in UTF-8. */
export type Ask = (question: Question) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Answers what is light right here, and hands the rest on. To align is never light: on a thread that has done so before
 * it takes a third of the time.
 */
export function desk(library: LibraryAndFiles, aside: Ask): Ask {
  return async (question) => {
    const aligns = question.ask === "realign" || question.ask === "realign-draft";
    if (aligns || (await weightOf(library.store, question)) > LIGHT_BYTES) return aside(question);
    return encode(await answerQuestion(library, question));
  };
}

export function encode(answer: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(answer));
}
