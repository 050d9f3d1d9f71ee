/** A feed of what happened, by RFC 4287. Addresses may be relative: they are then meant from the feed's own. */
export interface Feed {
  readonly title: string;
  /** Of the feed itself. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly language: string;
  readonly generator: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** A ULID: 128 bits, written out as a UUID. */
  readonly ulid: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly link: string;
  /** Plain text. */
  readonly content: string;
}

export function serializeAtom({ title, self, page, language, generator, entries }: Feed): string {
  // A feed must have been updated at some time; an empty one never was.
  const updated =
    entries
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? "1970-01-01T00:00:00Z";
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(self)}</id>`,
    element("title", title),
    element("updated", updated),
    element("generator", generator),
    `<link rel="self" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map(entryXml),
    `</feed>`,
    "",
  ].join("\n");
}

function entryXml({ ulid, title, at, by, link, content }: FeedEntry): string {
  return [
    "<entry>",
    `<id>urn:uuid:${uuidOf(ulid)}</id>`,
    element("title", title),
    element("updated", at),
    `<author>${element("name", by)}</author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    element("content", content),
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** XML 1.0 has no way to write these. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for attributes in double quotes; what XML cannot hold becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "");
}

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function uuidOf(ulid: string): string {
  const value = [...ulid.toUpperCase()].reduce(
    (sum, digit) => sum * 32n + BigInt(Math.max(0, CROCKFORD.indexOf(digit))),
    0n,
  );
  const hex = BigInt.asUintN(128, value).toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
