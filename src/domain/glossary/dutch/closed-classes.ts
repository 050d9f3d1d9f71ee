/** Words of the closed classes, by which the grammar of a sentence is seen without knowing every word. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Particles that are prepositions too: "op" in "hij trad op" and in "hij trad op het podium". */
export const PREPOSITIONAL = words(
  "aan achter bij binnen boven buiten door in langs na om onder op over rond tegen tussen uit voor",
);

export const PREPOSITIONS = words(`
  aan achter behalve beneden bij binnen boven buiten dankzij door gedurende in jegens krachtens langs met middels na
  naar naast namens nabij om omstreeks omtrent ondanks onder op over per rond rondom sedert sinds te ten ter tegen
  tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder`);

export const CONJUNCTIONS = words(`
  alhoewel als alsof alvorens dan dat doordat en ende hoewel indien maar mits naargelang naarmate noch nadat nu of
  ofschoon omdat opdat sinds tenzij terwijl toen tot totdat voordat voorzover want wanneer waar wie wat hoe waarom
  waarbij waardoor waarin waarmee waarna waarnaar waarop waarvan waaruit waarover waaraan waarvoor zoals zodat zodra
  zolang zowel`);

export const DETERMINERS = words(`
  de het een 't 'n der den des dit dat deze die geen mijn jouw uw zijn haar hun ons onze elk elke ieder iedere welk
  welke sommige enkele alle beide vele veel weinig meer minder twee drie vier vijf zes zeven acht negen tien`);

/** Verbs that stand before or among the infinitives and participles of their clause. */
export const AUXILIARIES = words(`
  ben bent is was waren geweest wezen heb hebt heeft hebben had hadden gehad word wordt worden werd werden
  zal zult zullen zou zouden kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt
  willen wilde wilden wou laat laten liet lieten ga gaat gaan ging gingen blijft blijven bleef bleven komt komen
  kwam kwamen hoeft hoeven hoefde hoefden durft durven durfde dient dienen diende dienden blijkt bleek lijkt leek
  schijnt scheen`);

/** Auxiliaries that are the finite verb of their clause wherever they stand. */
export const FINITE_AUXILIARIES = words(`
  ben bent is was waren heb hebt heeft had hadden word wordt werd werden zal zult zullen zou zouden kan kunt kon
  konden mag mocht mochten moet moest moesten wil wilt wilde wilden`);

/** A word in -en after one of these is a noun in the plural, hardly a verb. */
export const PLURAL_DETERMINERS = words(`
  de deze mijn jouw uw hun onze alle beide enkele sommige verschillende verscheidene diverse twee drie vier vijf zes
  zeven acht negen tien vele veel weinig meer minder meeste eigen andere nieuwe`);

/** What follows an imperative at the beginning of a clause: stel dat, kijk eens, geef me. */
export const AFTER_IMPERATIVE = words(
  "eens nou maar dan dat me mij je u ons hem haar niet geen hier daar zelf toch even altijd nooit",
);

/** Prepositions that keep an old dative after them. */
export const BEFORE_DATIVE = words("ten ter te");

/** Old datives that stand after another preposition, or after none: in feite, met name, van nature. */
export const LONE_DATIVES = words("feite name nature sprake huize");

/** Adverbs that begin no noun phrase: what stands before them is no preposition. */
export const ADVERBS = words(
  "toch niet ook nog weer al alweer opnieuw gisteren vandaag morgen nu toen daar hier",
);

/** A word in -en after one of these is a verb, hardly a noun in the plural. */
export const INFINITIVE_TAKERS = words(`
  te we wij ze zij jullie`);

/** Numerals and small words that look like forms of a noun or a verb: zeef, vieren, passen, middel. */
export const NOT_INFLECTED = words("zeven vier vierde acht achtste pas middels voren zijn was houten gouden");

/** Participles that have become words of their own. */
export const STANDING_ALONE = words(`
  voldoende verschillend verschillende uitstekend uitstekende gedurende aangaande betreffende treffend treffende
  hieronder vertrouwd`);

/** Nouns for people that are adjectives in the same form: "een militair", "militair apparaat". */
export const ADJECTIVES_TOO = words(`
  allochtoon autochtoon crimineel gereformeerd heteroseksueel homoseksueel intellectueel katholiek liberaal militair
  radicaal reactionair revolutionair transseksueel`);
