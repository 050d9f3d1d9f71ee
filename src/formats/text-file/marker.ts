/** What a line begins with, and the text behind it. */
export type Marker =
  | { readonly kind: "heading"; readonly marks: string; readonly rest: string }
  | { readonly kind: "item"; readonly ordinal?: number; readonly rest: string }
  | { readonly kind: "quote"; readonly rest: string };

// A sentence may hold U+2028, a line end to `.` without the flag `s`, but not to a file.
const HEADING = /^(#+)(?:[ \t]+(.*))?$/s;
const BULLET = /^[-*+](?:[ \t]+(.*))?$/s;
const NUMBER = /^(\d{1,9})\.(?:[ \t]+(.*))?$/s;

/** The marker of a trimmed line; undefined: plain text. `*` and `+` are bullets, as everywhere in Markdown. */
export function markerOf(line: string): Marker | undefined {
  if (line.startsWith(">")) return { kind: "quote", rest: line.slice(1).trim() };
  const heading = HEADING.exec(line);
  if (heading !== null) return { kind: "heading", marks: heading[1] ?? "", rest: (heading[2] ?? "").trim() };
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { kind: "item", rest: (bullet[1] ?? "").trim() };
  const number = NUMBER.exec(line);
  if (number === null) return undefined;
  return { kind: "item", ordinal: Number(number[1]), rest: (number[2] ?? "").trim() };
}

/** Whether a line carries the block on that another line began: headings and quotes repeat their marker. */
export function carriesOn(begun: Marker | undefined, next: Marker | undefined): boolean {
  if (next === undefined || begun === undefined) return next === undefined;
  if (next.kind === "heading") return begun.kind === "heading" && begun.marks === next.marks;
  return next.kind === "quote" && begun.kind === "quote";
}
