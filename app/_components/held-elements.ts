import type { ReactNode } from "react";

/**
 * Elements on their way from the server components to the HTML, past the data that React sends to the browser. Both
 * layers of Next.js run in one process but each has its modules twice: hence the shared symbol.
 */
interface Held {
  readonly elements: ReactNode;
  readonly since: number;
}

const HELD = Symbol.for("tweeluik.held-elements");
const shared = globalThis as typeof globalThis & { [HELD]?: Map<string, Held> };
shared[HELD] ??= new Map();
const held = shared[HELD];

/** No render lives longer than this, milliseconds: what nobody took by then (a render broken off) is let go of. */
const LIFE = 60_000;
/** After it was taken: React may render a component of a page twice. */
const AFTERLIFE = 1_000;

/** Keeps the elements and returns the ticket for them. */
export function hold(elements: ReactNode): string {
  const now = Date.now();
  for (const [ticket, { since }] of held) {
    if (since > now - LIFE) break;
    held.delete(ticket);
  }
  const ticket = crypto.randomUUID();
  held.set(ticket, { elements, since: now });
  return ticket;
}

/** @throws Error for an unknown ticket: a failed page is better than one whose text is missing */
export function take(ticket: string): ReactNode {
  const found = held.get(ticket);
  if (found === undefined) throw new Error("what was held for the page is no longer there");
  setTimeout(() => held.delete(ticket), AFTERLIFE).unref();
  return found.elements;
}
