/** Does something when the browser has nothing better to do. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks: there, after a moment.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, 1_500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: 5_000 });
  return () => cancelIdleCallback(idle);
}
