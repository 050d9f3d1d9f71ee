import type { Term } from "#src/domain/glossary/term.ts";

/** A term without what XML cannot hold (controls, lone surrogates, non-characters) and without empty lists. */
export function overXml(term: Term): Term {
  return JSON.parse(JSON.stringify(term), (_key, value) => keep(value));
}

function keep(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 0) return undefined;
  return typeof value === "string" ? xmlText(value) : value;
}

function xmlText(text: string): string {
  const kept = [...text.toWellFormed()].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x20 ? code !== 0xfffe && code !== 0xffff && code !== 0x7f : code === 0x0a;
  });
  return kept.join("").trim() || "x";
}
