import { InputError } from "../../domain/errors/error.ts";
import type { PartOfSpeech, Term } from "../../domain/glossary/term.ts";
import { checkTerm } from "./check-term.ts";
import { completeTerms, type GivenTerm, NO_REASON } from "./given-term.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";

/**
 * The Dutch and English terms of a TBX file: version 3 in either style (`conceptEntry`, `langSec`, `termSec`) and
 * version 2 (`termEntry`, `langSet`, `tig`, `ntig`), which most programs still write. A concept without a Dutch or
 * without an English term is passed over.
 * @throws InputError `xml-invalid`, `xml-entities`, `tbx-not-found`, `tbx-no-pairs`, and what `checkTerm` throws
 */
export function parseTbx(source: string, file: string): Term[] {
  const given: { term: GivenTerm; line: number }[] = [];
  let concepts = 0;
  const { root } = readXml(source, file, isConcept, (concept) => {
    concepts += 1;
    const term = givenTerm(concept);
    if (term) given.push({ term, line: concept.line });
  });
  if (root !== "tbx" && root !== "martif") throw new InputError("tbx-not-found", { file }, { value: root });
  if (concepts > 0 && given.length === 0) throw new InputError("tbx-no-pairs", { file }, { value: concepts });
  const terms = completeTerms(given.map(({ term }) => term));
  return terms.map((term, at) => checkTerm(term, { file, line: given[at]?.line ?? 0 }));
}

function isConcept(name: string): boolean {
  return name === "conceptEntry" || name === "termEntry";
}

function givenTerm(concept: XmlElement): GivenTerm | undefined {
  const languages = concept.children.filter(({ name }) => name === "langSec" || name === "langSet");
  const of = (language: string): XmlElement | undefined =>
    languages.find(
      ({ attributes }) => (attributes["xml:lang"] ?? "").toLowerCase().split(/[-_]/)[0] === language,
    );
  const [dutch, english] = [of("nl"), of("en")];
  if (!dutch || !english) return undefined;
  const forms = { nl: formsOf(dutch), en: formsOf(english) };
  const lemma = mainForm(forms.nl);
  const preferred = mainForm(forms.en);
  if (!lemma || !preferred) return undefined;
  const admitted = forms.en.filter((form) => form !== preferred && form.status !== "deprecated");
  const notes = { nl: notesOf(dutch), en: notesOf(english) };
  const ofBoth = plainNote(notesOf(concept));
  return {
    id: attribute(concept, "id")?.replace(/^_/, ""),
    field: categories(concept, "subjectField")[0] ?? categories(dutch, "subjectField")[0],
    pos: partOfSpeech(lemma) ?? partOfSpeech(preferred),
    lemma: lemma.text,
    forms: lemma.notes.flatMap((note) => marked(note, "Form") ?? []),
    variants: forms.nl.filter((form) => form !== lemma).map(({ text }) => text),
    preferred: preferred.text,
    admitted: admitted.map(({ text }) => text),
    deprecated: forms.en
      .filter((form) => form !== preferred && form.status === "deprecated")
      .map(({ text, notes: why }) => ({ form: text, why: why.join("\n") || NO_REASON })),
    ...bothLanguages("definition", { nl: definitionOf(dutch, concept), en: definitionOf(english, concept) }),
    ...bothLanguages("note", { nl: plainNote(notes.nl) ?? ofBoth, en: plainNote(notes.en) ?? ofBoth }),
    ...bothLanguages("spelling", {
      nl: markedNote(notes.nl, "Spelling"),
      en: markedNote(notes.en, "Spelling"),
    }),
    related: concept.children.flatMap((child) =>
      categoryOf(child) === "crossReference" ? (attribute(child, "target")?.replace(/^_/, "") ?? []) : [],
    ),
    dated: markedNote(notesOf(concept), "Dated"),
  };
}

function bothLanguages<Name extends "definition" | "note" | "spelling">(
  name: Name,
  { nl, en }: { nl: string | undefined; en: string | undefined },
): Partial<Record<Name, { nl?: string; en?: string }>> {
  if (!nl && !en) return {};
  return { [name]: { ...(nl && { nl }), ...(en && { en }) } } as Partial<
    Record<Name, { nl?: string; en?: string }>
  >;
}

interface Form {
  readonly text: string;
  readonly pos: string | undefined;
  readonly type: string | undefined;
  readonly status: "preferred" | "admitted" | "deprecated" | undefined;
  readonly notes: readonly string[];
}

/** The terms of one language, in order. */
function formsOf(language: XmlElement): readonly Form[] {
  const sections = language.children.filter(({ name }) => /^(?:termSec|tig|ntig)$/.test(name));
  return sections.flatMap((section) => {
    const text = oneLine(find(section, "term")?.text ?? "");
    if (text === "") return [];
    return {
      text,
      pos: categories(section, "partOfSpeech")[0],
      type: categories(section, "termType")[0],
      status: statusOf(categories(section, "administrativeStatus")[0]),
      notes: notesOf(section),
    };
  });
}

function statusOf(value: string | undefined): Form["status"] {
  if (value === undefined) return undefined;
  if (/^(?:preferred|standardized)/i.test(value)) return "preferred";
  return /^(?:deprecated|superseded|obsolete)/i.test(value) ? "deprecated" : "admitted";
}

function mainForm(forms: readonly Form[]): Form | undefined {
  return (
    forms.find(({ status }) => status === "preferred") ??
    forms.find(({ status }) => status !== "deprecated") ??
    forms[0]
  );
}

const PARTS_OF_SPEECH: Readonly<Record<string, PartOfSpeech>> = {
  noun: "noun",
  verb: "verb",
  adjective: "adjective",
  adverb: "adverb",
  propernoun: "name",
};

function partOfSpeech({ pos, type }: Form): PartOfSpeech | undefined {
  if (type && /^(?:abbreviation|acronym|initialism)$/.test(type)) return "abbreviation";
  if (type && /^phrase|^set phrase$|^phraseologicalUnit$/.test(type)) return "phrase";
  return PARTS_OF_SPEECH[(pos ?? "").toLowerCase().replace(/[^a-z]/g, "")];
}

/** The category of an element: its name in DCT style, its type in DCA style and in version 2. */
function categoryOf({ name, attributes }: XmlElement): string {
  return attributes.type ?? name;
}

/** The texts of a category, in an element itself or in the groups that TBX puts around it. */
function categories(element: XmlElement, category: string): string[] {
  return element.children.flatMap((child) => {
    if (/^(?:langSec|langSet)$/.test(child.name)) return [];
    const own = categoryOf(child) === category ? [child.text.trim()] : [];
    return own.length > 0 ? own.filter((text) => text !== "") : categories(child, category);
  });
}

function definitionOf(language: XmlElement, concept: XmlElement): string | undefined {
  return categories(language, "definition")[0] ?? categories(concept, "definition")[0];
}

/** Notes right inside an element or in a group of it, not those of its terms. */
function notesOf(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (child.name === "note") return child.text.trim() || [];
    return /Grp$/.test(child.name) ? notesOf(child) : [];
  });
}

const MARK = /^(Note|Spelling|Form|Dated): /;

function marked(note: string, mark: string): string | undefined {
  return MARK.exec(note)?.[1] === mark ? note.slice(mark.length + 2) : undefined;
}

function markedNote(notes: readonly string[], mark: string): string | undefined {
  return notes.flatMap((note) => marked(note, mark) ?? [])[0];
}

/** What is no mark of ours; several notes as paragraphs of one. */
function plainNote(notes: readonly string[]): string | undefined {
  const own = notes.flatMap((note) => marked(note, "Note") ?? (MARK.test(note) ? [] : note));
  return own.length > 0 ? own.join("\n\n") : undefined;
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes[name] || undefined;
}

function oneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}
