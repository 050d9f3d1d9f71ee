import { isSeq, type Node } from "yaml";
import type { z } from "zod";
import { InputError, type Place } from "../../domain/errors/error.ts";
import { excerpt } from "../excerpt.ts";
import { type Fault, faultIn, pathText } from "../schema/fault.ts";
import { entriesOf, type Yaml } from "./read.ts";

/**
 * The value of a YAML node by its schema.
 * @param at keys of the root under which the node lies
 * @throws InputError `field-missing`, `field-unknown`, `field-invalid`, at the node that is wrong
 */
export function checkYaml<T>(
  schema: z.ZodType<T>,
  yaml: Yaml,
  value: unknown,
  at: readonly string[] = [],
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fault = faultIn(schema, value, result.error);
  throw fieldError({ ...fault, path: [...at, ...fault.path] }, (path, aim) =>
    yaml.placeOf(nodeAt(yaml.root, path, aim)),
  );
}

const CODES = { missing: "field-missing", unknown: "field-unknown", invalid: "field-invalid" } as const;

function fieldError(fault: Fault, placeOf: (path: Fault["path"], aim: Aim) => Place): InputError {
  const field = pathText(fault.path);
  const { what, path, value, expected, suggestion } = fault;
  if (what === "missing")
    return new InputError(CODES[what], placeOf(path.slice(0, -1), "key"), { value: field });
  const details = {
    value: what === "unknown" ? field : shown(value),
    ...(what === "invalid" ? { reason: field } : {}),
    ...(expected === undefined ? {} : { expected }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
  return new InputError(CODES[what], placeOf(path, what === "unknown" ? "key" : "value"), details);
}

function shown(value: unknown): string {
  return excerpt(typeof value === "string" ? value : JSON.stringify(value));
}

type Aim = "key" | "value";

/** The node at a path, or the deepest there is; a key is aimed at where the value is not the fault. */
function nodeAt(root: Node | null, path: Fault["path"], aim: Aim): Node | null {
  let [key, value]: [Node | null, Node | null] = [root, root];
  for (const step of path) {
    if (isSeq<Node>(value)) {
      value = value.items[Number(step)] ?? null;
      key = value;
    } else {
      const entry = entriesOf(value)?.find(({ name }) => name === step);
      if (entry === undefined) break;
      [key, value] = [entry.key, entry.value];
    }
  }
  return aim === "key" || value === null ? key : value;
}
