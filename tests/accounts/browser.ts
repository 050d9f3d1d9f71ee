import { ADDRESS_HEADER } from "#src/accounts/address.ts";
import { answerSignIn } from "#src/workflows/accounts/sign-in.ts";
import type { Scratch } from "./scratch-accounts.ts";

/** A browser that keeps its cookies and talks to the sign-in of a library. */
export class PretendBrowser {
  readonly #scratch: Scratch;
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(scratch: Scratch, address = "192.0.2.1") {
    this.#scratch = scratch;
    this.#address = address;
  }

  get headers(): Headers {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Headers({
      cookie,
      host: "localhost",
      origin: "http://localhost",
      [ADDRESS_HEADER]: this.#address,
    });
  }

  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split(/=(.*)/s);
      if (value === "" || /max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  /** Posts to `/api/auth` below; the JSON of the answer. @throws InputError */
  async post(path: string, body: object = {}): Promise<Record<string, unknown>> {
    const headers = this.headers;
    headers.set("content-type", "application/json");
    const url = `http://localhost/api/auth${path}`;
    const request = new Request(url, { method: "POST", body: JSON.stringify(body) });
    for (const [name, value] of headers) request.headers.set(name, value);
    const { response } = await answerSignIn(this.#scratch, request, body);
    this.keep(response.headers.getSetCookie());
    return response.json();
  }

  /** Follows an address to the provider and back; where it ends up on this site. */
  async visit(url: string): Promise<string> {
    const away = await fetch(url, { redirect: "manual" });
    const back = away.headers.get("location") ?? "";
    const request = new Request(back);
    for (const [name, value] of this.headers) request.headers.set(name, value);
    const { response } = await answerSignIn(this.#scratch, request, undefined);
    this.keep(response.headers.getSetCookie());
    return response.headers.get("location") ?? "";
  }

  signIn(email: string, password: string) {
    return this.post("/sign-in/email", { email, password });
  }
}
