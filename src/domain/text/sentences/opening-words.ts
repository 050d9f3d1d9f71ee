import type { Language } from "../model.ts";
import { wordsOf } from "./behaviour.ts";

/**
 * Words with which a sentence often begins and a name seldom: articles, pronouns, conjunctions, question words,
 * common adverbs and prepositions, auxiliaries. After an abbreviation that stands before names as often as at an
 * end, only such a word, with a capital, shows that a new sentence begins.
 * Left out: Van and Den, which begin names oftener; first names (An, Will, May); parts of titles (First, Under).
 */
const DUTCH = `
  De Het Een Dit Dat Deze Die Er Ik Jij Je Gij Hij Zij Ze Wij We U Jullie Men Iemand Niemand Iedereen Mijn Jouw Zijn
  Haar Ons Onze Uw Hun Dezelfde Hetzelfde Sommige Veel Vele Weinig Enkele Alle Alles Niets Iets Elk Elke Ieder Iedere
  Beide Geen Niet Wel Nog Al Ook En Maar Of Want Dus Doch Echter Toch Nu Toen Dan Daarna Daarom Daarop Daarbij Daardoor
  Daarmee Daarnaast Daarin Daarvan Daarvoor Daartoe Hierdoor Hierbij Hiermee Hierna Hiervoor Hierop Hierin Hier Daar Wat
  Wie Waar Wanneer Hoe Waarom Welk Welke Waarin Waarop Als Indien Omdat Doordat Hoewel Ofschoon Zodra Zolang Terwijl
  Nadat Voordat Totdat Zodat Tenzij Mits In Op Bij Na Naar Voor Volgens Met Door Tijdens Sinds Om Omstreeks Rond Tot Uit
  Over Onder Boven Tegen Tussen Zonder Naast Vanaf Vanuit Vanwege Wegens Dankzij Ondanks Behalve Sedert Gedurende
  Ter Ten Aan Achter Binnen Buiten Is Was Waren Wordt Werd Werden Heeft Hebben Had Hadden Kon Moet Moest Mag Zal Zou
  Vandaag Gisteren Morgen Later Eerst Vroeger Soms Vaak Altijd Nooit Meestal Inmiddels Intussen Ondertussen Bovendien
  Verder Tevens Eveneens Evenals Zo Zoals Zelfs Slechts Alleen Pas Reeds Helaas Misschien Wellicht Mogelijk Uiteindelijk
  Uiteraard Natuurlijk Vervolgens Tegenwoordig Momenteel Eigenlijk Vooral Hoogstens Tenslotte Ja Nee Neen Zie
`;

const ENGLISH = `
  The A An This That These Those There Here I You He She It We They His Her Its Our Their My Your Some Many Most Both
  Each Every Few Several Another Other Others Everyone Nobody Nothing No Not Nor And But Or Yet So If When Whenever While
  As After Before Because Since Although Though Unless Until Once Whether What Which Who Whose Where Why How However Then
  Thus Therefore Hence Meanwhile Moreover Furthermore Nevertheless Nonetheless Otherwise Instead Indeed Also Even Only
  Just Still Perhaps Maybe In On At By For From With Without Within During Between Among Against About Around Despite
  According Through Throughout Upon Into Of To Is Are Was Were Do Does Did Has Have Had Can Could Would Should Might
  Today Yesterday Tomorrow Now Later Often Sometimes Always Never Recently Currently Eventually Finally Lastly Soon
  Such Like Unlike Let Nearly Almost Yes Please See
`;

export const OPENING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(wordsOf(DUTCH)),
  en: new Set(wordsOf(ENGLISH)),
};
