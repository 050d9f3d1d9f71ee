/** One count for the process: Next.js has its own copy of every module. */
const COUNT = Symbol.for("tweeluik.provisional-answers");
const shared = globalThis as typeof globalThis & { [COUNT]?: number };

/**
 * How often somebody was given what is about to be overtaken: an answer made from it is not to be kept. The answer
 * cannot say so itself, since what Next.js renders sets no header. A mark in the context of its making would need a
 * place for the process, too, and where the context got lost the answer would be kept; a count that others raised as
 * well only keeps too little.
 */
export function provisionalAnswers(): number {
  return shared[COUNT] ?? 0;
}

export function countProvisionalAnswer(): void {
  shared[COUNT] = provisionalAnswers() + 1;
}
