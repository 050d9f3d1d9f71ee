import type { InlineRun } from "./inline.ts";
import type { ReaderBlock, ReaderCopy, ReaderFact, ReaderFront, ReaderRow } from "./reader/model.ts";
import { READER_STYLE } from "./reader/style.ts";
import { safeLink, visibleText } from "./reader/visible.ts";

/**
 * A text as one HTML file that needs nothing else: two columns, a style of its own, no script. Its policy forbids
 * scripts and everything from elsewhere, wherever the file is opened.
 */
export function serializeReaderHtml(copy: ReaderCopy): string {
  const { locale, nl, en, version, rows } = copy;
  const title = [nl.title, ...(en ? [en.title] : [])].join(" · ");
  return [
    "<!doctype html>",
    `<html lang="${locale}">`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${READER_STYLE}</style>`,
    "<header>",
    `${front(nl, "nl", "h1")}${en ? front(en, "en", "p") : "<div></div>"}`,
    "</header>",
    `<main${en ? "" : ` class="one"`}>`,
    ...rows.map((row) => rowHtml(row, copy)),
    "</main>",
    `<footer><dl>${fact(version)}</dl></footer>`,
    "</html>",
    "",
  ].join("\n");
}

type Side = "nl" | "en";

function front({ title, subtitle, facts }: ReaderFront, lang: Side, heading: "h1" | "p"): string {
  const under = subtitle === undefined ? "" : `<p class="sub" lang="${lang}">${escapeHtml(subtitle)}</p>`;
  return `<div><${heading} class="title" lang="${lang}">${escapeHtml(title)}</${heading}>${under}<dl>${facts.map(fact).join("")}</dl></div>`;
}

function fact({ label, value, href }: ReaderFact): string {
  const link = safeLink(href);
  const text = `<bdi>${escapeHtml(value)}</bdi>`;
  const shown = link === undefined ? text : `<a href="${escapeHtml(link)}">${text}</a>`;
  return `<div><dt>${escapeHtml(label)}</dt> <dd>${shown}</dd></div>`;
}

function rowHtml(row: ReaderRow, { blank, en }: ReaderCopy): string {
  const number = row.number === undefined ? "" : `<b>${row.number}</b>`;
  const sides = [side(row.nl, "nl", blank.nl), ...(en ? [side(row.en, "en", blank.en)] : [])];
  return `<section>${sides.join(`<div class="hinge">${number}</div>`)}</section>`;
}

function side(blocks: readonly ReaderBlock[], lang: Side, blank: string): string {
  if (blocks.length === 0) return `<div><p class="blank">${escapeHtml(blank)}</p></div>`;
  return `<div lang="${lang}">${blocks.map(block).join("")}</div>`;
}

function block({ kind, level, ordinal, runs }: ReaderBlock): string {
  const text = runs.map(inline).join("");
  switch (kind) {
    case "heading":
      return level === 3 ? `<h3>${text}</h3>` : `<h2>${text}</h2>`;
    case "item":
      return ordinal === undefined
        ? `<ul><li>${text}</li></ul>`
        : `<ol start="${Math.trunc(ordinal)}"><li>${text}</li></ol>`;
    case "quote":
      return `<blockquote><p>${text}</p></blockquote>`;
    case "caption":
      return `<p class="caption">${text}</p>`;
    case "paragraph":
      return `<p>${text}</p>`;
  }
}

function inline({ text, emphasis, strong, href }: InlineRun): string {
  let html = escapeHtml(text);
  if (strong) html = `<strong>${html}</strong>`;
  if (emphasis) html = `<em>${html}</em>`;
  const link = safeLink(href);
  return link === undefined ? html : `<a href="${escapeHtml(link)}">${html}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
