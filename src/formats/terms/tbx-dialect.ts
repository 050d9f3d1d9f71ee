import { escapeXml } from "./xml-tree.ts";

/** How one version of TBX names what a concept is made of. */
export interface TbxDialect {
  readonly before: (title: string) => readonly string[];
  readonly after: readonly string[];
  readonly concept: string;
  readonly language: string;
  readonly section: string;
  /** A category of data by TBX's own name, in XML. */
  readonly category: (name: Category, text: string) => string;
  readonly reference: (id: string, text: string) => string;
}

type Category =
  | "subjectField"
  | "definition"
  | "partOfSpeech"
  | "administrativeStatus"
  | "termType"
  | "note"
  | "term";

function element(name: string, text: string, attributes = ""): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name.split(" ")[0]}>`;
}

const PREFIXES: Readonly<Record<Category, string>> = {
  subjectField: "min:",
  definition: "basic:",
  partOfSpeech: "min:",
  administrativeStatus: "min:",
  termType: "basic:",
  note: "",
  term: "",
};

/** TBX-Basic of ISO 30042:2019, in DCT style: a category is the name of an element. */
export const TBX_BASIC: TbxDialect = {
  before: (title) => [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx style="dct" type="TBX-Basic" xml:lang="nl" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">',
    "  <tbxHeader>",
    "    <fileDesc>",
    `      <titleStmt>${element("title", title)}</titleStmt>`,
    `      <sourceDesc>${element("p", title)}</sourceDesc>`,
    "    </fileDesc>",
    "  </tbxHeader>",
    "  <text>",
    "    <body>",
  ],
  after: ["    </body>", "  </text>", "</tbx>"],
  concept: "conceptEntry",
  language: "langSec",
  section: "termSec",
  category: (name, text) => element(PREFIXES[name] + name, text),
  reference: (id, text) => element("basic:crossReference", text, ` target="${id}"`),
};

const GROUPS: Readonly<Record<Category, string>> = {
  subjectField: "descrip",
  definition: "descrip",
  partOfSpeech: "termNote",
  administrativeStatus: "termNote",
  termType: "termNote",
  note: "note",
  term: "term",
};

/** TBX of ISO 30042:2008, which OmegaT, Translate Toolkit and many another program read to this day. */
export const TBX_2008: TbxDialect = {
  before: (title) => [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">',
    '<martif type="TBX-Basic" xml:lang="nl">',
    "  <martifHeader>",
    "    <fileDesc>",
    `      <titleStmt>${element("title", title)}</titleStmt>`,
    `      <sourceDesc>${element("p", title)}</sourceDesc>`,
    "    </fileDesc>",
    "  </martifHeader>",
    "  <text>",
    "    <body>",
  ],
  after: ["    </body>", "  </text>", "</martif>"],
  concept: "termEntry",
  language: "langSet",
  section: "tig",
  category: (name, text) => {
    const group = GROUPS[name];
    return element(group, text, group === name ? "" : ` type="${name}"`);
  },
  reference: (id, text) => element("ref", text, ` type="crossReference" target="${id}"`),
};
