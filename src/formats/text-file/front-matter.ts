import { isScalar } from "yaml";
import { InputError, type Place } from "../../domain/errors/error.ts";
import type { FrontMatter } from "../../domain/text/model.ts";
import { DATE_SHAPES, isDate } from "../date.ts";
import { excerpt } from "../excerpt.ts";
import { nearest } from "../nearest.ts";
import { frontMatter as schema } from "../schema/front-matter.ts";
import { toPlain } from "../yaml/plain.ts";
import { type Entry, entriesOf, readYaml, type Yaml } from "../yaml/read.ts";
import { writeYaml } from "../yaml/write.ts";
import { indentOf, type Line } from "./line.ts";

const FENCE = "---";
const KEYS = Object.keys(schema.shape);

/**
 * The front matter of a file and the lines below it. Values are strings on one line; a key without one is as good
 * as absent.
 * @throws InputError `front-matter-missing`, `front-matter-unclosed`, `front-matter-invalid`,
 *   `front-matter-unknown-key`, `title-missing`, `date-invalid`
 */
export function parseFrontMatter(lines: readonly Line[], file: string): { front: FrontMatter; body: Line[] } {
  const [start, end] = fences(lines, file);
  const source = lines.slice(start + 1, end).map(({ text }) => text);
  const yaml = readYaml(source.join("\n"), { file, firstLine: start + 2, fault: "front-matter-invalid" });
  const values = new Map(entriesIn(yaml, source).map((entry) => [entry.name, readValue(yaml, entry)]));
  refuseUntitled(values.get("title"), { file, line: start + 1, column: 1 });
  refuseNoDate(values.get("date"));
  const said = [...values].filter(([, { text }]) => text !== "").map(([name, { text }]) => [name, text]);
  return { front: schema.parse(Object.fromEntries(said)), body: lines.slice(end + 1) };
}

/** The lines of the front matter with its fences, keys in the order of `FrontMatter`. */
export function serializeFrontMatter(front: FrontMatter): string[] {
  const { date } = front;
  const lines = Object.entries(schema.parse(front)).map(([key, value]) =>
    // A year alone is a number to YAML, but not here; a date needs no quotes.
    key === "date" && date !== undefined ? `date: ${date}` : writeYaml({ [key]: value }).trimEnd(),
  );
  return [FENCE, ...lines, FENCE];
}

function fences(lines: readonly Line[], file: string): [number, number] {
  const start = lines.findIndex(({ text }) => text !== "");
  const first = lines[start];
  if (first?.text !== FENCE) {
    const place = { file, line: first?.number ?? 1, column: first === undefined ? 1 : indentOf(first) };
    throw new InputError("front-matter-missing", place, {
      value: excerpt(first?.text.trim() ?? ""),
      expected: FENCE,
    });
  }
  const end = lines.findIndex(({ text }, index) => index > start && text === FENCE);
  if (end > start) return [start, end];
  throw new InputError("front-matter-unclosed", { file, line: first.number, column: 1 }, { expected: FENCE });
}

function entriesIn(yaml: Yaml, source: readonly string[]): Entry[] {
  const entries = yaml.value === "" ? [] : entriesOf(yaml.root);
  if (entries !== undefined) return entries;
  const value = excerpt(source.join(" ").trim());
  throw new InputError("front-matter-invalid", yaml.placeOf(yaml.root), { value, expected: "title: …" });
}

interface Value {
  readonly text: string;
  readonly place: Place;
}

function readValue(yaml: Yaml, { key, name, value }: Entry): Value {
  const place = yaml.placeOf(value ?? key);
  if (!KEYS.includes(name)) {
    const meant = nearest(name, KEYS);
    const suggestion = meant === undefined ? {} : { suggestion: meant };
    const details = { value: excerpt(name), known: KEYS.join(", "), ...suggestion };
    throw new InputError("front-matter-unknown-key", yaml.placeOf(key), details);
  }
  if (value !== null && !isScalar(value)) {
    throw new InputError("front-matter-invalid", place, { value: name, expected: `${name}: …` });
  }
  return { text: String(toPlain(value)).replace(/\s*[\r\n]\s*/g, " "), place };
}

function refuseUntitled(title: Value | undefined, start: Place): void {
  if (title === undefined || title.text === "") throw new InputError("title-missing", title?.place ?? start);
}

function refuseNoDate(date: Value | undefined): void {
  if (date === undefined || date.text === "" || isDate(date.text)) return;
  throw new InputError("date-invalid", date.place, { value: excerpt(date.text), expected: DATE_SHAPES });
}
