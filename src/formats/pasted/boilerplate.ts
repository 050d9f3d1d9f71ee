/** Words that a page has round an article and an article hardly ever begins a paragraph with. */
const BEGINNINGS = [
  // Dutch
  "lees (?:ook|meer|verder|het hele)",
  "bekijk (?:ook|meer)",
  "luister naar",
  "meer (?:over|nieuws|lezen)",
  "deel (?:dit|op|via|deze)",
  "delen(?: (?:op|via)|$)",
  "volg ons",
  "abonneer|word abonnee|meld je aan|schrijf je in|aanmelden|inloggen",
  "nieuwsbrief",
  "reageer|reacties?(?:$|:| \\()",
  "advertentie",
  "gerelateerd|aanbevolen|meest gelezen",
  "alle rechten",
  "deze website gebruikt|wij gebruiken cookies",
  // English
  "read (?:more|also|on)\\b",
  "(?:see|watch|listen) (?:also|more|to this)",
  "more (?:on|from|about|stories)",
  "share (?:this|on|via)",
  "follow us",
  "subscribe|sign (?:up|in)|log in|register (?:now|for)",
  "newsletter",
  "(?:leave a )?comments?(?:$|:| \\()",
  "advertisement|sponsored",
  "related|recommended|most read",
  "all rights reserved",
  "this (?:web)?site uses|we use cookies",
  // Both
  "copyright|©",
  "cookies?(?:$|[ -])",
  "tags?:",
  "print(?:en)?$",
  "(?:facebook|twitter|whatsapp|linkedin|instagram|e-?mail)(?:$|[ |/·])",
  "skip to|naar (?:de )?inhoud",
];
const BEGINS = new RegExp(`^[^\\p{L}©]*(?:${BEGINNINGS.join("|")})`, "iu");

/** What is longer is a paragraph that happens to begin like that. */
const LONGEST = 140;

/** The positions of paragraphs that look as if they came from the page round a text. They are shown, not dropped. */
export function boilerplateIn(paragraphs: readonly { readonly sentences: readonly string[] }[]): number[] {
  return paragraphs.flatMap(({ sentences }, at) => {
    const text = sentences.join(" ");
    return text.length <= LONGEST && BEGINS.test(text) ? [at] : [];
  });
}
