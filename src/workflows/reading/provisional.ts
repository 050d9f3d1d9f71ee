/** One count for the process: Next.js has its own copy of every module. */
const COUNT = Symbol.for("tweeluik.provisional-answers");
const shared = globalThis as typeof globalThis & { [COUNT]?: number };

/** How often somebody was given what is about to be overtaken: an answer made from it is not to be kept. */
export function provisionalAnswers(): number {
  return shared[COUNT] ?? 0;
}

export function countProvisionalAnswer(): void {
  shared[COUNT] = provisionalAnswers() + 1;
}
