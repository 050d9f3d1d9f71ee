/** Where the credit of a picture begins in a caption: an offset into `text`; `null`: there is none. */
export function creditIn(text: string): number | null {
  if (text.length > LONGEST_CAPTION) return null;
  for (const pattern of CREDITS) {
    const found = pattern.exec(text);
    if (found) return found.index + found[0].length - found[0].trimStart().length;
  }
  return null;
}

const LONGEST_CAPTION = 500;
const AGENCY =
  "(?:ANP|AFP|AP|EPA|EFE|DPA|dpa|TASS|PA|Reuters|REUTERS|Getty(?: Images)?|Belga|Hollandse Hoogte|Magnum(?: Photos)?|Bloomberg|Shutterstock|iStock|Unsplash|Wikimedia(?: Commons)?|Alamy|Zuma(?: Press)?|NurPhoto|Anadolu(?: Agency)?|Imago|IMAGO|Sputnik|Novum|Associated Press|Picture Alliance|Flickr|Pexels)";
const NAME = "[\\p{L}\\p{M}\\p{N}’'.&-]{1,30}";
/** A few names, with the signs that credits put between them. */
const NAMES = `${NAME}(?:(?: ?[/|,] ?| (?:via |for |voor )?)${NAME}){0,9}`;
const WORD =
  "(?:[Ff]oto(?:graaf|grafie|[’']s)?|FOTO|[Bb]eeld|BEELD|[Ii]llustratie|[Pp]hoto(?:graph(?:er|y)?)?|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit)(?:[ -]?(?:credits?|bewerking))?";
/** What follows a name: a licence, a place. */
const ASIDE = "(?: \\([^()]{1,40}\\))?";
/** A credit follows a finished sentence or a dividing sign, or is the whole paragraph. */
const AFTER = "(?<=[.!?…”’\"')|/–—-] )";
const APART = `(?:^|${AFTER})`;
const CAPITALISED = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'.&-]{0,30}|van|de|der|den|von)";

const CREDITS = [
  new RegExp(`(?:©|\\(c\\)) ?(?!\\d{4} )${NAMES}[.)]?$`, "iu"),
  new RegExp(`[(\\[]${WORD}(?: ?: ?| door | by | )${NAMES}[)\\]]\\.?$`, "u"),
  new RegExp(`[(\\[]${AGENCY} (?:[Pp]hoto|[Ff]oto)(?: ?[/|] ?${NAMES})?[)\\]]\\.?$`, "u"),
  new RegExp(`${APART}${WORD}(?: ?: ?|\\.{3} ?)${NAMES}${ASIDE}\\.?$`, "u"),
  new RegExp(`(?<= )(?:Foto|FOTO|Beeld|BEELD|Photo|PHOTO|Photograph|Image) ?: ${NAMES}${ASIDE}$`, "u"),
  new RegExp(
    `${APART}(?:Foto|FOTO|Beeld|Photo|Photograph)(?: door| by)? \\p{Lu}(?:${NAME})?(?:(?: ?/ ?| )${CAPITALISED}){0,4}$`,
    "u",
  ),
  new RegExp(`${AFTER}(?:${CAPITALISED} ){0,3}(?:${NAME} ?[/|] ?)?${AGENCY}(?: ?[/|] ?${NAMES})?$`, "u"),
  new RegExp(`^(?:(?:${CAPITALISED} ){0,3}${CAPITALISED} ?[/|] ?)?${AGENCY}(?: ?[/|] ?${NAMES})?$`, "u"),
];
