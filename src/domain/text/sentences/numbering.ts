const ENUMERATOR = /^(?:\d{1,3}|\d{1,3}(?:\.\d{1,3})+|\p{L}|[IVXLC]{2,6}|[ivx]{2,5})$/u;
const NUMERAL = /^(?:\d+|[IVXLCDM]+)$/;
const LETTERED = new Set(
  (
    "vitamine vitaminen vitamin plan hepatitis type groep group klasse klas class optie option punt point letter deel part " +
    "kolom column sectie section bijlage annex appendix categorie category graad grade lijn line team variant versie " +
    "version streptokokken influenza poule pool rubriek rij row blok block gebouw building zone mineur minor majeur " +
    "major mijnheer meneer mevrouw factor haven terminal hal zaal room kamer platform schaal tabel table figuur figure " +
    "niveau level ronde fase phase scenario voorbeeld example geval case onder sub cijfer note noot"
  ).split(" "),
);

/** What numbers a paragraph or a point when a full stop follows: 1, 2.3, a, B, IV, iii. */
export const isEnumerator = (word: string): boolean => word.length <= 12 && ENUMERATOR.test(word);

export const isNumeral = (word: string): boolean => NUMERAL.test(word);

/** Words that a lone capital belongs to: after them `C.` is no initial (`vitamine C.`). */
export const isLettered = (previous: string): boolean => LETTERED.has(previous.toLowerCase());
