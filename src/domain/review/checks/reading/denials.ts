/** Whole words, any of these. */
function words(list: string, extra = ""): RegExp {
  const ways = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " ").replace("*", "\\p{L}*"));
  return new RegExp(`(?<![\\p{L}-])(?:${ways.join("|")})(?!\\p{L})${extra}`, "iu");
}

const DUTCH = "niet geen nooit niemand niets niks nergens noch evenmin";
const ENGLISH = "not never nobody no_one nothing nowhere neither nor cannot none no";
const CONTRACTED = "|n[’']t(?!\\p{L})";

/** Plain denials. */
export const DENIES = {
  nl: new RegExp(
    `(?<!dan )(?<!nog )${words(DUTCH).source}(?! (?:alleen|langer|zo|de enige|weg te denken|beperkt|(?:\\p{L}+er|anders) dan))`,
    "iu",
  ),
  // “No” answers, and counts: no longer, no doubt, no more than.
  en: words(
    "not(?!_(?:only|just|that|least|exceed|to_mention)) never nobody no_one nothing nowhere neither nor cannot none",
    CONTRACTED,
  ),
};

/** Those, and all that may stand for one. */
export const DENIES_SOMEHOW = {
  nl: words(
    `${DUTCH} zonder nauwelijks amper weinig zelden nee neen behalve tenzij niet-* ont* mis* *loos *loze *vrij *vrije
    weiger* verbied* verbod* gebrek* ontbre* uitgesloten voorkom* vermij* tekort* faal* falen mislukt* mislukken kwijt
    verloor verloren minder minst* afwij* stil on* onver* allerminst geenszins evenwel laatst* pas hoeft*
    wan* haast slechts weg buiten oninteressant`,
  ),
  en: words(
    `${ENGLISH} without hardly barely scarcely little few seldom rarely except unless fail* lack* refus* den(?:y|ies|ied|ying|ial)
    absen* avoid* prevent* unable impossib* incapab* incorrect invisib* invincib* inadequa* insufficien* inconceiv* indiffer*
    independen* illegal* illegitim* irrelevan* immun* imperfect* improbab* infrequent* dis(?:like|agree|approv|trust|appear|regard|allow|obey|honest|satisf|order|continu|charg|miss)*
    un(?!der|til|ion|it|iver|iform|cle)\\p{L}{4,} non-* non* \\p{L}{3,}less(?:ly)? \\p{L}+-free
    miss missed missing misses spar(?:e|ed|es|ing) reject* forbid* forbad* ban banned bans far_from anything_but yet_to
    still_to as_much_as as_far_as other_than rather_than instead too_\\p{L}+_to short_of until ceas* los(?:e|es|ing) lost out_of beyond alone unlike
    excepting only stop* off wrong* different* last nowise least`,
    CONTRACTED,
  ),
};

/** Out of a place, where a movement comes before it: that denies nothing. */
const AWAY =
  "(?<!(?:pull(?:ed|ing)?|drag(?:ged|ging)?|com(?:e|ing)|came|g[eo]t|mov(?:e|ed|ing)|driv(?:e|en|ing)|drove|throw[ns]?)_)";

/** Every denial of either language, and what is one by its form or its sense: the two are counted against each other. */
export const DENIALS = {
  plain: {
    nl: all(
      `(?<!(?:dan|nog|of|,_ook)_)niet(?!-)(?!_(?:alleen|zo|de_enige|weg_te_denken|beperkt|(?:\\p{L}+er|anders)_dan)) geen nooit
      niemand niets niks nergens noch evenmin zonder(?!_meer) buiten(?=_\\p{L}+_(?:kan|kunnen|kon|konden)(?!\\p{L}))`,
    ),
    en: all(
      `not(?!_(?:only|just|least|exceed|to_mention)) \\p{L}+n[’']t never nobody no_one nothing nowhere neither nor cannot none
      without no(?!_(?:one|doubt|matter|sooner)(?!\\p{L}))`,
    ),
  },
  otherwise: {
    nl: all(
      `niet-* *loos *loze weiger* gebrek* ontbre* mislukt* on(?!der|danks|lang|t|s|ze|geveer|middel|twi)\\p{L}{4,} verbied*
      verbod* verboden behalve tenzij nauwelijks amper uitgesloten afwij* afwees afwezen afgewezen
      ophoud* op_te_houden ophield* opgehouden stop* gestopt`,
    ),
    en: all(
      `fail* lack* refus* absen* avoid* prevent* unable unless except unlike stay_away short_of yet_to still_to far_from
      anything_but rather_than instead hidden hid(?:e|es|ing) minor silen(?:ce|t) un(?!der|til|ion|it|iver|iform|cle)\\p{L}{4,}
      impossib* incapab* incorrect invisib* invincib* inadequa* insufficien* inconceiv* indiffer* independen* illegal*
      illegitim* irrelevan* immun* imperfect* improbab* infrequent* non non-* \\p{L}{3,}less(?:ly)? \\p{L}+-free hardly barely
      scarcely forbid* forbad* ban banned bans reject* declin* den(?:y|ies|ied|ying|ial) ${AWAY}out_of outside(?=_(?:the|of|its|their|this|that|any)(?!\\p{L})) no_doubt as_much_as as_\\p{L}+_as_ever
      too_\\p{L}+_(?:\\p{L}+_)?to stop* ceas* de\\p{L}{3,}i[sz](?:ed|es|ing|ation)
      dis(?:like|agree|approv|trust|appear|regard|allow|obey|honest|satisf|order|continu|charg|miss)*`,
    ),
  },
};

function all(list: string): RegExp {
  return new RegExp(words(list).source, "giu");
}
