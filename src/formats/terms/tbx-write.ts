import type { Term } from "../../domain/glossary/term.ts";
import { NO_DEFINITION, NO_FIELD, NO_REASON } from "./given-term.ts";
import { TBX_BASIC, type TbxDialect } from "./tbx-dialect.ts";

/** TBX's part of speech and, where it says less than ours, its type of term. */
const KINDS: Readonly<Record<Term["pos"], { readonly pos: string; readonly type?: string }>> = {
  noun: { pos: "noun" },
  verb: { pos: "verb" },
  adjective: { pos: "adjective" },
  adverb: { pos: "adverb" },
  name: { pos: "properNoun" },
  abbreviation: { pos: "noun", type: "abbreviation" },
  phrase: { pos: "other", type: "phrase" },
};

/**
 * Terms as TBX. What TBX-Basic has no category for stands in notes that begin with a word and a colon, and is read
 * back from them.
 */
export function serializeTbx(terms: readonly Term[], title: string, dialect: TbxDialect = TBX_BASIC): string {
  const concepts = terms.flatMap((term) => conceptLines(term, dialect));
  return `${[...dialect.before(title), ...concepts, ...dialect.after].join("\n")}\n`;
}

/** An XML id may not begin with a digit. */
function xmlId(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

function conceptLines(term: Term, dialect: TbxDialect): string[] {
  const { id, field, related = [], dated } = term;
  const inside = [
    ...(field === NO_FIELD ? [] : [dialect.category("subjectField", field)]),
    ...related.map((other) => dialect.reference(xmlId(other), other)),
    ...(dated === undefined ? [] : [dialect.category("note", `Dated: ${dated}`)]),
  ];
  return [
    `      <${dialect.concept} id="${xmlId(id)}">`,
    ...inside.map((line) => `        ${line}`),
    ...languageLines(term, "nl", dialect),
    ...languageLines(term, "en", dialect),
    `      </${dialect.concept}>`,
  ];
}

function languageLines(term: Term, language: "nl" | "en", dialect: TbxDialect): string[] {
  const { definition, note, spelling } = term;
  const isDefined = definition.nl !== NO_DEFINITION.nl || definition.en !== NO_DEFINITION.en;
  const own = note && (MARKED.test(note[language]) ? `Note: ${note[language]}` : note[language]);
  const inside = [
    ...(isDefined ? [dialect.category("definition", definition[language])] : []),
    ...(own === undefined ? [] : [dialect.category("note", own)]),
    ...(spelling ? [dialect.category("note", `Spelling: ${spelling[language]}`)] : []),
  ];
  return [
    `        <${dialect.language} xml:lang="${language}">`,
    ...inside.map((line) => `          ${line}`),
    ...(language === "nl" ? dutchForms(term) : englishForms(term)).flatMap((form) =>
      termLines(form, dialect),
    ),
    `        </${dialect.language}>`,
  ];
}

/** A note that would be taken for one of ours. */
const MARKED = /^(?:Note|Spelling|Form|Dated): /;

interface TermSection {
  readonly form: string;
  readonly pos: string;
  readonly type?: string | undefined;
  readonly status: string;
  readonly notes?: readonly string[];
}

function dutchForms({ pos: own, nl }: Term): TermSection[] {
  const { pos, type } = KINDS[own];
  const notes = (nl.forms ?? []).map((form) => `Form: ${form}`);
  return [
    { form: nl.lemma, pos, type, status: "preferredTerm-admn-sts", notes },
    ...(nl.variants ?? []).map((form) => ({ form, pos, type: "variant", status: "admittedTerm-admn-sts" })),
  ];
}

function englishForms({ pos: own, en }: Term): TermSection[] {
  const { pos, type } = KINDS[own];
  return [
    { form: en.preferred, pos, type, status: "preferredTerm-admn-sts" },
    ...(en.admitted ?? []).map((form) => ({ form, pos, type, status: "admittedTerm-admn-sts" })),
    ...(en.deprecated ?? []).map(({ form, why }) => ({
      form,
      pos,
      type,
      status: "deprecatedTerm-admn-sts",
      notes: why === NO_REASON ? [] : [why],
    })),
  ];
}

function termLines({ form, pos, type, status, notes = [] }: TermSection, dialect: TbxDialect): string[] {
  const inside = [
    dialect.category("term", form),
    dialect.category("partOfSpeech", pos),
    dialect.category("administrativeStatus", status),
    ...(type === undefined ? [] : [dialect.category("termType", type)]),
    ...notes.map((note) => dialect.category("note", note)),
  ];
  return [
    `          <${dialect.section}>`,
    ...inside.map((line) => `            ${line}`),
    `          </${dialect.section}>`,
  ];
}
