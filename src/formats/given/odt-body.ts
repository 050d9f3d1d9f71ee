import { beginningOf } from "./beginning.ts";
import { type Frame, type Marks, PieceBuilder } from "./builder.ts";
import type { LeftOut, LeftOutWhy } from "./model.ts";
import type { OdtStyles } from "./odt-styles.ts";

type Attributes = Readonly<Record<string, string>>;

/** What stands in the body and is no part of the text. */
const SKIPPED: Readonly<Record<string, LeftOutWhy>> = {
  "text:note": "note",
  "office:annotation": "note",
  "text:tracked-changes": "hidden",
  "text:table-of-content": "contents",
  "text:alphabetical-index": "contents",
  "text:bibliography": "contents",
  "office:forms": "form",
  "svg:title": "hidden",
  "svg:desc": "hidden",
};

/** Paragraphs of text, tables and what was left out, from the elements of `content.xml` in their order. */
export class OdtBody {
  readonly #styles: OdtStyles;
  readonly #builder = new PieceBuilder();
  readonly #leftOut: LeftOut[] = [];
  readonly #marks: Marks[] = [];
  readonly #lists: { readonly style: string | undefined; next: number }[] = [];
  #isInText = false;
  #skipped: { readonly name: string; text: string; depth: number } | null = null;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "office:text") this.#isInText = true;
    else if (this.#skipped) this.#skipped.depth += Number(name === this.#skipped.name);
    else if (this.#isInText && SKIPPED[name] !== undefined) this.#skipped = { name, text: "", depth: 1 };
    else if (this.#isInText) this.#begin(name, attributes);
  }

  close(name: string): void {
    if (name === "office:text") this.#isInText = false;
    if (this.#skipped) this.#closeSkipped(name);
    else if (this.#isInText) this.#end(name);
  }

  text(text: string): void {
    if (this.#skipped) this.#skipped.text += text;
    else if (this.#isInText && this.#marks.length > 0)
      this.#builder.text(text, Object.assign({}, ...this.#marks));
  }

  finish() {
    return { pieces: this.#builder.finish(), leftOut: this.#leftOut };
  }

  #closeSkipped(name: string): void {
    const skipped = this.#skipped;
    if (!skipped || name !== skipped.name || --skipped.depth > 0) return;
    this.#skipped = null;
    const why = SKIPPED[name];
    const text = beginningOf(skipped.text);
    if (why !== undefined && text !== "" && !name.startsWith("svg:")) this.#leftOut.push({ why, text });
  }

  #begin(name: string, attributes: Attributes): void {
    const builder = this.#builder;
    const style = attributes["text:style-name"];
    if (name === "text:h" || name === "text:p") this.#beginParagraph(name, attributes);
    else if (name === "text:span") this.#marks.push(this.#styles.marksOf(style));
    else if (name === "text:a") this.#marks.push(linkOf(attributes["xlink:href"]));
    else if (name === "text:line-break") builder.lineBreak();
    else if (name === "text:s" || name === "text:tab") this.text(" ");
    else if (name === "text:list") this.#lists.push({ style: style ?? this.#lists.at(-1)?.style, next: 1 });
    else if (name === "text:list-item") builder.begin(this.#itemFrame(attributes));
    else if (name === "table:table") builder.beginTable();
    else if (name === "table:table-row") builder.beginRow();
    else if (name === "table:table-cell" || name === "table:covered-table-cell") builder.beginCell();
  }

  #end(name: string): void {
    const builder = this.#builder;
    if (name === "text:h" || name === "text:p") builder.end();
    if (name === "text:h" || name === "text:p" || name === "text:span" || name === "text:a")
      this.#marks.pop();
    else if (name === "text:list") this.#lists.pop();
    else if (name === "text:list-item") builder.end();
    else if (name === "table:table") builder.endTable();
    else if (name === "table:table-cell" || name === "table:covered-table-cell") builder.endCell();
  }

  #beginParagraph(name: string, attributes: Attributes): void {
    const style = attributes["text:style-name"];
    const names = this.#styles.namesOf(style);
    this.#builder.begin(frameOf(name, names, attributes));
    this.#marks.push(name === "text:h" ? {} : this.#styles.marksOf(style));
  }

  #itemFrame(attributes: Attributes): Frame {
    const list = this.#lists.at(-1);
    if (!list || !this.#styles.isNumbered(list.style, this.#lists.length)) return { kind: "item" };
    const ordinal = Number(attributes["text:start-value"] ?? list.next) || list.next;
    list.next = ordinal + 1;
    return ordinal > 0 && ordinal < 1000 ? { kind: "item", ordinal } : { kind: "item" };
  }
}

const CAPTIONS = new Set(["Caption", "Illustration", "Figure", "Table", "Drawing", "Text"]);

function frameOf(name: string, styles: readonly string[], attributes: Attributes): Frame {
  if (styles.includes("Title")) return { kind: "heading", level: 1 };
  if (name === "text:h")
    return { kind: "heading", level: Number(attributes["text:outline-level"] ?? 1) || 1 };
  if (styles.includes("Quotations") || styles.includes("Quote")) return { kind: "quote" };
  return { kind: styles.some((style) => CAPTIONS.has(style)) ? "caption" : "paragraph" };
}

function linkOf(href = ""): Marks {
  return /^(?:https?:\/\/|mailto:)[^\s()<>\\]+$/i.test(href) ? { href } : {};
}
