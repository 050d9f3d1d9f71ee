import { formatHour, type Locale } from "#src/i18n/locale.ts";

const PAUSE_MS = 1_200;
/** A larger paste is sent once, with the form. */
const MOST_KEPT = 2_000_000;

/** Keeps what is typed into the form as a draft on the server, some moments after the last key. */
export class Keeper {
  readonly #form: HTMLFormElement;
  readonly #locale: Locale;
  readonly #kept: (time: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #last = "";
  #isOver = false;

  constructor(form: HTMLFormElement, locale: Locale, kept: (time: string) => void) {
    this.#form = form;
    this.#locale = locale;
    this.#kept = kept;
    this.#last = this.#texts().join("\n");
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
    const texts = this.#texts();
    const all = texts.join("\n");
    const isWorthIt = !this.#isOver && all !== this.#last && all.trim() !== "" && all.length < MOST_KEPT;
    if (!isWorthIt || this.#sending) return;
    this.#sending = this.#send(texts, all).finally(() => {
      this.#sending = undefined;
      if (!this.#isOver && this.#texts().join("\n") !== this.#last) this.soon();
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

  #texts(): string[] {
    return [...this.#form.querySelectorAll("textarea")].map(({ value }) => value);
  }

  async #send([nl = "", en = ""]: readonly string[], all: string): Promise<void> {
    const draft = this.#form.elements.namedItem("draft") as HTMLInputElement;
    const body = new FormData();
    for (const [name, value] of [
      ["draft", draft.value],
      ["keep", "1"],
      ["nl.text", nl],
      ["en.text", en],
    ])
      body.append(name as string, value as string);
    for (const kept of this.#form.querySelectorAll<HTMLInputElement>("[name$='.kept']"))
      body.append(kept.name, kept.value);
    try {
      const headers = { accept: "application/json" };
      const answer = await fetch(`/api/add?in=${this.#locale}`, { method: "POST", headers, body });
      if (!answer.ok) return;
      const { page } = await answer.json();
      draft.value = String(page).split("/").at(-1) ?? "";
      history.replaceState(history.state, "", page);
      this.#last = all;
      this.#kept(formatHour(this.#locale, new Date()));
    } catch {
      // Without a connection nothing is kept; the words still stand in the field.
    }
  }
}
