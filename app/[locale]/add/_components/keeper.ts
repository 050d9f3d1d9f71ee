const PAUSE_MS = 1_200;

/** What is kept, and how. */
interface Kept {
  /** What stands there now; null: nothing that is worth keeping. */
  readonly state: () => string | null;
  /** Sends that; whether it arrived. */
  readonly send: (state: string) => Promise<boolean>;
}

/** Keeps what is filled into a form as a draft on the server, some moments after the last key. */
export class Keeper {
  readonly #kept: Kept;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #last: string | null;
  #isOver = false;

  /** @param last what is kept already */
  constructor(kept: Kept, last: string | null = kept.state()) {
    this.#kept = kept;
    this.#last = last;
  }

  get isBusy(): boolean {
    return this.#sending !== undefined;
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PAUSE_MS);
  }

  now(): void {
    clearTimeout(this.#timer);
    const state = this.#kept.state();
    const isWorthIt = !this.#isOver && state !== null && state !== this.#last;
    if (!isWorthIt || this.#sending) return;
    this.#sending = this.#send(state).finally(() => {
      this.#sending = undefined;
      if (!this.#isOver && this.#kept.state() !== this.#last) this.soon();
    });
  }

  /** From now on nothing is kept: the form itself goes, and a page that is left says so once more (tried). */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  async settled(): Promise<void> {
    this.stop();
    await this.#sending;
  }

  async #send(state: string): Promise<void> {
    // Without a connection nothing is kept; the words still stand in the field.
    const isKept = await this.#kept.send(state).catch(() => false);
    if (isKept) this.#last = state;
  }
}
