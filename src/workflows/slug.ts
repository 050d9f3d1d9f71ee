const MAX_LENGTH = 60;

/** A text's name in addresses and files, out of its title: `Drie maanden 'druk'` → `drie-maanden-druk`. */
export function slugFrom(title: string): string {
  const letters = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (letters.length <= MAX_LENGTH) return letters || "tekst";
  const cut = letters.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)) || letters.slice(0, MAX_LENGTH);
}

const TITLE_WORDS = 8;

/** A title for a text that has none: its first words. */
export function titleFrom(firstSentence: string): string {
  const words = firstSentence.split(/\s+/u).filter((word) => word !== "");
  const start = words
    .slice(0, TITLE_WORDS)
    .join(" ")
    .slice(0, 2 * MAX_LENGTH);
  return words.length > TITLE_WORDS ? `${start.replace(/[\p{P}\s]+$/u, "")}…` : start;
}
