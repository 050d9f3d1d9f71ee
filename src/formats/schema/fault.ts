import { z } from "zod";
import { nearest } from "../nearest.ts";

/** The first thing wrong with the shape of a value. */
export interface Fault {
  readonly what: "missing" | "unknown" | "invalid";
  /** Where, from the root: keys and list indexes. The last is the key that is missing or unknown. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly expected?: string;
  readonly suggestion?: string;
}

/** Unknown keys come first: a misspelt key is one fault, though its right spelling is missing too. */
export function faultIn(schema: z.ZodType, value: unknown, { issues }: z.core.$ZodError): Fault {
  const unknown = issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknown !== undefined) return unknownKey(schema, value, unknown);
  const first = issues[0];
  const path = keysOf(first?.path ?? []);
  if (first?.code === "invalid_key") {
    return { what: "invalid", path, value: path.at(-1), expected: first.issues[0]?.message ?? first.message };
  }
  const found = valueAt(value, path);
  return {
    what: found === undefined ? "missing" : "invalid",
    path,
    value: found,
    expected: first?.message ?? "",
  };
}

/** `anchor.start`, `en.admitted[0]` */
export function pathText(path: Fault["path"]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text.replace(/^\./, "");
}

function unknownKey(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssueUnrecognizedKeys): Fault {
  const parent = keysOf(issue.path);
  const key = issue.keys[0] ?? "";
  const path = [...parent, key];
  const meant = nearest(key, keysAt(schema, parent));
  const fault = { what: "unknown", path, value: valueAt(value, path) } as const;
  return meant === undefined ? fault : { ...fault, suggestion: meant };
}

function keysOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === "symbol" ? key.toString() : key));
}

function valueAt(value: unknown, path: Fault["path"]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** The keys that the schema knows at a place. */
function keysAt(schema: z.ZodType, path: Fault["path"]): string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = withoutOptional(at);
    if (at instanceof z.ZodObject) at = at.shape[key];
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = withoutOptional(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function withoutOptional(schema: unknown): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
}
