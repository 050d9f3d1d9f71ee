import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface Recorded {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/**
 * A response that Next.js writes as it would to a browser, and that is kept instead, to be looked through as a
 * whole. With `passOn`, only what `keeps` names by its headers is kept: anything else (a download, say) streams
 * to the browser as it comes, and `recorded` then resolves to undefined.
 */
export class RecordedResponse extends ServerResponse {
  readonly recorded: Promise<Recorded | undefined>;
  readonly #settle: (recorded: Recorded | undefined) => void;
  readonly #abort: (reason: Error) => void;
  readonly #passOn: PassOn | undefined;
  readonly #chunks: Buffer[] = [];
  #started = false;
  #through: ServerResponse | undefined;

  constructor(request: IncomingMessage, passOn?: PassOn) {
    super(request);
    const { promise, resolve, reject } = Promise.withResolvers<Recorded | undefined>();
    this.recorded = promise;
    this.#settle = resolve;
    this.#abort = reject;
    this.#passOn = passOn;
    // By accessors on the object: Node's types have both as plain properties, and no socket sets them here.
    Object.defineProperty(this, "headersSent", { get: () => this.#started });
    Object.defineProperty(this, "writableFinished", { get: () => this.finished });
    passOn?.to.once("close", () => this.#browserLeft());
    passOn?.to.on("drain", () => this.emit("drain"));
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    for (const part of rest) this.#setHeaders(part);
    return this;
  }

  override flushHeaders(): void {
    this.#start();
    this.#through?.flushHeaders();
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#start();
    const bytes = toBuffer(chunk, rest[0]);
    const done = rest.find((part): part is () => void => typeof part === "function");
    if (this.#through) return this.#through.write(bytes, () => done?.());
    this.#chunks.push(bytes);
    if (done) process.nextTick(done);
    return true;
  }

  override end(...rest: unknown[]): this {
    if (this.finished) return this;
    const [chunk] = rest;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk, rest[1]);
    this.#start();
    this.finished = true;
    this.#through?.end();
    const body = Buffer.concat(this.#chunks);
    this.#settle(
      this.#through ? undefined : { status: this.statusCode, headers: { ...this.getHeaders() }, body },
    );
    const done = rest.find((part): part is () => void => typeof part === "function");
    process.nextTick(() => {
      this.emit("finish");
      this.destroyed = true;
      this.emit("close");
      done?.();
    });
    return this;
  }

  override destroy(error?: Error): this {
    if (this.finished) return this;
    this.destroyed = true;
    this.#through?.destroy(error);
    this.#abort(error ?? new Error("the answer was broken off"));
    this.emit("close");
    return this;
  }

  #setHeaders(headers: unknown) {
    if (Array.isArray(headers)) {
      for (let i = 0; i + 1 < headers.length; i += 2) this.setHeader(String(headers[i]), headers[i + 1]);
    } else if (typeof headers === "object" && headers !== null) {
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) this.setHeader(name, value);
    }
  }

  #start() {
    if (this.#started) return;
    this.#started = true;
    if (!this.#passOn || this.#passOn.keeps(this)) return;
    this.#through = this.#passOn.to;
    this.#through.writeHead(this.statusCode, this.getHeaders());
  }

  #browserLeft() {
    if (this.finished) return;
    this.destroy(new Error("the browser left"));
  }
}

export interface PassOn {
  readonly to: ServerResponse;
  keeps(response: ServerResponse): boolean;
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === "string") {
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  }
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError("a response is written in strings and bytes");
}
