/** Whole words, any of these. */
function words(list: string, extra = ""): RegExp {
  const ways = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " ").replace("*", "\\p{L}*"));
  return new RegExp(`(?<![\\p{L}-])(?:${ways.join("|")})(?!\\p{L})${extra}`, "iu");
}

/** Not united, until, universe, unanimous. */
const UN = "un(?!der|til|ion|it|iver|iform|iqu|ilater|if(?:y|i)|ison|anim|cle|fortun)\\p{L}{4,}";
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
    "(?<!or_)not(?!_(?:only|just|that|least|exceed|to_mention)) never nobody no_one nothing nowhere neither nor cannot none",
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
    ${UN} non-* non* \\p{L}{3,}less(?:ly)? \\p{L}+-free
    miss missed missing misses spar(?:e|ed|es|ing) reject* forbid* forbad* ban banned bans far_from anything_but yet_to
    still_to as_much_as only_so refrain* worse* pass(?:ed|es|ing)?_up as_far_as other_than rather_than instead too_\\p{L}+_to short_of until ceas* los(?:e|es|ing) lost out_of beyond alone unlike
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
      `(?<=of_)niet(?=_(?:meer|langer|\\p{L}{3})) (?<=nog_)niet(?!_(?:zo|veel)(?!\\p{L})) (?<!(?:dan|nog|of|,_ook)_)niet(?!-)(?!_(?:alleen|zo(?!_\\p{L}+_als)|de_enige|weg_te_denken|beperkt|(?:\\p{L}+er|anders)_dan)) geen nooit
      niemand niets niks nergens noch evenmin zonder(?!_meer)
      buiten(?=_\\p{L}+_(?:kan|kunnen|kon|konden)(?!\\p{L}))`,
    ),
    en: all(
      `(?<!or_)not(?!_(?:only|just|least|exceed|to_mention)) (?<=(?<!whether_)or_)not(?=_\\p{L}) \\p{L}+n[’']t never nobody no_one
      nothing nowhere neither nor cannot none without no(?!_(?:one|doubt|matter|sooner)(?!\\p{L}))`,
    ),
  },
  otherwise: {
    nl: all(
      `niet-* *loos *loze weiger* gebrek* ontbre* mislukt* on(?!der|danks|lang|line|t|s|ze|geveer|middel|twi)\\p{L}{4,} verbied*
      verbod* verboden behalve tenzij nauwelijks amper uitgesloten uitsluit* afwij* afwees afwezen afgewezen afwezig*
      ophoud* op_te_houden ophield* opgehouden stop* gestopt voorkom(?:t|en)? belet* vermijd* vermeden preventi* ontken* zwijg* stilzwijg* zweeg zwegen stilte
      verwerp* verworp* afkeur* afgekeurd faal* falen onthoud* stilgestaan stilstaan uitgezonderd uitzondering* behoudens
      in_plaats_van in_plaats_daarvan in_tegenstelling_tot verborgen verstopt* verberg* ontsla* illega* irreleva* immuun* immuni*
      de\\p{L}{3,}is(?:atie|eren|eert|eerde|eerden)`,
    ),
    en: all(
      `exclud* fail* lack* refus* absen* avoid* prevent* unable unless except unlike stay_away short_of yet_to still_to far_from
      anything_but rather_than instead hidden hid(?:e|es|ing) refrain* intact only_so pass(?:ed|es|ing)?_up minor silen(?:ce|t) ${UN}
      impossib* incapab* incorrect incompatib* inaccura* inappropriate* incomplete* inconsisten* indefinite* ineffective* undue* invisib* invincib*
      inadequa* insufficien* inconceiv* indiffer* independen* illegal* illegitim* irrelevan* immun* imperfect* improbab* infrequent* non non-* \\p{L}{3,}less(?:ly)? \\p{L}+-free hardly barely
      scarcely forbid* forbad* ban banned bans reject* declin* den(?:y|ies|ied|ying|ial) ${AWAY}out_of outside(?=_(?:the|of|its|their|this|that|any)(?!\\p{L})) no_doubt as_much_as as_\\p{L}+_as_ever
      too_\\p{L}+_(?:\\p{L}+_)?to stop* ceas* de\\p{L}{3,}i[sz](?:ed|es|ing|ation)
      dis(?:like|agree|approv|trust|appear|regard|allow|obey|honest|satisf|order|continu|charg|miss)*`,
    ),
  },
};

/** Every one of these words in a text; `_` stands for a space, `*` for any ending. */
export function all(list: string): RegExp {
  return new RegExp(words(list).source, "giu");
}
