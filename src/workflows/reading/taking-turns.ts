/** So long may one piece of a long work keep everybody else waiting. */
const LONGEST_PIECE_MS = 20;

/**
 * To be called between the pieces of a work that has to be done on the program's own thread: lets others have their
 * turn when it has gone on for a while.
 */
export function takingTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_PIECE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
