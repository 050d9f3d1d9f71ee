/**
 * Nouns whose plural is not spelt by rule: `singular plural [plural …]`. Compounds follow their last part
 * (handelsverdrag as verdrag). From the grammar of Dutch: lengthened vowels, -eren, vowel change.
 */
const ROWS = `
bad baden|bedrag bedragen|been beenderen|bevel bevelen|blad bladen bladeren|bod boden|dag dagen|dak daken|dal dalen
ei eieren|gat gaten|gebed gebeden|gebod geboden|gebrek gebreken|gelid gelederen|gemoed gemoederen|glas glazen
god goden|goed goederen|graf graven|hoen hoenderen hoenders|hof hoven|hol holen|kalf kalveren|kind kinderen
kleed kleren klederen|koe koeien|lam lammeren|lid leden ledematen|lied liederen|lot loten|oorlog oorlogen|pad paden
rad raderen raden|rund runderen|schip schepen|schot schoten|slag slagen|slot sloten|smid smeden|spel spelen
spit speten|staf staven|stad steden|tred treden|vat vaten|verdrag verdragen|verbod verboden|verlof verloven
vlo vlooien|volk volkeren|weg wegen|zoon zoons|museum musea|man lieden lui|stro strooien
excuus excuses|bruidegom bruidegoms|oom ooms|broer broers|kok koks
`;

const DIMINUTIVES = `
blad blaadje|brug bruggetje|gat gaatje|glas glaasje|jongen jongetje|kind kindertje|lot lootje|pad paadje|pop poppetje
rad radertje|schip scheepje|slang slangetje|slot slootje|staf staafje|vat vaatje|vlag vlaggetje|weg weggetje
heg heggetje|rib ribbetje|big biggetje|bloem bloemetje|dag daagje
`;

export const IRREGULAR_PLURALS = tableOf(ROWS);
export const IRREGULAR_DIMINUTIVES = tableOf(DIMINUTIVES);

/** What the table has for the word or for its last part, with the first part put back before it. */
export function irregularForms(
  table: ReadonlyMap<string, readonly string[]>,
  noun: string,
): readonly string[] {
  for (let cut = 0; cut <= noun.length - 2; cut += 1) {
    const found = table.get(noun.slice(cut));
    if (found) return found.map((form) => noun.slice(0, cut) + form);
  }
  return [];
}

function tableOf(rows: string): ReadonlyMap<string, readonly string[]> {
  const entries = rows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(" "));
  return new Map(entries.map(([word = "", ...forms]) => [word, forms]));
}
