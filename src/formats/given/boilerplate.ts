import { attribute, type Element, elementsNear, innerText, linksIn } from "./html-tree.ts";
import type { LeftOutWhy } from "./model.ts";

/**
 * Why an element of a web page is no part of its article; `null`: it is one. Only what the page itself says counts:
 * elements and roles made for it, the names that designers give, and lists that are nothing but links.
 * @param isInArticle a header or footer of the article itself may hold its title
 */
export function whyBoilerplate(element: Element, isInArticle: boolean): LeftOutWhy | null {
  const { tagName } = element;
  if (isHidden(element)) return "hidden";
  const role = attribute(element, "role")?.toLowerCase() ?? "";
  const type = attribute(element, "epub:type")?.toLowerCase() ?? "";
  const byRole = ROLES[role] ?? TYPES[type];
  if (byRole !== undefined) return byRole;
  if (tagName === "nav") return "navigation";
  if (tagName === "aside") return "aside";
  if (tagName === "form") return holdsProse(element) ? null : "form";
  if (tagName === "footer" || (tagName === "header" && !isInArticle)) return "page-edge";
  if (BODIES.has(tagName)) return null;
  if (NAMES.test(`${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`)) {
    return holdsProse(element) ? null : "aside";
  }
  return LISTS.has(tagName) && isAllLinks(element) ? "links" : null;
}

const ROLES: Readonly<Record<string, LeftOutWhy>> = {
  navigation: "navigation",
  banner: "page-edge",
  contentinfo: "page-edge",
  complementary: "aside",
  search: "form",
  dialog: "aside",
  alertdialog: "aside",
  menu: "navigation",
  menubar: "navigation",
  toolbar: "navigation",
  "doc-noteref": "note",
  "doc-endnotes": "note",
  "doc-footnote": "note",
  "doc-toc": "contents",
  "doc-backlink": "note",
};
/** Of books. */
const TYPES: Readonly<Record<string, LeftOutWhy>> = {
  noteref: "note",
  footnote: "note",
  footnotes: "note",
  endnote: "note",
  endnotes: "note",
  rearnote: "note",
  rearnotes: "note",
  toc: "contents",
  landmarks: "navigation",
  "page-list": "navigation",
  pagebreak: "page-edge",
};
const BODIES: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "menu", "dl"]);

/** Names of classes and ids, in whole words: *share-buttons*, *cookie_banner*; not *shared* or *navy*. */
const NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|share|sharing|social|socials|newsletter|nieuwsbrief|related|gerelateerd|recommended|comments?|reacties|sidebar|advert|advertisement|advertentie|ads|promo|paywall|skip-link|skiplink|sr-only|screen-reader-text|visually-hidden)(?:$|[\s_-])/i;

function isHidden(element: Element): boolean {
  const style = attribute(element, "style") ?? "";
  return (
    attribute(element, "hidden") !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** A page whose whole text stands in a form, or in a column called *menu*, still has a text. */
const MUCH = 1_500;

function holdsProse(element: Element): boolean {
  let size = 0;
  for (const paragraph of elementsNear(element, "p")) {
    size += innerText(paragraph).length;
    if (size > MUCH) return true;
  }
  return false;
}

const LEAST_LINKS = 3;
const LINK_SHARE = 0.8;

function isAllLinks(element: Element): boolean {
  const { count, share } = linksIn(element);
  return count >= LEAST_LINKS && share >= LINK_SHARE;
}
