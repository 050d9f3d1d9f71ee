import { defaultTreeAdapter, parse } from "parse5";
import { InputError } from "../../domain/errors/error.ts";
import { beginningOf } from "./beginning.ts";
import { whyBoilerplate } from "./boilerplate.ts";
import { type Marks, PieceBuilder } from "./builder.ts";
import {
  attribute,
  type Element,
  elements,
  elementsNear,
  innerText,
  isElement,
  UNSEEN,
  walk,
} from "./html-tree.ts";
import type { GivenAbout, LeftOut } from "./model.ts";
import type { Piece } from "./piece.ts";

/** A page of HTML: what it shows in its order, what of it is no part of its text, what it says of itself. */
export interface HtmlPage {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
  readonly about: GivenAbout;
  /** As a book knows it. */
  readonly titlePage?: readonly string[];
}

/** Browsers end at 512; the parser's time grows with the square of it. */
const DEEPEST = 1_000;

/**
 * Parsed as browsers do (WHATWG's rules, by parse5); nothing in it runs, and nothing is fetched.
 * @throws InputError `archive-broken` where elements are nested too deep to be a page
 */
export function readHtml(source: string): HtmlPage {
  const root = parse(source, { treeAdapter: boundedTree() }).childNodes.find(isElement);
  if (!root) return { pieces: [], leftOut: [], about: {} };
  const article = articleOf(root);
  const leftOut: LeftOut[] = [];
  const isLeftOut = (element: Element) => {
    if (UNSEEN.has(element.tagName)) return true;
    const why = isNote(element) ? "note" : whyBoilerplate(element, article !== root);
    const text = why === null || holdsTitle(element) ? "" : beginningOf(innerText(element));
    if (why !== null && text.length > 4) leftOut.push({ why, text });
    return why !== null && !holdsTitle(element);
  };
  const builder = new PieceBuilder();
  const title = article === root ? undefined : titleOutside(root, article);
  if (title) build(builder, title, isLeftOut);
  build(builder, article, isLeftOut);
  return { pieces: builder.finish(), leftOut: deduplicated(leftOut), about: aboutOf(root) };
}

function boundedTree(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush({ tagName }) {
      depth += 1;
      if (depth > DEEPEST) throw new InputError("archive-broken", {}, { value: `<${tagName}>` });
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** Of a page's text, the share that its one article must hold to be what the page is about. */
const MOST_OF_IT = 0.35;

/** The one `article` or `main` of a page, where it has most of the text. */
function articleOf(root: Element): Element {
  const whole = Number.POSITIVE_INFINITY;
  const size = innerText(root, whole).length;
  for (const name of ["article", "main"]) {
    const [first, second] = elements(root, name);
    if (first && !second && innerText(first, whole).length >= MOST_OF_IT * size) return first;
  }
  return root;
}

function titleOutside(root: Element, article: Element): Element | undefined {
  const [inside] = elements(article, "h1");
  const [first] = elements(root, "h1");
  return inside || !first ? undefined : first;
}

function holdsTitle(element: Element): boolean {
  return element.tagName === "header" && !elementsNear(element, "h1").next().done;
}

/** The mark of a note in the text, and the notes below it, as word processors write them. */
function isNote(element: Element): boolean {
  const { tagName } = element;
  if (tagName === "li") return /^(?:foot|end)note-\d+$/.test(attribute(element, "id") ?? "");
  if (tagName !== "sup" && tagName !== "a") return false;
  const link = tagName === "a" ? element : elementsNear(element, "a").next().value;
  const isMark = /^\s*[[(]?(?:\d{1,3}|[*†‡]|[ivx]{1,5}|↑|↩︎?)[\])]?\s*$/.test(innerText(element));
  return isMark && link !== undefined && (attribute(link, "href")?.startsWith("#") ?? false);
}

const HEADING = /^h([1-6])$/;
const EMPHASIS: ReadonlySet<string> = new Set(["em", "i", "cite", "dfn", "var"]);
const STRONG: ReadonlySet<string> = new Set(["strong", "b"]);
const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby rb s samp " +
    "small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

function build(builder: PieceBuilder, root: Element, isLeftOut: (element: Element) => boolean): void {
  const marks = new OpenMarks();
  const lists: { next: number | null }[] = [];
  const whole = HEADING.exec(root.tagName);
  if (whole) builder.begin({ kind: "heading", level: Number(whole[1]) });
  for (const step of walk(root, isLeftOut)) {
    if (step.type === "text") builder.text(step.text, marks.now());
    else if (INLINE.has(step.element.tagName)) marks.take(step);
    else if (step.type === "open") open(builder, step.element, lists);
    else close(builder, step.element, lists);
  }
  if (whole) builder.end();
}

function open(builder: PieceBuilder, element: Element, lists: { next: number | null }[]): void {
  const { tagName } = element;
  const level = HEADING.exec(tagName)?.[1];
  if (tagName === "ol") lists.push({ next: Number(attribute(element, "start") ?? 1) || 1 });
  if (tagName === "ul" || tagName === "menu") lists.push({ next: null });
  if (tagName === "br") builder.lineBreak();
  else if (tagName === "table") builder.beginTable();
  else if (tagName === "tr") builder.beginRow();
  else if (CELLS.has(tagName)) builder.beginCell();
  else if (level) builder.begin({ kind: "heading", level: Number(level) });
  else if (tagName === "li") builder.begin({ kind: "item", ...ordinalOf(element, lists.at(-1)) });
  else builder.begin({ kind: KINDS[tagName] ?? (isCaption(element) ? "caption" : "paragraph") });
}

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const KINDS: Readonly<Record<string, "quote" | "caption">> = {
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
};

function isCaption(element: Element): boolean {
  return /(?:^|[\s_-])(?:wp-caption-text|caption|bijschrift|onderschrift)(?:$|[\s_-])/i.test(
    attribute(element, "class") ?? "",
  );
}

function ordinalOf(element: Element, list: { next: number | null } | undefined) {
  if (!list || list.next === null) return {};
  const ordinal = Number(attribute(element, "value") ?? list.next) || list.next;
  list.next = ordinal + 1;
  return ordinal > 0 && ordinal < 1000 ? { ordinal } : {};
}

function close(builder: PieceBuilder, { tagName }: Element, lists: { next: number | null }[]): void {
  if (tagName === "br" || tagName === "tr") return;
  if (tagName === "ol" || tagName === "ul" || tagName === "menu") lists.pop();
  if (tagName === "table") builder.endTable();
  else if (CELLS.has(tagName)) builder.endCell();
  else builder.end();
}

/** Which emphasis and which link the text stands in. */
class OpenMarks {
  #emphasis = 0;
  #strong = 0;
  readonly #links: (string | undefined)[] = [];

  take({ type, element }: { readonly type: "open" | "close"; readonly element: Element }): void {
    const by = type === "open" ? 1 : -1;
    if (EMPHASIS.has(element.tagName)) this.#emphasis += by;
    if (STRONG.has(element.tagName)) this.#strong += by;
    if (element.tagName !== "a") return;
    if (type === "open") this.#links.push(safeAddress(attribute(element, "href")));
    else this.#links.pop();
  }

  now(): Marks {
    const href = this.#links.at(-1);
    return {
      ...(this.#emphasis > 0 ? { emphasis: true } : {}),
      ...(this.#strong > 0 ? { strong: true } : {}),
      ...(href === undefined ? {} : { href }),
    };
  }
}

/** An address that Markdown can hold: of the web or mail, without what would end the link. */
function safeAddress(href = ""): string | undefined {
  const address = href.trim();
  return /^(?:https?:\/\/|mailto:)[^\s()<>\\]+$/i.test(address) ? address : undefined;
}

function aboutOf(root: Element): GivenAbout {
  const meta = new Map<string, string>();
  for (const element of elements(root, "meta")) {
    const name = attribute(element, "property") ?? attribute(element, "name");
    const content = attribute(element, "content")?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  const [shown] = elements(root, "title");
  const title =
    meta.get("og:title") ??
    (shown ? beginningOf(shown.childNodes.map((node) => ("value" in node ? node.value : "")).join("")) : "");
  const author = meta.get("author") ?? meta.get("dcterms.creator");
  const date = /^\d{4}-\d{2}-\d{2}/.exec(
    meta.get("article:published_time") ?? meta.get("date") ?? meta.get("dcterms.date") ?? "",
  )?.[0];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

function deduplicated(leftOut: readonly LeftOut[]): LeftOut[] {
  return [...new Map(leftOut.map((each) => [`${each.why} ${each.text}`, each])).values()];
}
