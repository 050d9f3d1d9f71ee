/** Rows, or ids, a statement: far below the smallest limit on bound parameters of the two databases. */
const BATCH = 500;

/** All of them in order, as many at a time as one statement takes. */
export function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}
