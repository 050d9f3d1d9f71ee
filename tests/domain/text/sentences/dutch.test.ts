import { describe } from "vitest";
import { splits } from "./splits.ts";

describe("abbreviations that lead on end no Dutch sentence", () => {
  splits("nl", [
    ["Op de markt ligt o.a. Edammer uit de polder.", "De rest komt later."],
    ["De sluis, d.w.z. Het Groote Hoofd, is dicht."],
    ["Het bestuur heeft m.b.t. Noord niets besloten."],
    ["Neem bijv. Deventer of Zutphen."],
    ["Ze woonden in Hoorn resp. Enkhuizen."],
    ["Er kwamen ca. 400 mensen, incl. Kinderen voor Kinderen."],
    ["Zie nr. 14 en nr. 15.", "Daarna volgt nr. 16."],
    ["Dat staat op blz. 12, in art. 5 en in afb. 3."],
    ["De zgn. Zwarte Ruiters reden t.o.v. Groningen te ver."],
    ["Ajax vs. Feyenoord werd afgelast."],
    ["Het werk werd o.l.v. Haitink uitgevoerd."],
    ["Wij waren i.v.m. Pasen gesloten, maar t/m donderdag open."],
    ["Dat gold voor alle leden, m.u.v. Friesland."],
    ["Vgl. Vondel en Hooft.", "Beiden schreven treurspelen."],
    ["Dat staat in art.12 Wetboek van Strafrecht."],
    ["De stad ligt aan zee, d. w. z. Amsterdam ligt verder."],
    ["Volgens de handl. Philips past elke lamp."],
  ]);
});

describe("titles and initials belong to a Dutch name", () => {
  splits("nl", [
    ["In de zaal hangen dhr. De Ruyter en mevr. Bosboom-Toussaint.", "Beiden kijken streng."],
    ["Prof. dr. ir. Lely tekende de dijk.", "Hij kwam uit Amsterdam."],
    ["Drs. P. schreef liedjes.", "Ze gaan over veerponten."],
    ["Premier J.P. Balkenende zweeg.", "Zijn minister niet."],
    ["A.F.Th. van der Heijden schreef een cyclus.", "Die telt vele delen."],
    ["Landsadvocaat J. van Oldenbarnevelt werd onthoofd."],
    ["De fysicus G. 't Hooft kreeg de prijs."],
    ["In Gent bad P.J. De Smet om regen.", "De kerk was leeg."],
    ["De lijst begint met W.F. Hermans en eindigt met Th. Thijssen."],
    ["Mgr. Romero, ds. Talma en St. Nicolaas staan op het raam."],
    ["De kerk van St. Jan is open.", "Toegang is gratis."],
    ["Strauss jr. schreef walsen."],
    ["De brief is van R. In 't Veld en L. Op ten Noort."],
    ["De brief ging naar mr. dr. C. Lely."],
    ["Multatuli, d.i. E. Douwes Dekker, woonde in Lebak."],
    ["De vloot van vice-adm. De Ruyter voer uit."],
  ]);
});

describe("abbreviations that may come last are judged by what follows in Dutch", () => {
  splits("nl", [
    ["Ze kocht appels, peren, enz.", "Daarna ging ze naar huis."],
    ["Ze kocht appels, peren enz. voor de buren."],
    ["Neem potlood, papier e.d. mee naar school."],
    ["Neem potlood, papier e.d.", "Wie niets heeft, leent het."],
    ["De stad viel in 330 v.Chr. in andere handen."],
    ["De stad viel in 330 v. Chr.", "Daarna bleef het stil."],
    ["Dat was in 40 n.Chr.", "Een eeuw later stond er een tempel."],
    ["De boot vaart om 12.30 u. naar Texel."],
    ["De boot vaart om 12.30 u.", "Wie later komt, moet wachten."],
    ["Het kost 3 mln. euro.", "Dat is veel."],
    ["De directeur van Bols N.V. vertrok.", "Zijn opvolger is bekend."],
    ["Hij werkt bij een grote B.V. in Delft."],
    ["Hij werkt bij een grote B.V.", "Dat bevalt hem."],
    ["De vergadering van 3 mei jl. ging niet door."],
    ["De vergadering was op 3 mei jl.", "Niemand kwam."],
    ["Zij vertrekt dinsdag a.s. om 9 uur."],
    ["De walsen van Strauss sr. en jr. verschillen."],
    ["De stad viel in 330 v. Chr.", "Alexander rustte daarna uit."],
    ["Ze kocht brood, kaas, enz.", "'s Avonds was alles op."],
    ["Hij woont nu in de Kerkstr.", "Buren klagen."],
  ]);
});

describe("numbers, times and dates are not torn apart in Dutch", () => {
  splits("nl", [
    ["De stad telt 1.040.261 inwoners, 2,5 procent meer dan in 1990.", "Toen waren het er minder."],
    ["Om 20.15 uur gaat de brug open.", "Dat duurt 7.5 minuut."],
    ["De zege kwam in 2.05,31.", "Zilver ging naar Noorwegen."],
    ["In 1953 brak de dijk.", "1836 mensen verdronken."],
    ["Meer dan 300 huizen stonden leeg.", "6,3 hectare land bleef onbebouwd."],
    ["Het dorp brandde af in 1672.", "Een jaar later stond de kerk er weer."],
    ["De afslag is op 24-02-1995 of 24.02.1995 verlegd."],
    ["Haarlem eindigde als 3.", "Leiden werd 4."],
    ["Op 12 feb. 1953 was alles droog."],
    ["De tentoonstelling duurt tot 3 sept.", "Daarna reist ze door."],
    ["De winkel is za. 12 mei en zo. 13 mei open."],
    ["Dat is zo.", "12 boten voeren uit."],
    ["Dit is versie 2.0.", "Morgen volgt 2.1."],
    ["Zij haalde een 8.", "Hij een 6-."],
    ["Zij woont Kerkstr. 14 in Hoorn.", "Het huis is oud."],
    ["De tekst komt uit Kor. 13 en uit Ps. 23.", "Beide zijn bekend."],
    ["De sonate op. 27 nr. 2 is geliefd."],
    ["De polder ligt 4 m. onder NAP."],
    ["Na 5 km.", "De weg houdt dan op."],
    ["De kroon ging naar Filips II.", "Hij bouwde het Escorial."],
  ]);
});

describe("what numbers a point stays with its point in Dutch", () => {
  splits("nl", [
    ["1. De sluis gaat dicht.", "2. De brug gaat open.", "3. Het schip vaart door."],
    ["a. Eerst de dijk.", "b. Dan de sloot."],
    ["IV. De terugkeer.", "V. Het slot."],
    ["2.1. De vergunning wordt verleend.", "2.2. Zij geldt een jaar."],
    ["De prijs omvat: 1. het brood; 2. de kaas; 3. de wijn."],
    ["• Minder verkeer!", "• Meer bomen!"],
    ["(a) De huur stijgt.", "(b) De koop daalt."],
    ["a) De huur stijgt.", "b) De koop daalt."],
    ["De keuze is: 1. Brood; 2. Kaas; 3. Wijn."],
    ["[1] Vondel, Gijsbreght.", "[2] Hooft, Baeto."],
  ]);
});

describe("a lone letter may be the end of a Dutch sentence", () => {
  splits("nl", [
    ["Sinaasappels bevatten vitamine C.", "Dat weet iedereen."],
    ["De gemeente koos voor plan B.", "Amsterdam volgde."],
    ["Hij leed aan hepatitis B.", "Zijn broer had type A."],
    ["Het woord begint met een u.", "De rest is onleesbaar."],
    ["Ga naar punt B.", "Het pad loopt daar dood."],
  ]);
});

describe("a Dutch sentence may begin without a plain capital", () => {
  splits("nl", [
    ["De dag was lang.", "'s Avonds gingen de luiken dicht."],
    ["De dag was lang.", "’s Avonds gingen de luiken dicht."],
    ["De dag was lang.", "‘s Avonds gingen de luiken dicht."],
    ["Het regende.", "'t Is hier altijd nat."],
    ["Niemand zei iets.", "'n Man hoestte."],
    ["Wij reden naar zee.", "'s-Gravenhage lag achter ons."],
    ["De winkel verkoopt telefoons.", "iPhones zijn er duur."],
    ["De ploeg begon te laat met oogsten.", "daarna ging het hard."],
    ["Meer staat op de site.", "www.example.org geeft de tijden."],
    ["De hond sliep.", "…en toen ging de bel."],
    ["De gem. leeftijd van de onderz. groep was 40."],
    ["Zij werkt op de afd. verkoop."],
    ["Het glas was leeg.", "daarna kwam de wijn."],
    ["De 3. plaats was voor Drenthe."],
    ["Bel met Hoorn.", "www.example.org geeft de tijden."],
    ["De trein reed naar Hoorn.", "…en toen stond hij stil."],
  ]);
});

describe("addresses and file names hold their full stops in Dutch", () => {
  splits("nl", [
    ["Kijk op www.example.org/a.b voor de tijden.", "Of bel."],
    ["Schrijf naar info@example.org.", "U krijgt antwoord."],
    ["Open brief.docx en druk hem af.", "Sluit daarna kaart.pdf."],
    ["De site https://example.org/nl.", "Daar staat alles."],
    ["Het bedrijf Example.org groeit.", "Node.js draait overal."],
    ["Lees [de hele brief.](https://example.org/brief.html)", "Er staat veel in."],
    ["Dat bleek uit onderzoek.[12]", "Later kwam er meer."],
    ["Dat bleek uit onderzoek.¹²", "Later kwam er meer."],
    ["Dat bleek in de oorlog.4", "Later kwam er meer."],
    ["Dat bleek uit onderzoek. [3]", "Later kwam er meer."],
    ["**Let op.**", "De deur is _laag._", "Buk dus."],
  ]);
});
