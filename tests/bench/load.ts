import { execFileSync } from "node:child_process";
import { Agent, get } from "node:http";

/** What one GET brought: the bytes as they came over the wire, in the encoding that was asked for. */
export function fetchRaw(url: string, encoding: "gzip" | "identity", agent?: Agent): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  get(url, { headers: { "accept-encoding": encoding }, ...(agent ? { agent } : {}) }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () =>
      response.statusCode === 200
        ? resolve(Buffer.concat(chunks))
        : reject(new Error(`${url}: ${response.statusCode}`)),
    );
  }).on("error", reject);
  return promise;
}

const CONNECTIONS = 16;

/** Requests a second for one address, over kept connections, for that many milliseconds. */
export async function requestsPerSecond(url: string, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  await fetchRaw(url, "gzip", agent);
  const start = performance.now();
  let count = 0;
  const ask = async () => {
    while (performance.now() - start < milliseconds) {
      await fetchRaw(url, "gzip", agent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return (count / (performance.now() - start)) * 1_000;
}

/** `total` requests over these addresses in turn. */
export async function requestAll(urls: readonly string[], total: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let next = 0;
  const ask = async () => {
    while (next < total) {
      const url = urls[next % urls.length] ?? "";
      next += 1;
      await fetchRaw(url, "gzip", agent);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
}

/** Resident memory of a process, megabytes. */
export function memoryOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}
