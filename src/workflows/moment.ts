import { monotonicFactory } from "ulid";

/** Time and new ids, passed in so that tests can hold them still. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** A ULID; each is greater than the one before. */
  newId(): string;
}

export function systemClock(now: () => number = Date.now): Clock {
  const next = monotonicFactory();
  return { now, newId: () => next(now()) };
}

/** The moment as the history writes it: ISO 8601, UTC, milliseconds. */
export function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
