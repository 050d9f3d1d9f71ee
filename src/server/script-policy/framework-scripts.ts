import { isFrameworkScript } from "./forms.ts";

export interface GatheredScripts {
  /** The page with the framework's inline scripts gathered into at most two, and no trace of the secret. */
  readonly html: string;
  /** The exact texts of the inline scripts that may run. */
  readonly allowed: readonly string[];
  /** Beginnings of scripts that carried the secret in no known form: they stay, and the browser blocks them. */
  readonly refused: readonly string[];
}

/**
 * Finds the inline scripts that Next.js itself wrote into a page it rendered with `secret` as its nonce.
 *
 * Two locks, one behind the other. A start tag must be, to the letter, the framework's, with the secret of this
 * one render in it: a text that broke out of the escaping cannot know the secret, so neither code nor data (a
 * well-formed `self.__next_f.push([…])`, which could put any content on the page) gets in. And the text must have
 * an exact form of the framework's (see `forms.ts`), so that nothing of ours that is given the nonce by mistake runs.
 * As only a tag with the secret counts, where an injected tag begins or ends does not matter here.
 *
 * All of them are then joined into one script where the last one stood, so that a page of any length needs one
 * hash for them and the header stays short. Their order is kept, and none of them looks at where it stands. The
 * bundler's start (`id="_R_"`) stays where it is: React may look for it by its id.
 */
export function gatherFrameworkScripts(html: string, secret: string): GatheredScripts {
  const found = findScripts(html, secret);
  const allowed = found.filter((script) => isFrameworkScript(script.text));
  const joined = allowed.filter((script) => script.id === undefined);
  const last = joined.at(-1);
  const text = joined.map((script) => script.text).join(";\n");
  const parts: string[] = [];
  let at = 0;
  for (const script of joined) {
    parts.push(html.slice(at, script.start), script === last ? `<script>${text}</script>` : "");
    at = script.end;
  }
  return {
    html: withoutSecret(parts.join("") + html.slice(at), secret),
    allowed: [...allowed.filter((script) => script.id !== undefined).map((script) => script.text), text]
      .filter((script) => script !== "")
      .map((script) => withoutSecret(script, secret)),
    refused: found.filter((script) => !allowed.includes(script)).map((script) => script.text.slice(0, 80)),
  };
}

interface InlineScript {
  readonly start: number;
  readonly end: number;
  readonly id: string | undefined;
  readonly text: string;
}

const END_TAG = "</script>";

/** The secret is of base64url's letters, so it needs no escaping here. The framework writes no `</` in a script. */
function findScripts(html: string, secret: string): InlineScript[] {
  const startTag = new RegExp(`<script nonce="${secret}"(?: id="(_R_)")?>`, "g");
  return [...html.matchAll(startTag)].flatMap((match) => {
    const from = match.index + match[0].length;
    const to = html.indexOf(END_TAG, from);
    if (to < 0) return [];
    return [{ start: match.index, end: to + END_TAG.length, id: match[1], text: html.slice(from, to) }];
  });
}

/** The nonce stands in tags and, as a property of style sheets and chunks, in React's data: both lose it alike. */
function withoutSecret(text: string, secret: string): string {
  return text.replaceAll(` nonce="${secret}"`, "").replaceAll(secret, "");
}
