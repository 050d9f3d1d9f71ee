import { describe } from "vitest";
import { splits } from "./splits.ts";

describe("a quotation's closing mark stays with its sentence, whatever its shape", () => {
  splits("nl", [
    ["„De brug is dicht.”", "De boot wachtte."],
    ["„De brug is dicht”.", "De boot wachtte."],
    ["“De brug is dicht.”", "De boot wachtte."],
    ["“De brug is dicht”.", "De boot wachtte."],
    ["‘De brug is dicht.’", "De boot wachtte."],
    ["‘De brug is dicht’.", "De boot wachtte."],
    ['"De brug is dicht."', "De boot wachtte."],
    ['"De brug is dicht".', "De boot wachtte."],
    ["'De brug is dicht.'", "De boot wachtte."],
    ["'De brug is dicht'.", "De boot wachtte."],
    ["»De brug is dicht.«", "De boot wachtte."],
    ["«De brug is dicht.»", "De boot wachtte."],
    ["« De brug is dicht. »", "De boot wachtte."],
    [",,De brug is dicht.''", "De boot wachtte."],
    [",, De brug is dicht. ''", "De boot wachtte."],
    ["``De brug is dicht.''", "De boot wachtte."],
    ['" De brug is dicht. "', "De boot wachtte."],
    ["De brug is dicht. ''", "De boot wachtte."],
    ['De brug is dicht. "', '" De boot wacht. "', "Niemand kwam."],
    ['De schipper riep: " De brug is dicht.', 'Wij wachten. "', "Niemand kwam."],
    ["Zij las ‘De brug’ (1923).", "Het boek was dun."],
    ['De brug is dicht. "', 'Toen riep de schipper: "Wij wachten."'],
    ['De schipper riep: "Dicht!"', "Niemand kwam.", '" De boot wacht.'],
    ["De brug is dicht. ''", "De boot wacht.", "Wij ook.''"],
    ["Er stond „dr.”.", "Daarna volgde een naam."],
  ]);
});

describe("a sentence ends inside a quotation, but not before its attribution", () => {
  splits("nl", [
    ["“Kom hier!” riep hij."],
    ["“Is de brug dicht?” vroeg de schipper.", "“Ja.”"],
    ["‘Is de brug dicht?’, vroeg de schipper."],
    ["“De brug is dicht.", "Wij wachten”, zei de schipper."],
    ["“Waarom?!” klonk het.", "Niemand antwoordde."],
    ["“De brug is dicht…” zuchtte de schipper."],
    ["“De brug is dicht.” aldus de schipper."],
    ["Waarom? vroeg de schipper."],
    ["De schipper zei: “De brug is dicht.”", "Daarna zweeg hij."],
    ["De schipper zei: ‘De brug is dicht.", "Wij wachten.’", "Daarna zweeg hij."],
    ["“De zee geeft, de zee neemt.” – Vondel"],
    ["Leve Groen!", "Dat stond op de muur."],
    ["De partij Groen! telde zes zetels."],
    ["Het bedrijf Yahoo! Nederland sloot."],
  ]);
});

describe("clusters of marks and dots end one sentence", () => {
  splits("nl", [
    ["Wat?!", "Dat kan niet!!!", "Echt niet…"],
    ["En toen... was het stil."],
    ["En toen…", "Het bleef stil."],
    ["Hij ging naar … Parijs!"],
    ["Wacht eens...!", "Dat klopt niet."],
    ["De schilder (…) is vergeten."],
    ["De tekst ging verder.", "(…) Het slot ontbreekt."],
    ["Kaarten, munten, etc..", "De rest is weg."],
    ["Is dit het ?", "Ja !", "Goed ."],
    ["Ik telde . . . 12 boten."],
    ["De tekst stopt hier.", '"... Daarna ging het verder."'],
  ]);
});

describe("brackets around whole sentences are cut, asides are not", () => {
  splits("nl", [
    ["(De brug was toen nog van hout.)", "Nu is hij van staal."],
    ["De brug is dicht.", "(Zie ook het kaartje.)", "De boot wacht."],
    ["(De brug is dicht.", "De boot wacht.)", "Niemand kwam."],
    ["De brug (gebouwd in 1900. Herbouwd in 1950.) staat er nog."],
    ["De schilder (een Vlaming?) is onbekend."],
    ["De polder viel droog (1612).", "Een eeuw later stond hij blank."],
    ["Zij schreven (o.a. Vondel, Hooft, enz.) Vlaamse treurspelen."],
    ["Dat gold voor de stad (Hoorn e.o.) en het land."],
    ["[De rest. Van de tekst](https://example.org) staat elders."],
    ["Lach maar! :)", "Morgen huil je."],
    ["Het doek van (wie anders?) Rubens hangt hier."],
  ]);
});

describe("dashes and bullets lead what follows", () => {
  splits("nl", [
    ["– Kom je mee?", "– Nee, vandaag niet."],
    ["- Kom je mee?", "- Nee, vandaag niet."],
    ["Kom je mee? – vroeg de schipper."],
    ["De oogst viel tegen.", "• Te weinig regen.", "• Te veel wind."],
    ["De haven bij Hoorn in 1650.", "© Westfries Museum"],
    ["Jansz. & Zn. leverden de steen."],
  ]);
});

describe("a colon or semicolon ends no sentence", () => {
  splits("nl", [
    ["Het plan was eenvoudig: De dijk moest hoger."],
    ["De dijk hield; De sluis niet."],
    ["AMSTERDAM – De brug is dicht.", "De boot wacht."],
    ["HOORN (ANP) – De brug is dicht."],
  ]);
});
