import { createHash } from "node:crypto";

/**
 * Whether an inline script is one that Next.js 16.4 and React 19.3 write themselves, in its exact form: data in
 * JSON, and around it only words that are written here or whose hash is. Anything else is not for us to allow.
 */
export function isFrameworkScript(text: string): boolean {
  return isFlightData(text) || isFlightStart(text) || isChunkStart(text) || isReveal(text);
}

const FLIGHT_PUSH = "self.__next_f.push(";
const FLIGHT_START = "(self.__next_f=self.__next_f||[]).push([0])";

/** `self.__next_f.push([1,"…"])`: a piece of what React hydrates from. */
function isFlightData(text: string): boolean {
  if (!text.startsWith(FLIGHT_PUSH) || !text.endsWith(")")) return false;
  const piece = parseJson(text.slice(FLIGHT_PUSH.length, -1));
  return Array.isArray(piece) && [1, 2, 3].includes(piece[0]);
}

/** The same list's beginning; after a form was posted, its state follows in the same script. */
function isFlightStart(text: string): boolean {
  if (!text.startsWith(FLIGHT_START)) return false;
  const rest = text.slice(FLIGHT_START.length);
  return rest === "" || (rest.startsWith(";") && isFlightData(rest.slice(1)));
}

const CHUNKS = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(';
const CHUNK_PATH = /^static\/chunks\/[\w.~()@-]+\.js$/;

/** The bundler's start: names chunks of this build, which `'self'` allows anyway, and modules in them. */
function isChunkStart(text: string): boolean {
  if (!text.startsWith(CHUNKS) || !text.endsWith(");")) return false;
  const start = parseJson(text.slice(CHUNKS.length, -2));
  return (
    isRecord(start) &&
    Object.keys(start).sort().join() === "otherChunks,runtimeModuleIds" &&
    isListOf(start.otherChunks, (chunk) => typeof chunk === "string" && CHUNK_PATH.test(chunk)) &&
    isListOf(start.runtimeModuleIds, (id) => typeof id === "number" || typeof id === "string")
  );
}

/**
 * React's small runtime that puts late parts of a page into place: any of its pieces, then at most one call of
 * one of its functions, with plain data. The pieces are known by their length and SHA-256.
 */
function isReveal(text: string): boolean {
  const call = withoutRuntime(text);
  return (
    (call === "" && text !== "") || (CALL.test(call) && parseJson(`[${call.slice(4, -1)}]`) !== undefined)
  );
}

const CALL = /^\$R[CRSX]\(.*\)$/s;

/** Taken from the React inside Next.js 16.4.6; a test renders a page with each and sees it recognised. */
const RUNTIME: readonly { readonly length: number; readonly sha256: string }[] = [
  { length: 57, sha256: "7mu4H06fwDCjmnxxr/xNHyuQC6pLTHr4M2E4jXw5WZs=" }, // $RT, the time of the first paint
  { length: 829, sha256: "ejxEGil7Q2jnFo9T1EMjhzsRoWDTVn8tRpUYd4XCJkY=" }, // $RC, a late part is complete
  { length: 193, sha256: "rkPyhj2kmK5uKX6SivS3u1ga+pNajy8xBWBiEPXhNMA=" }, // $RS, a piece of a late part
  { length: 1105, sha256: "QwTTcUY6X/W9qbI8vPXdsBAoBq5Xi/MvMAMV2FEeJpk=" }, // $RR, a late part that brings a style sheet
  { length: 200, sha256: "5TqIdh80KgjiD5uUtz2OhDa5DlGt33xJV6lK4XUE+Yo=" }, // $RX, a late part failed
  { length: 364, sha256: "CwHpiObGc0Kj6qtRFzUVGqk0apwmCrylJaQU+RajuJ0=" }, // a form sent before hydration
];

/** What is left of `text` after the pieces of the runtime at its start. */
function withoutRuntime(text: string): string {
  const piece = RUNTIME.find(({ length, sha256 }) => sha256Of(text.slice(0, length)) === sha256);
  if (piece) return withoutRuntime(text.slice(piece.length).replace(/^;/, ""));
  return text;
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
