import type { Bilingual, Term } from "#src/domain/glossary/term.ts";

/** A term as the form has it: every field as it is typed, lists a line each. */
export interface TermDraft {
  readonly id: string;
  readonly field: string;
  readonly pos: string;
  readonly lemma: string;
  readonly forms: string;
  readonly variants: string;
  readonly preferred: string;
  readonly admitted: string;
  readonly deprecated: string;
  readonly definitionNl: string;
  readonly definitionEn: string;
  readonly noteNl: string;
  readonly noteEn: string;
  readonly spellingNl: string;
  readonly spellingEn: string;
  readonly related: string;
  readonly dated: string;
}

export type DraftField = keyof TermDraft;

export const EMPTY_DRAFT: TermDraft = {
  id: "",
  field: "",
  pos: "noun",
  lemma: "",
  forms: "",
  variants: "",
  preferred: "",
  admitted: "",
  deprecated: "",
  definitionNl: "",
  definitionEn: "",
  noteNl: "",
  noteEn: "",
  spellingNl: "",
  spellingEn: "",
  related: "",
  dated: "",
};

export function draftOf(term: Term): TermDraft {
  const { id, field, pos, nl, en, definition, note, spelling, related = [], dated = "" } = term;
  const lines = (values: readonly string[] = []): string => values.join("\n");
  return {
    id,
    field,
    pos,
    lemma: nl.lemma,
    forms: lines(nl.forms),
    variants: lines(nl.variants),
    preferred: en.preferred,
    admitted: lines(en.admitted),
    deprecated: lines(en.deprecated?.map(({ form, why }) => `${form} = ${why.replace(/\s*\n\s*/g, " ")}`)),
    definitionNl: definition.nl,
    definitionEn: definition.en,
    noteNl: note?.nl ?? "",
    noteEn: note?.en ?? "",
    spellingNl: spelling?.nl ?? "",
    spellingEn: spelling?.en ?? "",
    related: lines(related),
    dated,
  };
}

/** The draft that an address asks for: the words that were marked in a text, `?nl=…&en=…`. */
export function draftFrom(search: string): TermDraft {
  const asked = new URLSearchParams(search);
  return { ...EMPTY_DRAFT, lemma: asked.get("nl")?.trim() ?? "", preferred: asked.get("en")?.trim() ?? "" };
}

/** The term that a draft says; a new one may have no id yet. Whether it is a whole one is checked where it is saved. */
export function termOf(draft: TermDraft): Record<string, unknown> {
  const text = (field: DraftField): string => draft[field].trim();
  const list = (field: DraftField): readonly string[] | undefined => {
    const lines = draft[field].split("\n").flatMap((line) => line.trim() || []);
    return lines.length > 0 ? lines : undefined;
  };
  const both = (nl: string, en: string): Bilingual | undefined =>
    nl || en ? { nl: nl || en, en: en || nl } : undefined;
  return withoutMissing({
    id: text("id") || undefined,
    field: text("field"),
    pos: text("pos"),
    nl: withoutMissing({ lemma: text("lemma"), forms: list("forms"), variants: list("variants") }),
    en: withoutMissing({
      preferred: text("preferred"),
      admitted: list("admitted"),
      deprecated: list("deprecated")?.map(formAndWhy),
    }),
    definition: { nl: text("definitionNl"), en: text("definitionEn") },
    note: both(text("noteNl"), text("noteEn")),
    spelling: both(text("spellingNl"), text("spellingEn")),
    related: list("related"),
    dated: text("dated") || undefined,
  });
}

function formAndWhy(line: string): { form: string; why: string } {
  const at = line.indexOf("=");
  return at === -1
    ? { form: line, why: "" }
    : { form: line.slice(0, at).trim(), why: line.slice(at + 1).trim() };
}

function withoutMissing(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
