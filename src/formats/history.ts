import type { z } from "zod";
import { InputError } from "../domain/errors/error.ts";
import { EVENT_KINDS, type HistoryEvent } from "../domain/review/event.ts";
import { excerpt } from "./excerpt.ts";
import { jsonFault } from "./json-fault.ts";
import { nearest } from "./nearest.ts";
import { EVENTS } from "./schema/event.ts";
import { faultIn, pathText } from "./schema/fault.ts";
import { type Line, linesOf } from "./text-file/line.ts";

/**
 * One file of `content/history`: a JSON object a line, in the order of the file. Blank lines are passed over.
 * @throws InputError `json-invalid`, `event-kind-unknown`, `event-invalid`
 */
export function parseHistory(source: string, file: string): HistoryEvent[] {
  return linesOf(source)
    .filter(({ text }) => text.trim() !== "")
    .map((line) => parseEvent(line, file));
}

/** One line without its line end: keys in a fixed order, no spaces. Throws where it is no valid event. */
export function serializeEvent(event: HistoryEvent): string {
  return JSON.stringify(EVENTS[event.kind].parse(event));
}

export function serializeHistory(events: readonly HistoryEvent[]): string {
  return events.map((event) => `${serializeEvent(event)}\n`).join("");
}

function parseEvent(line: Line, file: string): HistoryEvent {
  const value = parseJson(line, file);
  const schema: z.ZodType<HistoryEvent> = EVENTS[kindOf(value, line, file)];
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { what, path, value: found, expected, suggestion } = faultIn(schema, value, result.error);
  const field = pathText(path);
  throw new InputError(
    "event-invalid",
    { file, line: line.number, column: 1 },
    {
      value: what === "invalid" ? `${field}: ${excerpt(JSON.stringify(found))}` : field,
      path: field,
      reason: what,
      ...(expected === undefined || what === "missing" ? {} : { expected }),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  );
}

function parseJson(line: Line, file: string): unknown {
  try {
    return JSON.parse(line.text);
  } catch {
    const offset = jsonFault(line.text) ?? 0;
    const place = { file, line: line.number, column: offset + 1 };
    throw new InputError("json-invalid", place, { value: excerpt(line.text.slice(offset)) });
  }
}

function kindOf(value: unknown, line: Line, file: string): HistoryEvent["kind"] {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  const known = EVENT_KINDS.find((name) => name === kind);
  if (known !== undefined) return known;
  const place = { file, line: line.number, column: 1 };
  const expected = EVENT_KINDS.join(", ");
  if (typeof kind !== "string")
    throw new InputError("event-invalid", place, { value: "kind", path: "kind", expected });
  const meant = nearest(kind, EVENT_KINDS);
  const suggestion = meant === undefined ? {} : { suggestion: meant };
  throw new InputError("event-kind-unknown", place, { value: excerpt(kind), expected, ...suggestion });
}
