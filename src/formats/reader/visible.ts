/**
 * A text for a file that is opened who knows where: what would steer a terminal or turn the order of the letters
 * about is written out (`[U+202E]`), line breaks become spaces. Everything else stays.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029\t]+/g, " ")
    .replace(STEERING, (found) => `[U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

/** The controls of ASCII and Latin-1, and Unicode's bidirectional embeddings, overrides and isolates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** An address that may be a link in a file; undefined for any other scheme, and for what has a space in it. */
export function safeLink(href: string | undefined): string | undefined {
  return href !== undefined && /^(?:https?:\/\/|mailto:)[\x21-\x7e\u00a1-\uffff]+$/i.test(href)
    ? visibleText(href)
    : undefined;
}
