import type { TermsWanted } from "#src/workflows/view/glossary.ts";

/** The address of a page of the glossary, without the language. */
export function glossaryPath({ query = "", field, letter, text, page = 1 }: TermsWanted): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (field !== undefined) parameters.set("field", field);
  if (letter !== undefined) parameters.set("letter", letter);
  if (text !== undefined) parameters.set("text", text);
  if (page > 1) parameters.set("page", String(page));
  const asked = parameters.toString();
  return asked === "" ? "/glossary" : `/glossary?${asked}`;
}

/** What the parameters of an address ask for. */
export function termsWanted(asked: Readonly<Record<string, string | string[] | undefined>>): TermsWanted {
  const one = (name: string) => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value)?.slice(0, LONGEST) || undefined;
  };
  const [query, field, letter, text, page = ""] = ["q", "field", "letter", "text", "page"].map(one);
  return {
    ...(query === undefined ? {} : { query }),
    ...(field === undefined ? {} : { field }),
    ...(letter === undefined ? {} : { letter }),
    ...(text === undefined ? {} : { text }),
    ...(/^[1-9]\d{0,3}$/.test(page) ? { page: Number(page) } : {}),
  };
}

/** Characters: what is asked for by more is asked for by nobody. */
const LONGEST = 200;
