/** What a line says of itself by the sign it begins with. */
type Mark =
  | { readonly type: "bullet"; readonly glyph: string }
  | { readonly type: "number"; readonly value: number; readonly closing: string }
  | { readonly type: "hash"; readonly level: number }
  | { readonly type: "quote" };

export interface Marked {
  readonly mark: Mark;
  /** The sign as it stands, and what follows it. */
  readonly sign: string;
  readonly rest: string;
}

/** Signs that are nothing but bullets, also those of symbol fonts; no space need follow. */
const BULLET = /^[•‣▪◦●○■□►▶➢✓✔\uF0B7\uF0A7](?= |$|\p{L}|\p{N}|\p{Pi})/u;
/** Signs that mean other things too, and bullets only before a space. */
const BULLET_BEFORE_SPACE = /^[*·\-–o](?= |$)/u;
/** A number of three digits at most: a year never counts a list. */
const NUMBER = /^(\d{1,3})([.)])(?= )/;
const HASHES = /^#{1,6}(?= )/;
const QUOTE = /^>(?: ?>)*/;

/** The sign a cleaned line begins with, or `null`. Whether it is meant so is for those to say who see the others. */
export function markOf(text: string): Marked | null {
  const bullet = (BULLET.exec(text) ?? BULLET_BEFORE_SPACE.exec(text))?.[0];
  if (bullet !== undefined) return marked(text, bullet, { type: "bullet", glyph: bullet });
  const number = NUMBER.exec(text);
  if (number) {
    const [sign, digits, closing = ""] = number;
    return marked(text, sign, { type: "number", value: Number(digits), closing });
  }
  const hashes = HASHES.exec(text)?.[0];
  if (hashes !== undefined) return marked(text, hashes, { type: "hash", level: hashes.length });
  const quote = QUOTE.exec(text)?.[0];
  return quote === undefined ? null : marked(text, quote, { type: "quote" });
}

function marked(text: string, sign: string, mark: Mark): Marked {
  const rest = text.slice(sign.length).trimStart();
  return { mark, sign, rest: mark.type === "hash" ? rest.replace(/ #{1,6}$/, "") : rest };
}

/** A line that only divides: `***`, `- - -`, `=====`. */
export function isRule(text: string): boolean {
  return text.length <= 200 && /^([*\-_=~–—•·.#+])(?: ?\1){2,}$/u.test(text);
}

/** The heading level that a line of `=` or `-` gives the line above it; `null`: it is no such line. */
export function underlineLevel(text: string): 1 | 2 | null {
  if (/^={3,}$/.test(text)) return 1;
  return /^-{3,}$/.test(text) ? 2 : null;
}
