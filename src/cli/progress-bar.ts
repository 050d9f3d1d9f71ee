const WIDTH = 30;
const FASTEST = 100;

interface ProgressBar {
  /** @param share from 0 to 1 */
  readonly show: (share: number) => void;
  readonly end: () => void;
}

/** A bar that is drawn over itself on a terminal, ten times a second at most; elsewhere nothing is written. */
export function progressBar(stream: NodeJS.WritableStream, now: () => number = Date.now): ProgressBar {
  const isTerminal = "isTTY" in stream && stream.isTTY === true;
  let last = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    show: (share) => {
      if (!isTerminal || (share < 1 && now() - last < FASTEST)) return;
      last = now();
      drawn = true;
      const filled = Math.round(share * WIDTH);
      stream.write(`\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.round(share * 100)}%`);
    },
    end: () => {
      if (drawn) stream.write("\n");
    },
  };
}
