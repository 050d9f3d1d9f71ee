import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../../domain/errors/error.ts";
import { PARTS_OF_SPEECH, type PartOfSpeech, type Term } from "../../domain/glossary/term.ts";
import { checkTerm } from "./check-term.ts";
import { completeTerms, type GivenTerm, NO_DEFINITION, NO_FIELD, NO_REASON } from "./given-term.ts";
import { joinList, joinPair, splitList, splitPair } from "./list-cell.ts";

/** The columns, in the order in which they are written; any order is read, and all but `nl` and `en` may be missing. */
const COLUMNS = [
  "id",
  "field",
  "pos",
  "nl",
  "nl_forms",
  "nl_variants",
  "en",
  "en_admitted",
  "en_deprecated",
  "definition_nl",
  "definition_en",
  "note_nl",
  "note_en",
  "spelling_nl",
  "spelling_en",
  "related",
  "dated",
] as const;
type Column = (typeof COLUMNS)[number];

/** What people call a column. */
const ALIASES: Readonly<Record<string, Column>> = {
  dutch: "nl",
  nederlands: "nl",
  term: "nl",
  english: "en",
  engels: "en",
  translation: "en",
  vertaling: "en",
  definition: "definition_nl",
  definitie: "definition_nl",
  note: "note_nl",
  opmerking: "note_nl",
  domain: "field",
  domein: "field",
  vakgebied: "field",
};

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Terms from a file of comma-, semicolon- or tab-separated values, one a row under a row of names. Several forms in
 * a cell stand apart by `|`; a reason stands after its form and `=`. A file of tabs without a row of names is a
 * glossary of OmegaT: Dutch, English, remark.
 * @throws InputError `csv-invalid`, `column-missing`, `column-unknown`, and what `checkTerm` throws, with the line
 */
export function parseTermsCsv(source: string, file: string): Term[] {
  const all = readRows(source, file);
  const isBare = isOmegat(source);
  const columns = isBare ? OMEGAT : columnsOf(all[0]?.record ?? [], file);
  const rows = all.slice(isBare ? 0 : 1).filter(({ record }) => !isBare || !record[0]?.startsWith("# "));
  const filled = rows.filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  const given = filled.map((row) => {
    const cells = new Map(columns.map((column, at) => [column, (row.record[at] ?? "").trim()]));
    return givenTerm(cells, { file, line: row.info.lines });
  });
  return completeTerms(given).map((term, at) => checkTerm(term, { file, line: filled[at]?.info.lines ?? 0 }));
}

function readRows(source: string, file: string): readonly Row[] {
  try {
    return parse(source, {
      bom: true,
      delimiter: delimiterOf(source),
      ...(isOmegat(source) ? { quote: null } : {}),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 0);
    throw new InputError("csv-invalid", { file, ...(line > 0 ? { line } : {}) }, { reason: error.message });
  }
}

/** What parts the names in the first row; Excel writes a semicolon where the comma is for decimals. */
function delimiterOf(source: string): string {
  const head = source.replace(/^# .*\n/, "").split("\n", 1)[0] ?? "";
  const counts = [";", "\t", ","].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

const OMEGAT: readonly Column[] = ["nl", "en", "note_nl"];

/** Whether a file has tabs, and no name of a column in its first row. */
function isOmegat(source: string): boolean {
  if (delimiterOf(source) !== "\t" && !source.startsWith("# ")) return false;
  return !source
    .slice(0, source.search(/[\r\n]|$/))
    .split("\t")
    .some((cell) => /^(?:nl|en)$/.test(columnNamed(cell) ?? ""));
}

function columnNamed(cell: string): Column | undefined {
  const name = cell.trim().toLowerCase().replace(/[ -]/g, "_");
  return COLUMNS.find((each) => each === name) ?? ALIASES[name];
}

function columnsOf(head: readonly string[], file: string): readonly Column[] {
  const columns = head.map((cell) => {
    const column = columnNamed(cell);
    if (column) return column;
    throw new InputError("column-unknown", { file, line: 1 }, { value: cell, known: COLUMNS.join(", ") });
  });
  const missing = (["nl", "en"] as const).find((name) => !columns.includes(name));
  if (!missing) return columns;
  throw new InputError("column-missing", { file, line: 1 }, { value: missing, known: COLUMNS.join(", ") });
}

function givenTerm(cells: ReadonlyMap<Column, string>, place: { file: string; line: number }): GivenTerm {
  const cell = (column: Column): string => cells.get(column) ?? "";
  const list = (column: Column): readonly string[] => splitList(cell(column));
  const bilingual = (name: "definition" | "note" | "spelling") => {
    const [nl, en] = [cell(`${name}_nl`), cell(`${name}_en`)];
    return nl || en ? { ...(nl && { nl }), ...(en && { en }) } : undefined;
  };
  const [definition, note, spelling] = [bilingual("definition"), bilingual("note"), bilingual("spelling")];
  return {
    id: cell("id") || undefined,
    field: cell("field"),
    pos: partOfSpeech(cell("pos"), place),
    lemma: cell("nl"),
    forms: list("nl_forms"),
    variants: list("nl_variants"),
    preferred: cell("en"),
    admitted: list("en_admitted"),
    deprecated: list("en_deprecated").map((each) => {
      const { form, why } = splitPair(each);
      return { form, why: why || NO_REASON };
    }),
    ...(definition && { definition }),
    ...(note && { note }),
    ...(spelling && { spelling }),
    related: list("related"),
    dated: cell("dated"),
  };
}

function partOfSpeech(cell: string, place: { file: string; line: number }): PartOfSpeech | undefined {
  if (cell === "") return undefined;
  const found = PARTS_OF_SPEECH.find((pos) => pos === cell.toLowerCase());
  if (found) return found;
  throw new InputError("field-invalid", place, { value: cell, expected: PARTS_OF_SPEECH.join(", ") });
}

/**
 * @param excel for Excel in Dutch: semicolons, a byte order mark, and the line ends of Windows
 */
export function serializeTermsCsv(terms: readonly Term[], excel = false): string {
  const [delimiter, lineEnd] = excel ? [";", "\r\n"] : [",", "\n"];
  const lines = [[...COLUMNS], ...terms.map(cellsOf)].map((cells) =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter),
  );
  return `${excel ? "\ufeff" : ""}${lines.join(lineEnd)}${lineEnd}`;
}

function cellsOf(term: Term): string[] {
  const { id, field, pos, nl, en, definition, note, spelling, related = [], dated = "" } = term;
  const hasDefinition = definition.nl !== NO_DEFINITION.nl || definition.en !== NO_DEFINITION.en;
  return [
    id,
    field === NO_FIELD ? "" : field,
    pos,
    nl.lemma,
    joinList(nl.forms ?? []),
    joinList(nl.variants ?? []),
    en.preferred,
    joinList(en.admitted ?? []),
    joinList((en.deprecated ?? []).map(({ form, why }) => joinPair(form, why === NO_REASON ? "" : why))),
    hasDefinition ? definition.nl : "",
    hasDefinition ? definition.en : "",
    note?.nl ?? "",
    note?.en ?? "",
    spelling?.nl ?? "",
    spelling?.en ?? "",
    joinList(related),
    dated,
  ];
}

function quoted(cell: string, delimiter: string): string {
  const mustQuote = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
