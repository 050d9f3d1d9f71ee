/** Letters and digits in lower case: two lines with the same of them say the same. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

const LONGEST = 160;
/** What parts a title from a subtitle. */
const PARTED = /\s*[:;–—|(/]\s*|\s-\s|\.\s+/u;
/** After the title: a sign and a subtitle, who wrote it, or a subtitle that stood on a line of its own. */
const GOES_ON = /^(?:\s*[:,;–—|(/]|\s-\s|\.\s|\s+(?:(?:door|by)\s|["'“‘«„(]?\p{Lu}))/u;

/** Whether a line says a title: all of it, its first part without the subtitle, or it and then a subtitle or an author. */
export function saysTitle(text: string, title: string): boolean {
  const own = bare(text);
  if (own === "" || text.length > LONGEST) return false;
  const [main = ""] = title.split(PARTED);
  if (own === bare(title) || own === bare(main)) return true;
  const begins = title !== "" && text.toLowerCase().startsWith(title.toLowerCase());
  return begins && GOES_ON.test(text.slice(title.length));
}

const BY = /^(?:door|geschreven door|by|written by|auteur ?:|author ?:)\s+/iu;

/** Whether a line is nothing but who wrote the text, also with the surname first. */
export function saysAuthor(text: string, author: string): boolean {
  const names = (line: string) =>
    line
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((name) => name !== "")
      .sort()
      .join(" ");
  return author !== "" && text.length <= LONGEST && names(text.replace(BY, "")) === names(author);
}

const IMPRINT =
  /^(?:uitgever(?:ij|s)?\b|publish(?:er|ed|ing)\b|vertaald (?:door|uit)\b|vertaling\b|translated (?:by|from)\b|translation\b|isbn\b|copyright\b|©|(?:eerste|tweede|derde|\d+e) druk\b|(?:first|second|third|\d+th) edition\b|(?:een )?(?:roman|novelle|verhalen|gedichten)$|(?:an? )?(?:novel|novella|short stories|poems)$|(?:1[5-9]|20)\d\d(?:-\d\d){0,2}$)|\b(?:publishers|press|uitgeverij|uitgevers)$/iu;

/** Whether a line is one of a title page: publisher, translator, edition, year, kind of book. */
export function isImprint(text: string): boolean {
  return text.length <= LONGEST && IMPRINT.test(text);
}
