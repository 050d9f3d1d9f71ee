/**
 * The Dutch words of two and three letters that compounds are made of. So few letters are too little to go by the
 * sound: "wed" in "wedstrijd" and "ant" in "antwoord" sound as good as "wet" and "arm".
 */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  (
    "ei ui aal aap aas ark arm bad bak bal bar bas bed bek bel bes bil bit bod bok bol bom bon bos bot box bui bus cao cel cup " +
    "dag dak dal dam das dek dia dij dok dom dop duo eed eik eis elf erf ets fan fee gal gas gat gel gen gif gok gom gum " +
    "hak hal ham hap hek hel hen hof hok hol hop hut ijs jak jam jas jet kaf kam kan kap kar kas kat kei kin kip kok kom " +
    "kop kou kus lab lak lam lap las lat lek les lid lip log lok lot lus map mat mei mes mis mol mop mot mug mus nek net " +
    "nis nok non nul oer oog oom oor pad pak pan pap pas pen pet pil pin pit pop pot put rad rak ram ras rat rek rem rib " +
    "rij rit rok rol rot rug rum run sap sla ski sok som spa tak tas tap tel tin tip tol ton top tor tut uil urn uur vak " +
    "val vat vee vel ven vet vin vis vla vlo vod vos wad wak wal was web wei wet wig wil wol zak zee zet zin zon zus"
  ).split(" "),
);
